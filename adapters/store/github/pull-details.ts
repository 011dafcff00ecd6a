import { hasCaseMarker } from '../../../core/texts/pull.ts';
import { hasStatus } from './errors.ts';
import type { GitHubRepo } from './repo.ts';

/** What a pull request still lacks, because the association's settings name someone who cannot review. */
export type MissingDetail = 'reviewers';

/**
 * Completes a case's pull request: the comment that the service keeps up to date, reviewers by area, and labels. The
 * labels come last, so that a pull request with labels has everything. Existing details are not changed. Takes a few
 * calls, in a workflow and never while a reporter waits.
 * @returns what could not be added
 */
export async function ensurePullDetails(
  repo: GitHubRepo,
  number: number,
  id: string,
  text: string,
): Promise<MissingDetail[]> {
  const { comment, labels, reviewers, teams } = repo.describe(id, text);
  const { issues } = (await repo.client()).rest;
  const target = { ...repo.at, issue_number: number };
  const [kept, ...duplicates] = await serviceComments(repo, number);
  if (!kept) await issues.createComment({ ...target, body: comment });
  // Two jobs at the same time may each have written one.
  for (const { id: comment_id } of duplicates) await issues.deleteComment({ ...repo.at, comment_id });
  const isReviewed =
    reviewers.length + teams.length === 0 || (await requestReview(repo, number, reviewers, teams));
  await issues.addLabels({ ...target, labels: [...labels] });
  return isReviewed ? [] : ['reviewers'];
}

/**
 * Lists the comments that the service keeps on a pull request, which should be one: those of bots that begin with the
 * service's marker. A person's comment with a copied marker does not count.
 */
export async function serviceComments(
  { at, client }: GitHubRepo,
  number: number,
): Promise<{ id: number; body: string }[]> {
  const octokit = await client();
  const list = octokit.rest.issues.listComments;
  const all = await octokit.paginate(list, { ...at, issue_number: number, per_page: 100 });
  const own = all.filter(({ user, body }) => user?.type === 'Bot' && hasCaseMarker(body ?? ''));
  return own.map(({ id, body = '' }) => ({ id, body }));
}

/** Requests a review, unless one was requested or given. False when a reviewer is unknown to GitHub. */
async function requestReview(
  { at, client }: GitHubRepo,
  number: number,
  reviewers: readonly string[],
  teams: readonly string[],
): Promise<boolean> {
  const { pulls } = (await client()).rest;
  const target = { ...at, pull_number: number };
  const requested = (await pulls.listRequestedReviewers(target)).data;
  if (requested.users.length + requested.teams.length > 0) return true;
  if ((await pulls.listReviews({ ...target, per_page: 1 })).data.length > 0) return true;
  try {
    await pulls.requestReviewers({ ...target, reviewers: [...reviewers], team_reviewers: [...teams] });
    return true;
  } catch (error) {
    if (hasStatus(error, 422)) return false;
    throw error;
  }
}
