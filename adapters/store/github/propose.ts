import { StoreError } from '../errors.ts';
import { branchOf, caseRef, checkCasePath } from '../names.ts';
import type { Proposal } from '../store.ts';
import { hasStatus } from './errors.ts';
import { createCommit, textAt, tipOf } from './main-branch.ts';
import { findPull, openPull } from './pull.ts';
import type { GitHubRepo } from './repo.ts';

/**
 * Proposes a case in six calls: the tip of main, whether main has the case already, a tree, a commit, the branch, the
 * pull request. The branch is created when its commit is complete, so a crash leaves nothing, or a branch without a
 * pull request; proposing again makes the rest.
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
  if (pull.base === main.commit) return 'created';
  // Main moved meanwhile: another process may have proposed this case, and somebody accepted it.
  const meanwhile = await textAt(repo, pull.base, path);
  if (meanwhile === undefined) return 'created';
  await deleteBranch(repo, id);
  return requireSame(meanwhile);
}

/** Creates a branch; false when it exists already. */
async function createBranch({ at, client }: GitHubRepo, ref: string, sha: string): Promise<boolean> {
  try {
    await (await client()).rest.git.createRef({ ...at, ref, sha });
    return true;
  } catch (error) {
    if (hasStatus(error, 422)) return false;
    throw error;
  }
}

/** Removes the branch of a case, which closes its pull request; does nothing when there is none. */
export async function deleteBranch({ at, client }: GitHubRepo, id: string): Promise<void> {
  try {
    await (await client()).rest.git.deleteRef({ ...at, ref: `heads/${branchOf(id)}` });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
  }
}
