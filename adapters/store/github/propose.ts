import { StoreError } from '../errors.ts';
import { branchOf, caseRef, checkCasePath } from '../names.ts';
import type { Proposal } from '../store.ts';
import { createBranch, removeBranch } from './branch.ts';
import { createCommit, textAt, tipOf } from './main-branch.ts';
import { findPull, openPull } from './pull.ts';
import { askTeams } from './pull-details.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';

/**
 * Proposes a case in six calls: the tip of main, whether main has the case already, a tree, a commit, the branch, the
 * pull request; and one more where a team reviews the area. The branch is created when its commit is complete, so a
 * crash leaves nothing, or a branch without a pull request; proposing again makes the rest.
 * @throws StoreError `id-taken`, `bad-name`, `busy`
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
  await askTeams(repo, pull.number, id, text);
  if (pull.base === main.commit) return 'created';
  // Main moved meanwhile: another process may have proposed this case, and a coordinator accepted it.
  const meanwhile = await textAt(repo, pull.base, path);
  if (meanwhile === undefined) return 'created';
  await deleteBranch(repo, id);
  return requireSame(meanwhile);
}

/** Creates the branch of a case again, at a commit that its pull request keeps; does nothing when there is one. */
export const restoreBranch = (repo: RepoAccess, id: string, sha: string): Promise<boolean> =>
  createBranch(repo, caseRef(id), sha);

/** Removes the branch of a case, which closes its pull request; does nothing if there is no branch. */
export const deleteBranch = (repo: GitHubRepo, id: string): Promise<void> => removeBranch(repo, branchOf(id));
