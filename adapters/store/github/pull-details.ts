import { hasCaseMarker } from '../../../core/texts/pull.ts';
import { hasStatus } from './errors.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';

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

/**
 * Requests reviews from those who have neither been asked nor given one; GitHub itself requests code owners. Users and
 * teams are asked in separate calls, because a token that cannot see teams can still ask users.
 * @returns false when one of them is unknown to GitHub, or to the token
 */
async function requestReview(
  { at, client }: RepoAccess,
  number: number,
  reviewers: readonly string[],
  teams: readonly string[],
): Promise<boolean> {
  const { pulls } = (await client()).rest;
  const target = { ...at, pull_number: number };
  const asked = (await pulls.listRequestedReviewers(target)).data;
  const given = (await pulls.listReviews({ ...target, per_page: 100 })).data;
  const done = new Set(
    [...asked.users, ...given.flatMap(({ user }) => user ?? [])].map(({ login }) => fold(login)),
  );
  const slugs = new Set(asked.teams.map(({ slug }) => slug));
  const users = reviewers.filter((login) => !done.has(fold(login)));
  const rest = teams.filter((slug) => !slugs.has(slug));
  const areAsked = users.length === 0 || (await ask({ at, client }, number, users, []));
  return (rest.length === 0 || (await ask({ at, client }, number, [], rest))) && areAsked;
}

/** GitHub does not distinguish upper and lower case in logins. */
const fold = (login: string): string => login.toLowerCase();

/** Asks an area's teams as soon as the pull request is open: the form's App sees teams, and a job's own token does not. */
export async function askTeams(repo: GitHubRepo, number: number, id: string, text: string): Promise<void> {
  const { teams } = repo.describe(id, text);
  // If this fails, the check reports it and tries again.
  if (teams.length > 0) await ask(repo, number, [], teams).catch(() => false);
}

/** Asks for a review. False when a reviewer is unknown to GitHub. */
async function ask(
  { at, client }: RepoAccess,
  pull_number: number,
  reviewers: readonly string[],
  teams: readonly string[],
): Promise<boolean> {
  const { pulls } = (await client()).rest;
  try {
    await pulls.requestReviewers({
      ...at,
      pull_number,
      reviewers: [...reviewers],
      team_reviewers: [...teams],
    });
    return true;
  } catch (error) {
    if (hasStatus(error, 422)) return false;
    throw error;
  }
}

/**
 * Updates the pull request of a case that was moved: asks the reviewers of its area instead of those of earlier areas, and
 * then changes the title and description. The title comes last and names the area, so that the next run finishes one that
 * was interrupted. Others who were asked to review stay.
 * @returns what could not be added
 */
export async function ensurePullArea(
  repo: GitHubRepo,
  { number, title: current }: { number: number; title: string },
  id: string,
  text: string,
): Promise<MissingDetail[]> {
  const { title, body, reviewers, teams, former } = repo.describe(id, text);
  if (!former || title === current) return [];
  const { pulls } = (await repo.client()).rest;
  const target = { ...repo.at, pull_number: number };
  const { data: asked } = await pulls.listRequestedReviewers(target);
  const leaving = {
    reviewers: asked.users.map(({ login }) => login).filter((login) => former.reviewers.includes(login)),
    team_reviewers: asked.teams.map(({ slug }) => slug).filter((slug) => former.teams.includes(slug)),
  };
  if (leaving.reviewers.length + leaving.team_reviewers.length > 0)
    await pulls.removeRequestedReviewers({ ...target, ...leaving });
  const isReviewed = reviewers.length + teams.length === 0 || (await ask(repo, number, reviewers, teams));
  await pulls.update({ ...target, title, body });
  return isReviewed ? [] : ['reviewers'];
}
