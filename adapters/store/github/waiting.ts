import { branchOf, idOfPath } from '../names.ts';
import { hasStatus } from './errors.ts';
import { blobText, tipOf } from './main-branch.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';

/** The branch of a case: its newest commit and, unless the branch was made by hand, the case's file. */
export interface WaitingBranch {
  tip: string;
  file: { path: string; oid: string } | undefined;
}

/** Finds the branch of a case; undefined if it does not exist. `ref` is its name, or a commit of it. */
export async function findWaiting(
  { at, client }: RepoAccess,
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
    // Either the branch or the repository is missing; the latter is an error, which `tipOf` throws.
    await tipOf({ at, client });
    return undefined;
  }
}

/** Reads a case from its branch; undefined when no such case waits. */
export async function readProposal(
  repo: GitHubRepo,
  id: string,
): Promise<{ path: string; text: string } | undefined> {
  const file = (await findWaiting(repo, id))?.file;
  return file && { path: file.path, text: await blobText(repo, file.oid) };
}
