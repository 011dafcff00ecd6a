import { branchOf, idOfPath } from '../names.ts';
import { hasStatus } from './errors.ts';
import { blobText, tipOf } from './main-branch.ts';
import type { GitHubRepo } from './repo.ts';

/** The case on a branch: its newest commit and, unless the branch was made by hand, its file. */
export interface WaitingBranch {
  tip: string;
  file: { path: string; oid: string } | undefined;
}

/** The branch of a case, or undefined when there is none. `ref` is its name, or a commit of it. */
export async function findWaiting(
  { at, client }: GitHubRepo,
  id: string,
  ref = branchOf(id),
): Promise<WaitingBranch | undefined> {
  const { repos } = (await client()).rest;
  try {
    const {
      commits,
      files = [],
      base_commit,
    } = (await repos.compareCommitsWithBasehead({ ...at, basehead: `main...${ref}` })).data;
    const found = files.find(({ filename, status }) => idOfPath(filename) === id && status !== 'removed');
    const tip = commits.at(-1)?.sha ?? base_commit.sha;
    return { tip, file: found && { path: found.filename, oid: found.sha ?? '' } };
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    // No such branch, or no such repository: the latter is an error.
    await tipOf({ at, client });
    return undefined;
  }
}

export async function readProposal(
  repo: GitHubRepo,
  id: string,
): Promise<{ path: string; text: string } | undefined> {
  const file = (await findWaiting(repo, id))?.file;
  return file && { path: file.path, text: await blobText(repo, file.oid) };
}
