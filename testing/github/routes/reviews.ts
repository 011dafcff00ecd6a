import { ApiError, notFound } from '../errors.ts';
import { repoUrl, userFacts } from '../facts/basic.ts';
import { pullFacts, teamFacts } from '../facts/issue.ts';
import type { Json, JsonObject } from '../json.ts';
import { mail } from '../mail.ts';
import { mergeRef } from '../refs.ts';
import { type Answer, type ApiCall, issueOf, paged, type Routes } from '../route.ts';
import type { Issue } from '../state.ts';
import { emit } from '../webhook-event.ts';

const READ = { needs: 'pull_requests:read', role: 'read' } as const;
const WRITE = { needs: 'pull_requests:write', role: 'write' } as const;

async function requestReviewers(call: ApiCall): Promise<Answer> {
  const { github, repo, token, body } = call;
  const { reviewers = [], team_reviewers: teams = [] } = body as {
    reviewers?: string[];
    team_reviewers?: string[];
  };
  const issue = issueOf(call);
  if (reviewers.includes(issue.user))
    throw new ApiError(422, 'Review cannot be requested from pull request author.');
  // An App without the organization permission `members` does not see its teams.
  const seesTeams = token.kind === 'user' || token.permissions['members'] !== undefined;
  const areKnown =
    reviewers.every((login) => repo.collaborators.has(login)) &&
    teams.every((slug) => seesTeams && repo.teams.has(slug));
  if (!areKnown)
    throw new ApiError(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a ' +
        `collaborator of the ${repo.fullName} repository.`,
    );
  await askReview(call, issue, reviewers, teams);
  return { status: 201, facts: await pullFacts(github, repo, issue, { whole: false }) };
}

/** Asks people and teams for a review, with the events and mails that follow. */
export async function askReview(
  { github, repo, token }: ApiCall,
  issue: Issue,
  reviewers: readonly string[],
  teams: readonly string[],
): Promise<void> {
  const pull = github.pullOf(issue);
  const fresh = reviewers.filter((login) => !pull.reviewers.includes(login));
  const members = teams
    .filter((slug) => !pull.teams.includes(slug))
    .flatMap((slug) => repo.teams.get(slug)?.members ?? []);
  pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
  pull.teams = [...new Set([...pull.teams, ...teams])];
  mail(github, repo, issue, 'review', { by: token.login, to: [...fresh, ...members] });
  const whole = await pullFacts(github, repo, issue, { whole: true });
  const emitRequest = (who: Record<string, Json>) =>
    emit(
      github,
      repo,
      'pull_request',
      'review_requested',
      { number: issue.number, pull_request: whole, ...who },
      { token, ...mergeRef(issue) },
    );
  for (const login of reviewers) emitRequest({ requested_reviewer: userFacts(github, login) });
  for (const slug of teams) emitRequest({ requested_team: teamFacts(github, repo, slug) });
}

/** As GitHub's documentation says, and what we rely on: the others stay. */
async function removeReviewers(call: ApiCall): Promise<Answer> {
  const { github, repo, body } = call;
  const { reviewers = [], team_reviewers: teams = [] } = body as {
    reviewers?: string[];
    team_reviewers?: string[];
  };
  const issue = issueOf(call);
  const pull = github.pullOf(issue);
  pull.reviewers = pull.reviewers.filter((login) => !reviewers.includes(login));
  pull.teams = pull.teams.filter((slug) => !teams.includes(slug));
  return { status: 200, facts: await pullFacts(github, repo, issue, { whole: false }) };
}

const STATES: Record<string, string> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

async function createReview(call: ApiCall): Promise<Answer> {
  const { github, token, body } = call;
  const { event = '', body: text = '' } = body as { event?: string; body?: string };
  const issue = issueOf(call);
  const pull = github.pullOf(issue);
  if (event === 'APPROVE' && issue.user === token.login)
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['Can not approve your own pull request'] });
  const state = STATES[event] ?? 'PENDING';
  const review = {
    id: github.nextId(),
    user: token.login,
    state,
    body: text,
    sha: pull.headSha,
    at: github.time(),
  };
  pull.reviews.push(review);
  pull.reviewers = pull.reviewers.filter((login) => login !== token.login);
  const facts = reviewFacts(call, issue, review);
  if (state !== 'PENDING')
    await emitPull(call, issue, 'pull_request_review', 'submitted', {
      review: { ...facts, state: state.toLowerCase() },
    });
  return { status: 200, facts };
}

/** Emits an event of a pull request's review; a workflow for it runs on the merge ref, as for the pull request. */
async function emitPull(
  { github, repo, token }: ApiCall,
  issue: Issue,
  name: string,
  action: string,
  more: JsonObject,
): Promise<void> {
  const pull = await pullFacts(github, repo, issue, { whole: false });
  emit(github, repo, name, action, { pull_request: pull, ...more }, { token, ...mergeRef(issue) });
}

type LineComment = NonNullable<NonNullable<Issue['pull']>['lineComments']>[number];

async function createLineComment(call: ApiCall): Promise<Answer> {
  const { github, token, body } = call;
  const issue = issueOf(call);
  const comment: LineComment = {
    id: github.nextId(),
    user: token.login,
    body: String(body['body']),
    path: String(body['path']),
    sha: String(body['commit_id']),
    at: github.time(),
  };
  const pull = github.pullOf(issue);
  pull.lineComments = [...(pull.lineComments ?? []), comment];
  const facts = lineCommentFacts(call, issue, comment);
  await emitPull(call, issue, 'pull_request_review_comment', 'created', { comment: facts });
  return { status: 201, facts };
}

function lineCommentFacts({ github, repo }: ApiCall, issue: Issue, comment: LineComment): JsonObject {
  const { id, user, body, path, sha, at } = comment;
  const url = `${repoUrl(github, repo)}/pulls`;
  const page = `${github.url}/${repo.fullName}/pull/${issue.number}#discussion_r${id}`;
  return {
    id,
    node_id: `PRRC_${id}`,
    user: userFacts(github, user),
    body,
    path,
    commit_id: sha,
    original_commit_id: sha,
    pull_request_review_id: null,
    diff_hunk: '@@ -0,0 +1 @@',
    side: 'RIGHT',
    url: `${url}/comments/${id}`,
    html_url: page,
    pull_request_url: `${url}/${issue.number}`,
    _links: {
      self: { href: `${url}/comments/${id}` },
      html: { href: page },
      pull_request: { href: `${url}/${issue.number}` },
    },
    created_at: at,
    updated_at: at,
    author_association: 'COLLABORATOR',
  };
}

function reviewFacts(
  { github, repo }: ApiCall,
  issue: Issue,
  review: NonNullable<Issue['pull']>['reviews'][number],
): JsonObject {
  const pull = `${repoUrl(github, repo)}/pulls/${issue.number}`;
  const page = `${github.url}/${repo.fullName}/pull/${issue.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userFacts(github, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: review.at,
    commit_id: review.sha,
    author_association: 'COLLABORATOR',
  };
}

export const REVIEW_ROUTES: Routes = {
  'pulls/request-reviewers': { ...WRITE, creates: true, run: requestReviewers },
  'pulls/list-requested-reviewers': {
    ...READ,
    run: (call) => {
      const { reviewers, teams } = call.github.pullOf(issueOf(call));
      return {
        status: 200,
        facts: {
          users: reviewers.map((login) => userFacts(call.github, login)),
          teams: teams.map((slug) => teamFacts(call.github, call.repo, slug)),
        },
      };
    },
  },
  'pulls/remove-requested-reviewers': { ...WRITE, run: removeReviewers },
  'pulls/create-review': { ...WRITE, role: 'read', creates: true, run: createReview },
  'pulls/create-review-comment': { ...WRITE, role: 'read', creates: true, run: createLineComment },
  'pulls/list-review-comments-for-repo': {
    ...READ,
    run: (call) => {
      const since = call.query.get('since') ?? '';
      const found = [...call.repo.issues.values()].flatMap((issue) =>
        (issue.pull?.lineComments ?? [])
          .filter(({ at }) => at >= since)
          .map((comment) => ({ issue, comment })),
      );
      return paged(call, found, ({ issue, comment }) => lineCommentFacts(call, issue, comment));
    },
  },
  'pulls/list-reviews': {
    ...READ,
    run: (call) => {
      const issue = issueOf(call);
      if (!issue.pull) throw notFound();
      return paged(call, issue.pull.reviews, (review) => reviewFacts(call, issue, review));
    },
  },
};
