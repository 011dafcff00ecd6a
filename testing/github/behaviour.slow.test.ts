import { describe, expect, it } from 'vitest';
import { RATE_LIMIT_FAULTS } from './faults.ts';
import {
  app,
  at,
  connect,
  createBranch,
  expectNoFindings,
  github,
  openTestPull,
  repo,
  statusOf,
  useStandIn,
} from './fixture.ts';
import { operationIds } from './openapi.ts';
import { APP_ROUTES, CLIENT_ROUTES } from './routes/apps.ts';
import { ROUTES } from './routes/routes.ts';
import type { WebhookEvent } from './stand-in.ts';

useStandIn();

describe('the checks', () => {
  it('allow exactly the operations that have a route', () => {
    expect(operationIds().toSorted()).toEqual(
      [ROUTES, APP_ROUTES, CLIENT_ROUTES].flatMap((some) => Object.keys(some)).toSorted(),
    );
  });

  it('find a body key that GitHub would silently ignore', async () => {
    await createBranch('case/A');
    const more = { labels: ['ny'] } as object;
    await app.rest.pulls.create({ ...at, title: 't', head: 'case/A', base: 'main', ...more });
    expect(github.findings).toEqual([
      { where: 'request', operation: 'pulls/create', detail: 'unknown body key labels' },
    ]);
  });

  it('find a wrong type, an unknown parameter, an unknown call and a call without a version', async () => {
    const call = (path: string, init: RequestInit = {}) => fetch(`${github.url}${path}`, init);
    await call('/repos/forbund/arenden/pulls?hed=x');
    await call('/repos/forbund/arenden/hemligt');
    await call('/repos/forbund/arenden/git/refs', { method: 'POST', body: '{"ref":1,"sha":"x"}' });
    expect(github.findings.map(({ where, detail }) => `${where}: ${detail}`)).toEqual([
      'query: unknown parameter hed',
      'request: X-GitHub-Api-Version is not set',
      'route: no operation of the slice',
      'request: /ref must be string',
      'request: X-GitHub-Api-Version is not set',
    ]);
  });
});

describe('events', () => {
  it('are complete, with the ref that a workflow runs on', async () => {
    const seen: WebhookEvent[] = [];
    github.on((event) => seen.push(event));
    await createBranch('case/A');
    await openTestPull('case/A');
    await app.rest.issues.createComment({ ...at, issue_number: 1, body: '/hjälp' });
    await app.rest.issues.addLabels({ ...at, issue_number: 1, labels: ['ny'] });
    await app.rest.pulls.update({ ...at, pull_number: 1, state: 'closed' });
    await expect.poll(() => seen.length).toBe(5);
    expect(seen.map(({ name, action, ref }) => `${name} ${action} ${ref}`)).toEqual([
      'push undefined refs/heads/case/A',
      'pull_request opened refs/pull/1/merge',
      'issue_comment created refs/heads/main',
      'pull_request labeled refs/pull/1/merge',
      'pull_request closed refs/pull/1/merge',
    ]);
    expectNoFindings();
  });

  it('can start a workflow by request; its runs are listed', async () => {
    const workflow = 'name: Natt\non:\n  workflow_dispatch:\njobs: {}\n';
    const other = await github.createRepository('forbund/kod', { '.github/workflows/sweep.yml': workflow });
    const codeAt = { owner: 'forbund', repo: 'kod' };
    const seen: WebhookEvent[] = [];
    github.on((event) => seen.push(event));
    const job = await connect(github.jobToken({ actions: 'write' }));
    const actions = job.rest.actions;
    await actions.createWorkflowDispatch({ ...codeAt, workflow_id: 'sweep.yml', ref: 'main' });
    await expect
      .poll(() => seen.map(({ name, byJob }) => [name, byJob]))
      .toEqual([['workflow_dispatch', true]]);
    const run = github.recordRun(other, {
      path: '.github/workflows/sweep.yml',
      name: 'Natt',
      event: 'schedule',
    });
    const { data } = await actions.listWorkflowRuns({ ...codeAt, workflow_id: 'sweep.yml', per_page: 1 });
    expect(data.workflow_runs.map(({ id, conclusion }) => [id, conclusion])).toEqual([[run.id, 'success']]);
    expectNoFindings();
  });
});

describe('faults', () => {
  it.each([
    ['before', 502, []],
    ['after', 502, ['case/A']],
    ['lost', 500, ['case/A']],
    ['down', 500, []],
  ] as const)('injected with `when: %s`', async (when, status, left) => {
    github.faults.add({ operation: 'git/create-ref', when, status: 502 });
    expect(await statusOf(createBranch('case/A') as never)).toBe(status);
    expect([...repo.heads('case/').keys()]).toEqual(left);
    expectNoFindings();
  });

  it('can be injected for the third call from now, and rate limits answer as on GitHub', async () => {
    github.faults.add({ at: 3, when: 'before', ...RATE_LIMIT_FAULTS.secondary(429) });
    await expect(createBranch('case/A')).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '60' } },
    });
    github.limits.contentPerMinute = 0;
    await createBranch('case/A');
    await expect(openTestPull('case/A')).rejects.toMatchObject({ status: 403 });
    github.limits.perHour.app = 1;
    await expect(createBranch('case/B')).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    expectNoFindings();
  });

  it('redirect calls to a repository that was renamed', async () => {
    github.rename(repo, 'nya');
    await expect(app.rest.repos.get({ ...at })).rejects.toMatchObject({ code: 'renamed' });
    expect(await statusOf(app.rest.repos.get({ owner: 'forbund', repo: 'nya' }))).toBe(200);
    expectNoFindings();
  });
});
