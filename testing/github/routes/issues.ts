import { ApiError, invalid } from '../errors.ts';
import { issueFacts, pullFacts } from '../facts/issue.ts';
import { mail } from '../mail.ts';
import { closePull, mergeRef } from '../refs.ts';
import { type ApiCall, issueOf, paged, type Routes } from '../route.ts';
import type { Issue } from '../state.ts';
import { emit } from '../webhook-event.ts';
import { namesOf, putLabels } from './labels.ts';

const READ = { needs: 'issues|pull_requests:read', role: 'read' } as const;
const WRITE = { needs: 'issues|pull_requests:write', role: 'triage' } as const;

const MAX_TITLE = 256;
/** The most characters in the body of an issue, a pull request or a comment. */
export const MAX_BODY = 65_536;

export interface IssueChange {
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  labels?: (string | { name: string })[];
  assignees?: string[];
}

/** @throws ApiError 422 when a title or body is longer than GitHub takes */
function checkLength({ title = '', body }: { title?: string; body?: string | null }): void {
  const tooLong = (field: string, most: number) =>
    invalid({
      resource: 'Issue',
      code: 'custom',
      field,
      message: `${field} is too long (maximum is ${most} characters)`,
    });
  if ([...title].length > MAX_TITLE) throw tooLong('title', MAX_TITLE);
  if ([...(body ?? '')].length > MAX_BODY) throw tooLong('body', MAX_BODY);
}

/** Opens an issue, or the issue of a pull request. @throws ApiError 422 when a text is too long */
export function newIssue(
  { github, repo, token }: ApiCall,
  content: { title: string; body: string | null },
): Issue {
  checkLength(content);
  const at = github.time();
  const issue: Issue = {
    ...content,
    number: repo.nextNumber++,
    id: github.nextId(),
    state: 'open',
    labels: [],
    user: token.login,
    assignees: [],
    created: at,
    updated: at,
    closed: null,
  };
  repo.issues.set(issue.number, issue);
  return issue;
}

/** Changes an issue or a pull request, and emits the events that follow for a pull request. */
export async function updateIssue(call: ApiCall, issue: Issue, change: IssueChange): Promise<void> {
  const { github, repo, token } = call;
  checkLength(change);
  const { title, body, state, labels, assignees } = change;
  const before = { title: issue.title, body: issue.body };
  if (title !== undefined) issue.title = title;
  if (body !== undefined) issue.body = body;
  if (assignees) issue.assignees = assignees;
  issue.updated = github.time();
  if (labels) await putLabels(call, issue, namesOf(labels));
  const emitPull = async (action: string, more = {}) =>
    emit(
      github,
      repo,
      'pull_request',
      action,
      { number: issue.number, pull_request: await pullFacts(github, repo, issue, { whole: true }), ...more },
      { token, ...mergeRef(issue) },
    );
  if (issue.pull && (title !== undefined || body !== undefined)) {
    const from = (text: string | null) => ({ from: text ?? '' });
    const changes = {
      ...(title === undefined ? {} : { title: from(before.title) }),
      ...(body === undefined ? {} : { body: from(before.body) }),
    };
    await emitPull('edited', { changes });
  }
  if (state === undefined || state === issue.state) return;
  if (state === 'closed' && issue.pull) return closePull(github, repo, token, issue);
  if (state === 'open' && issue.pull) {
    if (issue.pull.mergedAt || !(await repo.commitOf(`refs/heads/${issue.pull.head}`)))
      throw new ApiError(422, 'Validation Failed', { errors: ['state cannot be changed'] });
  }
  issue.state = state;
  mail(github, repo, issue, 'state', { by: token.login });
  issue.closed = state === 'closed' ? github.time() : null;
  if (issue.pull) await emitPull('reopened');
}

export const ISSUE_ROUTES: Routes = {
  'issues/create': {
    needs: 'issues:write',
    role: 'read',
    creates: true,
    run: async (call) => {
      const { title, body, labels, assignees } = call.body as IssueChange;
      const issue = newIssue(call, { title: String(title), body: body ?? null });
      // GitHub silently leaves out people who cannot be assigned.
      issue.assignees = (assignees ?? []).filter((login) => call.repo.collaborators.has(login));
      mail(call.github, call.repo, issue, 'opened', {
        by: call.token.login,
        text: body ?? '',
        to: issue.assignees,
      });
      await putLabels(call, issue, namesOf(labels ?? []));
      return { status: 201, facts: issueFacts(call.github, call.repo, issue) };
    },
  },
  'issues/get': {
    ...READ,
    run: (call) => ({ status: 200, facts: issueFacts(call.github, call.repo, issueOf(call)) }),
  },
  'issues/list-for-repo': {
    ...READ,
    run: (call) => {
      const { github, repo, query } = call;
      const state = query.get('state') ?? 'open';
      const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
      const since = query.get('since') ?? '';
      const found = [...repo.issues.values()].filter(
        (issue) =>
          (state === 'all' || issue.state === state) &&
          issue.updated >= since &&
          labels.every((name) => issue.labels.includes(name)),
      );
      return paged(call, found.reverse(), (issue) => issueFacts(github, repo, issue));
    },
  },
  'issues/update': {
    ...WRITE,
    run: async (call) => {
      const issue = issueOf(call);
      await updateIssue(call, issue, call.body as IssueChange);
      return { status: 200, facts: issueFacts(call.github, call.repo, issue) };
    },
  },
  'issues/add-assignees': {
    ...WRITE,
    run: (call) => {
      const issue = issueOf(call);
      const { assignees = [] } = call.body as { assignees?: string[] };
      // GitHub silently leaves out people who cannot be assigned.
      const known = assignees.filter((login) => call.repo.collaborators.has(login));
      issue.assignees = [...new Set([...issue.assignees, ...known])];
      mail(call.github, call.repo, issue, 'assigned', { by: call.token.login, to: known });
      return { status: 201, facts: issueFacts(call.github, call.repo, issue) };
    },
  },
};
