import { StoreError } from './errors.ts';
import { accept } from './github/accept.ts';
import { type Access, type Client, connect, type Repo } from './github/client.ts';
import { storeError } from './github/errors.ts';
import { Listing, readHeads, versionOf } from './github/listing.ts';
import { blobText, commitToMain, textAt, tipOf, treeOf } from './github/main.ts';
import { deleteBranch, propose } from './github/propose.ts';
import type { Hub } from './github/repo.ts';
import { readProposal } from './github/waiting.ts';
import { caseRef, checkCasePath, checkNotePath, segmentsOf } from './names.ts';
import type { Proposal, Removal, Snapshot, Store } from './store.ts';

export interface GitHubStoreOptions extends Access {
  /** `owner/name` */
  repo: string;
  describe: Hub['describe'];
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * The store in a private repository on GitHub. A case that waits is a branch with a pull request; accepting merges it
 * as one commit. Nothing is asked of GitHub until the first call.
 *
 * Every call may also throw StoreError `unreachable`, `limited` (with `seconds` to wait), `bad-credentials`,
 * `not-installed`, `refused`, `gone`, `renamed`, `empty` or `unexpected`.
 */
export function openGitHubStore(options: GitHubStoreOptions): Store {
  return new GitHubStore(hubOf(options), options.now ?? Date.now);
}

/** The repository that the options name. A failed connection is tried again at the next call. */
export function hubOf({ repo: fullName, describe, ...access }: GitHubStoreOptions): Hub {
  const [owner = '', repo = ''] = fullName.split('/');
  const at: Repo = { owner, repo };
  let connected: Promise<Client> | undefined;
  const client = () => {
    connected ??= connect(access, at).catch((error: unknown) => {
      connected = undefined;
      throw error;
    });
    return connected;
  };
  return { at, client, describe };
}

class GitHubStore implements Store {
  readonly #hub: Hub;
  readonly #now: () => number;
  readonly #listing: Listing;
  #onMain: Promise<unknown> = Promise.resolve();

  constructor(hub: Hub, now: () => number) {
    this.#hub = hub;
    this.#now = now;
    this.#listing = new Listing(hub);
  }

  propose(proposal: Proposal): Promise<'created' | 'exists'> {
    return this.#ask((hub) => propose(hub, proposal));
  }

  waiting(): Promise<string[]> {
    return this.#ask(async (hub) => [...(await readHeads(hub)).waiting.keys()].sort());
  }

  readProposal(id: string): Promise<{ path: string; text: string } | undefined> {
    caseRef(id);
    return this.#ask((hub) => readProposal(hub, id));
  }

  read(path: string): Promise<string | undefined> {
    segmentsOf(path);
    return this.#ask(async (hub) => {
      const found = await textAt(hub, 'main', path);
      // Nothing there may also mean that there is no repository, and that must not look like an empty one.
      if (found === undefined) await tipOf(hub);
      return found;
    });
  }

  accept(id: string, text: string, message: string): Promise<void> {
    caseRef(id);
    return this.#change((hub) => accept(hub, this.#listing, id, text, message));
  }

  update(path: string, before: string, after: string, message: string): Promise<void> {
    return this.#change((hub) =>
      commitToMain(hub, message, async (commit) => {
        const found = await textAt(hub, commit, path);
        if (found !== before && found !== after) throw new StoreError('changed', { path });
        return found === after ? [] : [{ path, text: after }];
      }),
    );
  }

  async reject(id: string): Promise<void> {
    caseRef(id);
    await this.#ask((hub) => deleteBranch(hub, id));
  }

  async remove({ id, path, before, note, message }: Removal): Promise<void> {
    checkCasePath(id, path);
    checkNotePath(note.path);
    await this.#change((hub) =>
      commitToMain(hub, message, async (commit) => {
        const found = await textAt(hub, commit, path);
        const noted = await textAt(hub, commit, note.path);
        const there = found ?? (noted === undefined ? (await readProposal(hub, id))?.text : before);
        if (there !== before) throw new StoreError('changed', { path });
        return [
          ...(found === undefined ? [] : [{ path, text: undefined }]),
          ...(noted === undefined ? [note] : []),
        ];
      }),
    );
    await this.reject(id);
    // Somebody may have accepted it before its branch went.
    if ((await this.read(path)) !== undefined) throw new StoreError('changed', { path });
  }

  version(): Promise<string> {
    return this.#ask(async (hub) => versionOf(await readHeads(hub)));
  }

  snapshot(previous?: Snapshot): Promise<Snapshot> {
    return this.#ask(async (hub) => {
      const heads = await readHeads(hub);
      if (previous?.version === versionOf(heads)) return previous;
      return this.#listing.snapshot(heads, await treeOf(hub, heads.main), previous);
    });
  }

  text(oid: string): Promise<string> {
    return this.#ask((hub) => blobText(hub, oid));
  }

  /** One at a time in this process: those that lose the race for main would do their work again. */
  #change<T>(work: (hub: Hub) => Promise<T>): Promise<T> {
    const mine = this.#onMain.then(() => this.#ask(work));
    this.#onMain = mine.catch(() => {});
    return mine;
  }

  async #ask<T>(work: (hub: Hub) => Promise<T>): Promise<T> {
    try {
      return await work(this.#hub);
    } catch (error) {
      const { owner, repo } = this.#hub.at;
      throw storeError(error, `${owner}/${repo}`, this.#now());
    }
  }
}
