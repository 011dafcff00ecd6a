import { StoreError } from './errors.ts';
import { type Client, connectGitHub, type GitHubAccess, type RepoName } from './github/client.ts';
import { storeError } from './github/errors.ts';
import { GitHubListing, readHeads, versionOf } from './github/listing.ts';
import { blobText, commitToMain, fetchTreeId, textAt, tipOf } from './github/main-branch.ts';
import { mergeCase } from './github/merge.ts';
import { deleteBranch, propose } from './github/propose.ts';
import type { GitHubRepo } from './github/repo.ts';
import { readProposal } from './github/waiting.ts';
import { caseRef, checkCasePath, checkNotePath, segmentsOf } from './names.ts';
import type { CaseRemoval, Proposal, Store, StoreSnapshot } from './store.ts';

export interface GitHubStoreOptions extends GitHubAccess {
  /** `owner/name` */
  repo: string;
  describe: GitHubRepo['describe'];
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
  return new GitHubStore(createGitHubRepo(options), options.now ?? Date.now);
}

/** The repository that the options name. A failed connection is tried again at the next call. */
export function createGitHubRepo({ repo: fullName, describe, ...access }: GitHubStoreOptions): GitHubRepo {
  const [owner = '', repo = ''] = fullName.split('/');
  const at: RepoName = { owner, repo };
  let connected: Promise<Client> | undefined;
  const client = () => {
    connected ??= connectGitHub(access, at).catch((error: unknown) => {
      connected = undefined;
      throw error;
    });
    return connected;
  };
  return { at, client, describe };
}

class GitHubStore implements Store {
  readonly #repo: GitHubRepo;
  readonly #now: () => number;
  readonly #listing: GitHubListing;
  #onMain: Promise<unknown> = Promise.resolve();

  constructor(repo: GitHubRepo, now: () => number) {
    this.#repo = repo;
    this.#now = now;
    this.#listing = new GitHubListing(repo);
  }

  propose(proposal: Proposal): Promise<'created' | 'exists'> {
    return this.#ask((repo) => propose(repo, proposal));
  }

  waiting(): Promise<string[]> {
    return this.#ask(async (repo) => [...(await readHeads(repo)).waiting.keys()].sort());
  }

  readProposal(id: string): Promise<{ path: string; text: string } | undefined> {
    caseRef(id);
    return this.#ask((repo) => readProposal(repo, id));
  }

  read(path: string): Promise<string | undefined> {
    segmentsOf(path);
    return this.#ask(async (repo) => {
      const found = await textAt(repo, 'main', path);
      // Nothing there may also mean that there is no repository, and that must not look like an empty one.
      if (found === undefined) await tipOf(repo);
      return found;
    });
  }

  accept(id: string, text: string, message: string): Promise<void> {
    caseRef(id);
    return this.#change((repo) => mergeCase(repo, this.#listing, id, text, message));
  }

  update(path: string, before: string, after: string, message: string): Promise<void> {
    return this.#change((repo) =>
      commitToMain(repo, message, async (commit) => {
        const found = await textAt(repo, commit, path);
        if (found !== before && found !== after) throw new StoreError('changed', { path });
        return found === after ? [] : [{ path, text: after }];
      }),
    );
  }

  async reject(id: string): Promise<void> {
    caseRef(id);
    await this.#ask((repo) => deleteBranch(repo, id));
  }

  async remove({ id, path, before, note, message }: CaseRemoval): Promise<void> {
    checkCasePath(id, path);
    checkNotePath(note.path);
    await this.#change((repo) =>
      commitToMain(repo, message, async (commit) => {
        const found = await textAt(repo, commit, path);
        const noted = await textAt(repo, commit, note.path);
        const there = found ?? (noted === undefined ? (await readProposal(repo, id))?.text : before);
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
    return this.#ask(async (repo) => versionOf(await readHeads(repo)));
  }

  snapshot(previous?: StoreSnapshot): Promise<StoreSnapshot> {
    return this.#ask(async (repo) => {
      const heads = await readHeads(repo);
      if (previous?.version === versionOf(heads)) return previous;
      return this.#listing.snapshot(heads, await fetchTreeId(repo, heads.main), previous);
    });
  }

  text(oid: string): Promise<string> {
    return this.#ask((repo) => blobText(repo, oid));
  }

  /** One at a time in this process: those that lose the race for main would do their work again. */
  #change<T>(work: (repo: GitHubRepo) => Promise<T>): Promise<T> {
    const mine = this.#onMain.then(() => this.#ask(work));
    this.#onMain = mine.catch(() => {});
    return mine;
  }

  async #ask<T>(work: (repo: GitHubRepo) => Promise<T>): Promise<T> {
    try {
      return await work(this.#repo);
    } catch (error) {
      const { owner, repo } = this.#repo.at;
      throw storeError(error, `${owner}/${repo}`, this.#now());
    }
  }
}
