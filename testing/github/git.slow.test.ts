import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { app, as, at, branch, clean, FILE, github, open, repo, statusOf, useStandIn } from './fixture.ts';

useStandIn();

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
