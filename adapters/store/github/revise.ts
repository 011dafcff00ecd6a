import { StoreError } from '../errors.ts';
import { branchOf } from '../names.ts';
import { blobText, textAt, tipOf } from './main-branch.ts';
import { putOnBranch } from './merge.ts';
import { deleteBranch } from './propose.ts';
import type { GitHubRepo } from './repo.ts';
import { findWaiting } from './waiting.ts';

/**
 * Replaces the text of a case on its branch, as one commit. GitHub then checks the pull request again.
 * @throws StoreError `changed`
 */
export async function reviseCase(
  repo: GitHubRepo,
  id: string,
  before: string,
  after: string,
  message: string,
): Promise<void> {
  const changed = () => new StoreError('changed', { path: branchOf(id) });
  const file = (await findWaiting(repo, id))?.file;
  if (!file) throw changed();
  const found = await blobText(repo, file.oid);
  if (found === after) return;
  const acceptedText = async () => textAt(repo, (await tipOf(repo)).commit, file.path);
  if (found !== before || (await acceptedText()) !== undefined) throw changed();
  try {
    await putOnBranch(repo, id, file.path, found, after, message);
  } catch (error) {
    throw error instanceof StoreError && error.code === 'not-waiting' ? changed() : error;
  }
  // Merged just before the commit: the branch is only a leftover, and the case is changed on main instead.
  const accepted = await acceptedText();
  if (accepted === undefined || accepted === after) return;
  await deleteBranch(repo, id);
  throw changed();
}
