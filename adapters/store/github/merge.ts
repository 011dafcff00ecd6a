import { setTimeout } from 'node:timers/promises';
import { COMMIT_TEXTS } from '../../../core/texts/commit.ts';
import { StoreError } from '../errors.ts';
import { branchOf } from '../names.ts';
import { hasStatus } from './errors.ts';
import type { GitHubListing } from './listing.ts';
import { blobText, createCommit, textAt, tipOf } from './main-branch.ts';
import { deleteBranch } from './propose.ts';
import { findPull, openPull } from './pull.ts';
import type { GitHubRepo } from './repo.ts';
import { findWaiting } from './waiting.ts';

/** How often to try to merge while main moves. */
const ATTEMPTS = 5;

/**
 * Merges the pull request of a case as one commit with only its file. `text` is put on the branch first, so that the
 * pull request shows what was accepted. Called again it finishes what a crash left.
 * @throws StoreError `not-waiting`, `changed`, `not-mergeable`
 */
export async function mergeCase(
  repo: GitHubRepo,
  listing: GitHubListing,
  id: string,
  text: string,
  message: string,
  seen?: string,
): Promise<void> {
  const waiting = await findWaiting(repo, id);
  if (!waiting?.file) return requireAccepted(repo, listing, id, text, waiting !== undefined);
  const { path, oid } = waiting.file;
  const main = await tipOf(repo);
  const accepted = await textAt(repo, main.commit, path);
  if (accepted !== undefined) {
    if (accepted !== text) throw new StoreError('changed', { path });
    return deleteBranch(repo, id);
  }
  const found = await blobText(repo, oid);
  if (seen !== undefined && found !== seen) throw new StoreError('changed', { path });
  const head = found === text ? waiting.tip : await putOnBranch(repo, id, path, found, text);
  await squashMerge(repo, id, head, text, message);
  await deleteBranch(repo, id);
}

/** When there is nothing to merge: checks that the case was accepted already, and removes its leftover branch. */
async function requireAccepted(
  repo: GitHubRepo,
  listing: GitHubListing,
  id: string,
  text: string,
  hasBranch: boolean,
): Promise<void> {
  const main = await tipOf(repo);
  const file = await listing.find(main.tree, id);
  const found = file && (await blobText(repo, file.oid));
  if (found !== text)
    throw new StoreError(hasBranch && file ? 'changed' : 'not-waiting', { id, path: file?.path ?? '' });
  if (hasBranch) await deleteBranch(repo, id);
}

/**
 * Puts a text in the place of the one that was read on a case's branch, and returns the commit.
 * @throws StoreError `changed` when the branch has another text now, `not-waiting` when it is gone
 */
export async function putOnBranch(
  repo: GitHubRepo,
  id: string,
  path: string,
  before: string,
  text: string,
  message = COMMIT_TEXTS.change(id),
): Promise<string> {
  const branch = branchOf(id);
  try {
    const tip = await tipOf(repo, branch);
    if ((await textAt(repo, tip.commit, path)) !== before) throw new StoreError('changed', { path });
    const sha = await createCommit(repo, tip, [{ path, text }], message);
    await (await repo.client()).rest.git.updateRef({ ...repo.at, ref: `heads/${branch}`, sha });
    return sha;
  } catch (error) {
    if (!hasStatus(error, 404, 409, 422)) throw error;
    throw (await findWaiting(repo, id))
      ? new StoreError('changed', { path }, error)
      : new StoreError('not-waiting', { id }, error);
  }
}

async function squashMerge(
  repo: GitHubRepo,
  id: string,
  head: string,
  text: string,
  message: string,
): Promise<void> {
  const { pulls } = (await repo.client()).rest;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await findPull(repo, id);
    if (found?.isMerged) return;
    const pull = found?.state === 'open' ? found : await openPull(repo, id, text);
    try {
      const [title = '', ...more] = message.split('\n\n');
      const said = { commit_title: title, commit_message: more.join('\n\n') };
      const squash = { merge_method: 'squash', ...said } as const;
      await pulls.merge({ ...repo.at, pull_number: pull.number, sha: head, ...squash });
      return;
    } catch (error) {
      if (hasStatus(error, 409)) throw new StoreError('changed', { path: branchOf(id) }, error);
      if (!hasStatus(error, 405)) throw error;
      // Main moved, GitHub has not computed yet whether it can merge, or the branch is gone.
      if (!(await findWaiting(repo, id))) throw new StoreError('not-waiting', { id }, error);
      await setTimeout(100 * 2 ** attempt);
    }
  }
  throw new StoreError('not-mergeable', { id });
}
