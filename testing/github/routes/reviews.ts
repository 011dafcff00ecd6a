import { ApiError, notFound } from '../errors.ts';
import { repoUrl, userFacts } from '../facts/basic.ts';
import { pullFacts, teamFacts } from '../facts/issue.ts';
import type { Json } from '../json.ts';
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
  const pull = github.pullOf(issue);
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
  pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
  pull.teams = [...new Set([...pull.teams, ...teams])];
  const facts = await pullFacts(github, repo, issue, { whole: false });
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
  return { status: 201, facts };
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
  return { status: 200, facts: reviewFacts(call, issue, review) };
}

function reviewFacts(
  { github, repo }: ApiCall,
  issue: Issue,
  review: NonNullable<Issue['pull']>['reviews'][number],
) {
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
  'pulls/create-review': { ...WRITE, role: 'read', creates: true, run: createReview },
  'pulls/list-reviews': {
    ...READ,
    run: (call) => {
      const issue = issueOf(call);
      if (!issue.pull) throw notFound();
      return paged(call, issue.pull.reviews, (review) => reviewFacts(call, issue, review));
    },
  },
};
