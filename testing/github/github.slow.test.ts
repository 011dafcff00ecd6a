import { spawn } from 'node:child_process';
import { sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Octokit } from 'octokit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import { RATE_LIMIT_FAULTS } from './faults.ts';
import { type GitHub, startGitHub } from './github.ts';
import { operationIds } from './openapi.ts';
import type { Repository } from './repository.ts';
import { APP_ROUTES } from './routes/apps.ts';
import { ROUTES } from './routes/routes.ts';
import type { WebhookEvent } from './stand-in.ts';

const at = { owner: 'forbund', repo: 'arenden' };
const FILE = 'cases/2026/11/EX-2026-A.yaml';

let github: GitHub;
let repo: Repository;
let app: Octokit;
beforeEach(async () => {
  github = await startGitHub();
  repo = await github.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
  const { id, privateKey } = github.createApp('skav-intag', {
    contents: 'write',
    pull_requests: 'write',
    metadata: 'read',
  });
  app = await connectGitHub(
    {
      api: github.url,
      credentials: { app: String(id), key: privateKey },
      shouldRetry: false,
      timeout: 30_000,
    },
    at,
  );
});
afterEach(() => github.close());
const clean = () => expect(github.findings).toEqual([]);
const as = (token: string) =>
  connectGitHub({ api: github.url, credentials: { token }, shouldRetry: false, timeout: 30_000 }, at);
const statusOf = (call: Promise<{ status: number }>): Promise<number> =>
  call.then(
    ({ status }) => status,
    (error: { status: number }) => error.status,
  );

async function branch(name: string, text = 'id: EX-2026-A\n', client = app): Promise<string> {
  const main = (await client.rest.repos.getBranch({ ...at, branch: 'main' })).data.commit;
  const entry = { path: FILE, mode: '100644', type: 'blob', content: text } as const;
  const tree = await client.rest.git.createTree({ ...at, base_tree: main.commit.tree.sha, tree: [entry] });
  const parents = [main.sha];
  const commit = await client.rest.git.createCommit({ ...at, message: 'm', tree: tree.data.sha, parents });
  await client.rest.git.createRef({ ...at, ref: `refs/heads/${name}`, sha: commit.data.sha });
  return commit.data.sha;
}
const open = (head: string, client = app) =>
  client.rest.pulls.create({ ...at, title: 'Ärende', head, base: 'main', body: 'x' });

describe('git', () => {
  it('is a real repository: what REST wrote, git reads, and a pull request keeps its head', async () => {
    const sha = await branch('case/A');
    const { data } = await open('case/A');
    expect(await repo.git('show', `${sha}:${FILE}`)).toBe('id: EX-2026-A');
    expect(await repo.git('rev-parse', `refs/pull/${data.number}/head`)).toBe(sha);
    expect(await repo.git('fsck', '--strict')).toBe('');
    const files = await app.rest.pulls.listFiles({ ...at, pull_number: data.number });
    expect(files.data.map(({ filename, status, patch }) => [filename, status, patch])).toEqual([
      [FILE, 'added', '@@ -0,0 +1 @@\n+id: EX-2026-A'],
    ]);
    clean();
  });

  it('signs what an App commits without an author, and nothing else', async () => {
    const sha = await branch('case/A');
    const get = async (commit_sha: string) =>
      (await app.rest.git.getCommit({ ...at, commit_sha })).data.verification.verified;
    expect(await get(sha)).toBe(true);
    const { data } = await app.rest.git.createCommit({
      ...at,
      message: 'm',
      tree: await repo.git('rev-parse', 'main^{tree}'),
      author: { name: 'A', email: 'a@b.test' },
    });
    expect(await get(data.sha)).toBe(false);
    clean();
  });

  it('moves a ref only forward, makes it only once, and takes it away only when it is there', async () => {
    const sha = await branch('case/A');
    const refs = app.rest.git;
    expect(await statusOf(refs.createRef({ ...at, ref: 'refs/heads/case/A', sha }))).toBe(422);
    const other = await branch('case/B', 'id: B\n');
    expect(await statusOf(refs.updateRef({ ...at, ref: 'heads/case/A', sha: other }))).toBe(422);
    expect(await statusOf(refs.deleteRef({ ...at, ref: 'heads/case/B' }))).toBe(204);
    expect(await statusOf(refs.deleteRef({ ...at, ref: 'heads/case/B' }))).toBe(422);
    expect(await statusOf(refs.createRef({ ...at, ref: 'refs/heads/a..b', sha }))).toBe(422);
    clean();
  });

  it('is cloned, fetched and pushed over HTTP; what was on a pull request stays, whoever deletes', async () => {
    await branch('case/A', 'ring 070-174 06 05\n');
    await open('case/A');
    await app.rest.git.deleteRef({ ...at, ref: 'heads/case/A' });
    await repo.git('gc', '-q', '--prune=now');
    const folder = mkdtempSync(join(github.root, 'clone-'));
    const url = `${github.url.replace('//', `//x:${github.userToken('forbund')}@`)}/forbund/arenden.git`;
    expect((await run(folder, 'clone', '-q', url, '.')).code).toBe(0);
    expect((await run(folder, 'fetch', '-q', 'origin', 'refs/pull/1/head')).code).toBe(0);
    expect((await run(folder, 'show', `FETCH_HEAD:${FILE}`)).out).toContain('070');
    expect((await run(folder, 'push', '-q', 'origin', ':refs/pull/1/head')).err).toMatch(/hidden ref|deny/);
    expect((await run(folder, 'push', '-q', 'origin', 'HEAD:refs/heads/ny')).code).toBe(0);
    expect(await repo.commitOf('refs/heads/ny')).toBeDefined();
    const wrong = url.replace(/x:[^@]*@/, 'x:fel@');
    expect((await run(folder, 'ls-remote', wrong)).code).not.toBe(0);
    clean();
  });

  it('is empty until something is put on main', async () => {
    const empty = await github.createRepository('forbund/tomt');
    empty.collaborators.set('karin', 'write');
    const karin = await as(github.userToken('karin'));
    const there = { owner: 'forbund', repo: 'tomt' };
    expect(await statusOf(karin.rest.git.getRef({ ...there, ref: 'heads/main' }))).toBe(409);
    expect(await statusOf(karin.rest.repos.getBranch({ ...there, branch: 'main' }))).toBe(404);
    clean();
  });
});

describe('pull requests', () => {
  it('refuse a twin, a missing or empty branch and a text that is too long', async () => {
    const sha = await branch('case/A');
    expect(await statusOf(open('case/A'))).toBe(201);
    expect(await statusOf(open('case/A'))).toBe(422);
    expect(await statusOf(open('case/none'))).toBe(422);
    await app.rest.git.createRef({
      ...at,
      ref: 'refs/heads/empty',
      sha: await repo.git('rev-parse', 'main'),
    });
    expect(await statusOf(open('empty'))).toBe(422);
    await app.rest.git.createRef({ ...at, ref: 'refs/heads/case/B', sha });
    const body = 'x'.repeat(65_537);
    const long = { ...at, title: 't', head: 'case/B', base: 'main', body };
    expect(await statusOf(app.rest.pulls.create(long))).toBe(422);
    expect(await statusOf(app.rest.issues.createComment({ ...at, issue_number: 1, body }))).toBe(422);
    clean();
  });

  it('are merged once, from the head that was looked at', async () => {
    const sha = await branch('case/A');
    await open('case/A');
    const merge = (head: string) =>
      statusOf(app.rest.pulls.merge({ ...at, pull_number: 1, sha: head, merge_method: 'squash' }));
    expect(await merge('0'.repeat(40))).toBe(409);
    expect(await merge(sha)).toBe(200);
    expect(await merge(sha)).toBe(405);
    expect(await repo.git('show', `main:${FILE}`)).toBe('id: EX-2026-A');
    expect((await app.rest.pulls.get({ ...at, pull_number: 1 })).data.merged).toBe(true);
    clean();
  });

  it('close with their branch, and count as merged when it came into main by another way', async () => {
    const sha = await branch('case/A');
    await branch('case/B', 'id: B\n');
    await open('case/A');
    await open('case/B');
    await app.rest.git.deleteRef({ ...at, ref: 'heads/case/B' });
    await app.rest.git.updateRef({ ...at, ref: 'heads/main', sha });
    const states = (await app.rest.pulls.list({ ...at, state: 'all' })).data;
    expect(states.map(({ number, state, merged_at }) => [number, state, merged_at !== null])).toEqual([
      [2, 'closed', false],
      [1, 'closed', true],
    ]);
    clean();
  });

  it('take reviewers who may read, and never their author', async () => {
    await branch('case/A');
    await open('case/A');
    repo.collaborators.set('karin', 'write');
    repo.teams.set('nassjo', { role: 'write', members: ['karin'] });
    const ask = (who: { reviewers?: string[]; team_reviewers?: string[] }) =>
      statusOf(app.rest.pulls.requestReviewers({ ...at, pull_number: 1, ...who }));
    expect(await ask({ reviewers: ['karin'] })).toBe(201);
    expect(await ask({ reviewers: ['okand'] })).toBe(422);
    expect(await ask({ reviewers: ['skav-intag[bot]'] })).toBe(422);
    // An App that may not see the organization's members does not see its teams.
    expect(await ask({ team_reviewers: ['nassjo'] })).toBe(422);
    clean();
  });
});

describe('who may', () => {
  it('is told by permission for a token and by role for a person', async () => {
    await branch('case/A');
    await open('case/A');
    repo.collaborators.set('karin', 'read').set('eva', 'maintain');
    expect(await statusOf(app.rest.issues.create({ ...at, title: 'x' }))).toBe(403);
    const job = await as(github.jobToken({ contents: 'read' }));
    expect(await statusOf(job.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' }))).toBe(403);
    const karin = await as(github.userToken('karin'));
    expect(await statusOf(karin.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' }))).toBe(201);
    expect(await statusOf(karin.rest.issues.addLabels({ ...at, issue_number: 1, labels: ['x'] }))).toBe(403);
    const stranger = await as(github.userToken('okand'));
    expect(await statusOf(stranger.rest.pulls.get({ ...at, pull_number: 1 }))).toBe(404);
    const asked = await app.rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'eva' });
    expect(asked.data).toMatchObject({ permission: 'write', role_name: 'maintain' });
    clean();
  });

  it('ends: a bad token, an App that is suspended or gone, a token that has run out', async () => {
    const bad = await as('ghs_nonsense');
    expect(await statusOf(bad.rest.repos.get({ ...at }))).toBe(401);
    const other = github.createApp('annan', { contents: 'read' });
    other.isSuspended = true;
    const credentials = { app: String(other.id), key: other.privateKey };
    const client = await connectGitHub(
      { api: github.url, credentials, shouldRetry: false, timeout: 30_000 },
      at,
    );
    expect(await statusOf(client.rest.repos.get({ ...at }))).toBe(403);
    github.tokens.apps.delete(other.id);
    expect(await statusOf(client.rest.repos.get({ ...at }))).toBe(404);
    clean();
  });
});

describe('an App', () => {
  /** What GitHub says to a JSON web token with these claims. */
  async function tell(on: GitHub, claims: (seconds: number) => object, algorithm = 'RS256'): Promise<number> {
    const { id, privateKey } = on.createApp('annan', { metadata: 'read' });
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const seconds = Math.floor(on.now() / 1000);
    const said = `${part({ alg: algorithm, typ: 'JWT' })}.${part({ iss: id, ...claims(seconds) })}`;
    const signature = sign('RSA-SHA256', Buffer.from(said), privateKey).toString('base64url');
    const headers = { authorization: `Bearer ${said}.${signature}`, 'x-github-api-version': '2022-11-28' };
    return (await fetch(`${on.url}/app`, { headers })).status;
  }

  it('is known by a token of at most ten minutes, that is not from the future', async () => {
    expect(await tell(github, (now) => ({ iat: now - 60, exp: now + 540 }))).toBe(200);
    expect(await tell(github, (now) => ({ iat: now - 60, exp: now + 660 }))).toBe(401);
    expect(await tell(github, (now) => ({ iat: now - 900, exp: now - 300 }))).toBe(401);
    expect(await tell(github, (now) => ({ iat: now + 60, exp: now + 540 }))).toBe(401);
    expect(await tell(github, (now) => ({ iat: now, exp: now + 540, iss: 1 }))).toBe(404);
    expect(await tell(github, (now) => ({ iat: now, exp: now + 540 }), 'none')).toBe(401);
    clean();
  });

  it('gets a token for an hour, with no more rights than it has', async () => {
    let now = Date.now();
    const later = await startGitHub(() => now);
    try {
      await later.createRepository('forbund/arenden', { 'README.md': 'hej\n' });
      const own = later.createApp('skav', { contents: 'read', metadata: 'read' });
      const { value } = later.tokens.createInstallationToken(own, undefined, now);
      expect(() => later.tokens.createInstallationToken(own, { contents: 'write' }, now)).toThrow(
        expect.objectContaining({ status: 422 }),
      );
      const headers = { authorization: `token ${value}`, 'x-github-api-version': '2022-11-28' };
      const ask = async () => (await fetch(`${later.url}/repos/forbund/arenden`, { headers })).status;
      expect(await ask()).toBe(200);
      now += 3_600_000;
      expect(await ask()).toBe(401);
      expect(later.findings).toEqual([]);
    } finally {
      await later.close();
    }
  });
});

describe('the gate', () => {
  it('lets through what the stand-in can answer, and no more', () => {
    expect(operationIds().toSorted()).toEqual(
      [...Object.keys(ROUTES), ...Object.keys(APP_ROUTES)].toSorted(),
    );
  });

  it('finds a body key that GitHub would ignore in silence', async () => {
    await branch('case/A');
    const more = { labels: ['ny'] } as object;
    await app.rest.pulls.create({ ...at, title: 't', head: 'case/A', base: 'main', ...more });
    expect(github.findings).toEqual([
      { where: 'request', operation: 'pulls/create', detail: 'unknown body key labels' },
    ]);
  });

  it('finds a wrong type, an unknown query, an unknown call and a call without a version', async () => {
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

describe('what happens', () => {
  it('is told whole, with the ref that a workflow runs on', async () => {
    const seen: WebhookEvent[] = [];
    github.on((event) => seen.push(event));
    await branch('case/A');
    await open('case/A');
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
    clean();
  });

  it('can be asked for: a workflow is dispatched, and its runs are listed', async () => {
    const workflow = 'name: Natt\non:\n  workflow_dispatch:\njobs: {}\n';
    const other = await github.createRepository('forbund/kod', { '.github/workflows/sweep.yml': workflow });
    const there = { owner: 'forbund', repo: 'kod' };
    const seen: WebhookEvent[] = [];
    github.on((event) => seen.push(event));
    const job = await as(github.jobToken({ actions: 'write' }));
    const actions = job.rest.actions;
    await actions.createWorkflowDispatch({ ...there, workflow_id: 'sweep.yml', ref: 'main' });
    await expect
      .poll(() => seen.map(({ name, byJob }) => [name, byJob]))
      .toEqual([['workflow_dispatch', true]]);
    const run = github.recordRun(other, {
      path: '.github/workflows/sweep.yml',
      name: 'Natt',
      event: 'schedule',
    });
    const { data } = await actions.listWorkflowRuns({ ...there, workflow_id: 'sweep.yml', per_page: 1 });
    expect(data.workflow_runs.map(({ id, conclusion }) => [id, conclusion])).toEqual([[run.id, 'success']]);
    clean();
  });
});

describe('what goes wrong', () => {
  it.each([
    ['before', 502, []],
    ['after', 502, ['case/A']],
    ['lost', 500, ['case/A']],
    ['down', 500, []],
  ] as const)('a fault %s the work', async (when, status, left) => {
    github.faults.add({ operation: 'git/create-ref', when, status: 502 });
    expect(await statusOf(branch('case/A') as never)).toBe(status);
    expect([...(await repo.heads('case/')).keys()]).toEqual(left);
    clean();
  });

  it('the third call from now, limits as GitHub says them', async () => {
    github.faults.add({ at: 3, when: 'before', ...RATE_LIMIT_FAULTS.secondary(429) });
    await expect(branch('case/A')).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '60' } },
    });
    github.limits.contentPerMinute = 0;
    await branch('case/A');
    await expect(open('case/A')).rejects.toMatchObject({ status: 403 });
    github.limits.perHour.app = 1;
    await expect(branch('case/B')).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    clean();
  });

  it('a repository that was renamed is elsewhere', async () => {
    github.rename(repo, 'nya');
    await expect(app.rest.repos.get({ ...at })).rejects.toMatchObject({ code: 'renamed' });
    expect(await statusOf(app.rest.repos.get({ owner: 'forbund', repo: 'nya' }))).toBe(200);
    clean();
  });
});

async function run(cwd: string, ...args: string[]) {
  const child = spawn('git', args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}
