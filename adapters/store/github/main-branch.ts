import { setTimeout } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import type { FileChange } from '../file-change.ts';
import { segmentsOf } from '../names.ts';
import { hasStatus } from './errors.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';

/** A commit and its tree. */
export interface Tip {
  commit: string;
  tree: string;
}

/** How often to start again when others move main at the same time. */
const ATTEMPTS = 12;

/** Reads the newest commit of a branch. @throws octokit's error, with status 404 when there is no such branch */
export async function tipOf({ at, client }: RepoAccess, branch = 'main'): Promise<Tip> {
  const { commit } = (await (await client()).rest.repos.getBranch({ ...at, branch })).data;
  return { commit: commit.sha, tree: commit.commit.tree.sha };
}

/** Reads the id of a commit's tree. */
export async function fetchTreeId({ at, client }: GitHubRepo, commit: string): Promise<string> {
  return (await (await client()).rest.git.getCommit({ ...at, commit_sha: commit })).data.tree.sha;
}

/** Reads a file at a commit or branch; undefined if the file, the commit or the repository does not exist. */
export async function textAt(repo: RepoAccess, ref: string, path: string): Promise<string | undefined> {
  const client = await repo.client();
  try {
    const { data } = await client.rest.repos.getContent({ ...repo.at, path, ref });
    if (Array.isArray(data) || data.type !== 'file') return undefined;
    // GitHub leaves out the content of files above a megabyte.
    return data.encoding === 'base64' ? decode(data.content) : await blobText(repo, data.sha);
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

/** Reads the text of a blob. */
export async function blobText({ at, client }: RepoAccess, oid: string): Promise<string> {
  const { data } = await (await client()).rest.git.getBlob({ ...at, file_sha: oid });
  return decode(data.content);
}

const decode = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/**
 * Writes a commit that nothing refers to yet, and returns its id. No author is named, so that GitHub signs the
 * commit as the App's.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification
 */
export async function createCommit(
  { at, client }: GitHubRepo,
  parent: Tip,
  changes: readonly FileChange[],
  message: string,
): Promise<string> {
  const { git } = (await client()).rest;
  const entries = changes.map(({ path, text }) => ({
    path,
    mode: '100644' as const,
    type: 'blob' as const,
    ...(text === undefined ? { sha: null } : { content: text }),
  }));
  const tree = await git.createTree({ ...at, base_tree: parent.tree, tree: entries });
  const { data } = await git.createCommit({ ...at, message, tree: tree.data.sha, parents: [parent.commit] });
  return data.sha;
}

/**
 * Puts one commit on main. `plan` returns the changes to make on top of a commit of main; without changes there is no
 * commit. Plans again when main moved meanwhile.
 * @throws StoreError `busy`, or what `plan` throws
 */
export async function commitToMain(
  repo: GitHubRepo,
  message: string,
  plan: (commit: string) => Promise<FileChange[]>,
): Promise<void> {
  const { git } = (await repo.client()).rest;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tip = await tipOf(repo);
    const changes = await plan(tip.commit);
    if (changes.length === 0) return;
    for (const { path } of changes) segmentsOf(path);
    const sha = await createCommit(repo, tip, changes, message);
    try {
      await git.updateRef({ ...repo.at, ref: 'heads/main', sha });
      return;
    } catch (error) {
      if (!hasStatus(error, 409, 422)) throw error;
      await setTimeout(attempt * 50);
    }
  }
  throw new StoreError('busy', { lock: 'main' });
}
