import { StoreError } from './errors.ts';
import { removalChanges, updateChanges } from './file-change.ts';
import { type Client, connectGitHub, type GitHubAccess, type RepoName } from './github/client.ts';
import { storeError } from './github/errors.ts';
import { fileHistory } from './github/history.ts';
import { leave } from './github/left.ts';
import { GitHubListing, readHeads, versionOf } from './github/listing.ts';
import { blobText, commitToMain, fetchTreeId, textAt, tipOf } from './github/main-branch.ts';
import { mergeCase } from './github/merge.ts';
import { deleteBranch, propose } from './github/propose.ts';
import type { GitHubRepo } from './github/repo.ts';
import { reviseCase } from './github/revise.ts';
import { readProposal } from './github/waiting.ts';
import { caseRef, checkCasePath, checkNotePath, segmentsOf } from './names.ts';
import type { Store } from './store.ts';

export interface GitHubStoreOptions extends GitHubAccess {
  /** `owner/name` */
  repo: string;
  describe: GitHubRepo['describe'];
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * Opens the store in a private repository on GitHub. A waiting case is a branch with a pull request; accepting it
 * merges it as one commit. GitHub is not called until the first call of the store.
 *
 * Every call may also throw StoreError `unreachable`, `limited` (with `seconds` to wait), `bad-credentials`,
 * `not-installed`, `archived`, `refused`, `gone`, `renamed`, `empty` or `unexpected`.
 */
export function openGitHubStore(options: GitHubStoreOptions): Store {
  return createStore(createGitHubRepo(options), options.now ?? Date.now);
}

/** Returns the repository that the options name. A failed connection is tried again at the next call. */
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

function createStore(repo: GitHubRepo, now: () => number): Store {
  const listing = new GitHubListing(repo);
  const { owner, repo: name } = repo.at;

  /** Runs `work`. @throws StoreError instead of octokit's errors */
  async function run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, `${owner}/${name}`, now());
    }
  }

  /** What was read last and never changes: the tree of a commit, and the texts of a file by commit. */
  let lastTree = { commit: '', id: '' };
  let lastHistory = { path: '', texts: new Map<string, string>() };

  async function treeOf(commit: string): Promise<string> {
    if (lastTree.commit !== commit) lastTree = { commit, id: await fetchTreeId(repo, commit) };
    return lastTree.id;
  }

  let lastChange: Promise<unknown> = Promise.resolve();

  /** One change at a time in this process: those that lose the race for main would have to start again. */
  function change(work: () => Promise<void>): Promise<void> {
    const mine = lastChange.then(() => run(work));
    lastChange = mine.catch(() => {});
    return mine;
  }

  const read = (path: string): Promise<string | undefined> =>
    run(async () => {
      const found = await textAt(repo, 'main', path);
      // No file may also mean no repository, and a missing repository must not look like an empty one.
      if (found === undefined) await tipOf(repo);
      return found;
    });

  return {
    propose: (proposal) => run(() => propose(repo, proposal)),

    waiting: () => run(async () => [...(await readHeads(repo)).waiting.keys()].sort()),

    readProposal(id) {
      caseRef(id);
      return run(() => readProposal(repo, id));
    },

    read(path) {
      segmentsOf(path);
      return read(path);
    },

    async history(path) {
      segmentsOf(path);
      if (lastHistory.path !== path) lastHistory = { path, texts: new Map() };
      const { texts } = lastHistory;
      return run(() => fileHistory(repo, path, texts));
    },

    accept(id, text, message, seen) {
      caseRef(id);
      return change(() => mergeCase(repo, listing, id, text, message, seen));
    },

    revise(id, before, after, message) {
      caseRef(id);
      return change(() => reviseCase(repo, id, before, after, message));
    },

    update: (path, before, after, message) =>
      change(() =>
        commitToMain(repo, message, (commit) =>
          updateChanges(path, before, after, (file) => textAt(repo, commit, file)),
        ),
      ),

    async reject(id) {
      caseRef(id);
      await run(() => deleteBranch(repo, id));
    },

    async remove(removal) {
      const { id, path, note, message } = removal;
      checkCasePath(id, path);
      checkNotePath(note.path);
      await change(() =>
        commitToMain(repo, message, (commit) =>
          removalChanges(
            removal,
            (file) => textAt(repo, commit, file),
            async () => (await readProposal(repo, id))?.text,
          ),
        ),
      );
      await run(() => deleteBranch(repo, id));
      // The case may have been accepted before its branch was removed.
      if ((await read(path)) !== undefined) throw new StoreError('changed', { path });
    },

    leave: (left) => run(() => leave(repo, left)),

    checkWritable: () =>
      run(async () => {
        const { data } = await (await repo.client()).rest.repos.get({ ...repo.at });
        if (data.archived) throw new StoreError('archived', { repo: `${owner}/${name}` });
      }),

    version: () => run(async () => versionOf(await readHeads(repo))),

    snapshot: (previous) =>
      run(async () => {
        const heads = await readHeads(repo);
        if (previous?.version === versionOf(heads)) return previous;
        return listing.snapshot(heads, await treeOf(heads.main), previous);
      }),

    text: (oid) => run(() => blobText(repo, oid)),
  };
}
