import { setTimeout } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import type { FileChange } from '../file-change.ts';
import { segmentsOf } from '../names.ts';
import { hasStatus } from './errors.ts';
import type { GitHubRepo } from './repo.ts';

/** A commit and its tree. */
export interface Tip {
  commit: string;
  tree: string;
}

/** How often to begin again when others move main at the same time. */
const ATTEMPTS = 12;

/** Where main stands. @throws an error of GitHub's: 404 when there is no main */
export async function tipOf(
  { at, client }: Pick<GitHubRepo, 'at' | 'client'>,
  branch = 'main',
): Promise<Tip> {
  const { commit } = (await (await client()).rest.repos.getBranch({ ...at, branch })).data;
  return { commit: commit.sha, tree: commit.commit.tree.sha };
}

export async function fetchTreeId({ at, client }: GitHubRepo, commit: string): Promise<string> {
  return (await (await client()).rest.git.getCommit({ ...at, commit_sha: commit })).data.tree.sha;
}

/** The text of a file at a commit or branch, or undefined when there is none. */
export async function textAt(repo: GitHubRepo, ref: string, path: string): Promise<string | undefined> {
  const client = await repo.client();
  try {
    const { data } = await client.rest.repos.getContent({ ...repo.at, path, ref });
    if (Array.isArray(data) || data.type !== 'file') return undefined;
    // Above a megabyte the content is left out.
    return data.encoding === 'base64' ? decode(data.content) : await blobText(repo, data.sha);
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}

export async function blobText({ at, client }: GitHubRepo, oid: string): Promise<string> {
  const { data } = await (await client()).rest.git.getBlob({ ...at, file_sha: oid });
  return decode(data.content);
}

const decode = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/**
 * Writes a commit that nothing refers to yet. No author is named: then GitHub signs it as the App's.
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
  const made = await git.createCommit({ ...at, message, tree: tree.data.sha, parents: [parent.commit] });
  return made.data.sha;
}

/**
 * Puts one commit on main with the changes that `change` wants when main stands at a commit; none, no commit.
 * Begins again when main moved meanwhile.
 * @throws StoreError `busy`, or what `change` throws
 */
export async function commitToMain(
  repo: GitHubRepo,
  message: string,
  change: (commit: string) => Promise<FileChange[]>,
): Promise<void> {
  const { git } = (await repo.client()).rest;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tip = await tipOf(repo);
    const changes = await change(tip.commit);
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
