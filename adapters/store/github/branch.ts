import { hasStatus } from './errors.ts';
import type { RepoAccess } from './repo.ts';

/** Creates a branch; false when it exists already. */
export async function createBranch({ at, client }: RepoAccess, ref: string, sha: string): Promise<boolean> {
  try {
    await (await client()).rest.git.createRef({ ...at, ref, sha });
    return true;
  } catch (error) {
    if (hasStatus(error, 422)) return false;
    throw error;
  }
}

/** Removes a branch, which closes its pull request; does nothing if there is no branch. */
export async function removeBranch({ at, client }: RepoAccess, branch: string): Promise<void> {
  try {
    await (await client()).rest.git.deleteRef({ ...at, ref: `heads/${branch}` });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
  }
}
