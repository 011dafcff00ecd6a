import { CASE_COMMENT_MARKER } from '../../../core/texts/pull.ts';
import { hasStatus } from './errors.ts';
import type { GitHubRepo } from './repo.ts';

/** What could not be put on a pull request, because the association's settings name someone who cannot review. */
export type MissingDetail = 'reviewers';

/**
 * Puts on a pull request what a case's has: the comment that the service keeps, reviewers by area and labels, the
 * labels last, so that one that has them has everything. What is there already stays as it is. A few calls, by a
 * workflow and never while a reporter waits.
 */
export async function ensurePullDetails(
  repo: GitHubRepo,
  number: number,
  id: string,
  text: string,
): Promise<MissingDetail[]> {
  const { comment, labels, reviewers, teams } = repo.describe(id, text);
  const { issues } = (await repo.client()).rest;
  const on = { ...repo.at, issue_number: number };
  const [kept, ...twins] = await serviceComments(repo, number);
  if (!kept) await issues.createComment({ ...on, body: comment });
  // Two jobs at the same moment may each have written one.
  for (const { id: comment_id } of twins) await issues.deleteComment({ ...repo.at, comment_id });
  const isReviewed =
    reviewers.length + teams.length === 0 || (await requestReview(repo, number, reviewers, teams));
  await issues.addLabels({ ...on, labels: [...labels] });
  return isReviewed ? [] : ['reviewers'];
}

/**
 * The comments that the service keeps on a pull request, which should be one: those of bots that begin with our mark.
 * A person who copies the mark is not believed.
 */
export async function serviceComments(
  { at, client }: GitHubRepo,
  number: number,
): Promise<{ id: number; body: string }[]> {
  const octokit = await client();
  const list = octokit.rest.issues.listComments;
  const all = await octokit.paginate(list, { ...at, issue_number: number, per_page: 100 });
  const own = all.filter(({ user, body }) => user?.type === 'Bot' && body?.startsWith(CASE_COMMENT_MARKER));
  return own.map(({ id, body = '' }) => ({ id, body }));
}

/** Asks for a review, unless somebody has been asked or has given one. False when GitHub does not know who they are. */
async function requestReview(
  { at, client }: GitHubRepo,
  number: number,
  reviewers: readonly string[],
  teams: readonly string[],
): Promise<boolean> {
  const { pulls } = (await client()).rest;
  const on = { ...at, pull_number: number };
  const asked = (await pulls.listRequestedReviewers(on)).data;
  if (asked.users.length + asked.teams.length > 0) return true;
  if ((await pulls.listReviews({ ...on, per_page: 1 })).data.length > 0) return true;
  try {
    await pulls.requestReviewers({ ...on, reviewers: [...reviewers], team_reviewers: [...teams] });
    return true;
  } catch (error) {
    if (hasStatus(error, 422)) return false;
    throw error;
  }
}
