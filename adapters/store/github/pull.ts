import { StoreError } from '../errors.ts';
import { branchOf } from '../names.ts';
import { hasStatus } from './errors.ts';
import type { GitHubRepo } from './repo.ts';

/** The parts of a case's pull request that are used here. */
export interface Pull {
  number: number;
  state: string;
  isMerged: boolean;
  /** The commit of main when GitHub answered. */
  base: string;
}

/** Finds the newest pull request of a case, open or not. */
export async function findPull({ at, client }: GitHubRepo, id: string): Promise<Pull | undefined> {
  const { pulls } = (await client()).rest;
  const head = `${at.owner}:${branchOf(id)}`;
  const [found] = (await pulls.list({ ...at, head, state: 'all', per_page: 1 })).data;
  return found && pullOf(found);
}

/** Opens the pull request of a case, or finds the one that was opened at the same time. @throws StoreError `busy` */
export async function openPull(repo: GitHubRepo, id: string, text: string): Promise<Pull> {
  const { pulls } = (await repo.client()).rest;
  const { title, body } = repo.describe(id, text);
  try {
    return pullOf((await pulls.create({ ...repo.at, title, body, head: branchOf(id), base: 'main' })).data);
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
    const found = await findPull(repo, id);
    // GitHub's list may lag behind; the next attempt finds it.
    if (!found) throw new StoreError('busy', { lock: branchOf(id) }, error);
    return found;
  }
}

const pullOf = (data: {
  number: number;
  state: string;
  merged_at: string | null;
  base: { sha: string };
}): Pull => ({
  number: data.number,
  state: data.state,
  isMerged: data.merged_at !== null,
  base: data.base.sha,
});
