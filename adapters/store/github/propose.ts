import { StoreError } from '../errors.ts';
import { branchOf, caseRef, checkCasePath } from '../names.ts';
import type { Proposal } from '../store.ts';
import { hasStatus } from './errors.ts';
import { createCommit, textAt, tipOf } from './main-branch.ts';
import { findPull, openPull } from './pull.ts';
import type { GitHubRepo } from './repo.ts';

/**
 * Proposes a case in six calls: where main stands, whether it has the case already, a tree, a commit, the branch, the
 * pull request. The branch comes when it is whole, so what is left by a crash is nothing, or a branch without a pull
 * request; proposing again makes the rest.
 */
export async function propose(repo: GitHubRepo, proposal: Proposal): Promise<'created' | 'exists'> {
  const { id, path, text, message } = proposal;
  const ref = caseRef(id);
  checkCasePath(id, path);
  const requireSame = (found: string | undefined) => {
    if (found === undefined || (found !== text && !proposal.isSame?.(found)))
      throw new StoreError('id-taken', { id });
    return 'exists' as const;
  };

  const main = await tipOf(repo);
  const accepted = await textAt(repo, main.commit, path);
  if (accepted !== undefined) return requireSame(accepted);

  const sha = await createCommit(repo, main, [{ path, text }], message);
  if (!(await createBranch(repo, ref, sha))) {
    const found = await textAt(repo, branchOf(id), path);
    requireSame(found);
    if (!(await findPull(repo, id))) await openPull(repo, id, found ?? text);
    return 'exists';
  }
  const pull = await openPull(repo, id, text);
  if (pull.base === main.commit) return 'created';
  // Main moved since we looked: another of us may have proposed it, and somebody accepted it, just now.
  const meanwhile = await textAt(repo, pull.base, path);
  if (meanwhile === undefined) return 'created';
  await deleteBranch(repo, id);
  return requireSame(meanwhile);
}

/** Makes a branch; false when it is there already. */
async function createBranch({ at, client }: GitHubRepo, ref: string, sha: string): Promise<boolean> {
  try {
    await (await client()).rest.git.createRef({ ...at, ref, sha });
    return true;
  } catch (error) {
    if (hasStatus(error, 422)) return false;
    throw error;
  }
}

/** Removes the branch of a case, which closes its pull request; when there is none, nothing changes. */
export async function deleteBranch({ at, client }: GitHubRepo, id: string): Promise<void> {
  try {
    await (await client()).rest.git.deleteRef({ ...at, ref: `heads/${branchOf(id)}` });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
  }
}
