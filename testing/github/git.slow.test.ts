import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  app,
  at,
  connect,
  createBranch,
  expectNoFindings,
  FILE,
  github,
  openTestPull,
  repo,
  statusOf,
  useStandIn,
} from './fixture.ts';
import { changedFiles, commitsBetween, isAncestor, mergeBase, mergedTree } from './history.ts';
import { NO_COMMIT } from './ref-files.ts';

useStandIn();

describe('git', () => {
  it('lists the branches as git does, loose, packed, moved and removed', async () => {
    const asGit = async () => {
      const lines = await repo.git(
        'for-each-ref',
        '--format=%(refname:lstrip=2) %(objectname)',
        'refs/heads',
      );
      return lines.split('\n').map((line) => line.split(' '));
    };
    const first = await createBranch('case/B');
    for (const name of ['case-C', 'case/A', 'case/gone']) await createBranch(name);
    expect([...repo.heads()]).toEqual(await asGit());
    await repo.git('pack-refs', '--all');
    expect([...repo.heads()]).toEqual(await asGit());
    await repo.git('update-ref', 'refs/heads/case/A', (await repo.commitOf('main')) ?? '');
    await repo.git('update-ref', '-d', 'refs/heads/case/gone');
    expect([...repo.heads()]).toEqual(await asGit());
    expect([...repo.heads('case/').keys()]).toEqual(['case/A', 'case/B']);
    expect(repo.heads().get('case/B')).toBe(first);
  });

  it('moves a ref only from where it is, as git does', async () => {
    const [main = '', sha] = [await repo.commitOf('main'), await createBranch('case/A')];
    const place = (name: string) => repo.tryGit('rev-parse', '-q', '--verify', name);
    for (const isPacked of [false, true]) {
      if (isPacked) await repo.git('pack-refs', '--all');
      expect(await repo.moveRef('refs/heads/case/A', main, main)).toBe(false);
      expect(await repo.moveRef('refs/heads/case/A', main, NO_COMMIT)).toBe(false);
      expect(await repo.moveRef('refs/heads/case', main, NO_COMMIT)).toBe(false);
      expect(await repo.moveRef('refs/heads/case/A/b', main)).toBe(false);
      expect(await repo.moveRef('refs/heads/case/none', NO_COMMIT, main)).toBe(false);
      expect(await repo.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe(
        'refs/heads/case/A\nrefs/heads/main',
      );
      expect(await repo.moveRef('refs/heads/case/A', main, sha)).toBe(true);
      expect(await place('refs/heads/case/A')).toBe(main);
      expect(await repo.moveRef('refs/heads/case/A', NO_COMMIT, main)).toBe(true);
      expect(await place('refs/heads/case/A')).toBeUndefined();
      expect(await repo.moveRef('refs/heads/case/A', sha, NO_COMMIT)).toBe(true);
      expect(await place('refs/heads/case/A')).toBe(sha);
    }
    expect(await repo.moveRef('refs/heads/case/A', NO_COMMIT)).toBe(true);
    expect(await repo.moveRef('refs/heads/case', main, NO_COMMIT)).toBe(true);
    expect(await place('refs/heads/case')).toBe(main);
  });

  it('answers about history as git does, straight, parted, merged and unrelated', async () => {
    const author = { name: 'A', email: 'a@example.test', date: github.time() };
    const root = (await repo.commitOf('main')) ?? '';
    const commit = async (path: string, content: string, ...parents: string[]) => {
      const tree = await repo.writeTree(parents[0], [{ path, mode: '100644', content }]);
      return repo.writeCommit(tree, parents, path, author);
    };
    const one = await commit('a', 'a\n', root);
    const two = await commit('b', 'b\nc\n', one);
    const other = await commit('c', 'c\n', root);
    const clash = await commit('a', 'x\n', root);
    const merge = await commit('d', 'd\n', two, other);
    const alone = await commit('e', 'e\n');
    const moved = repo.writeCommit(
      await repo.writeTree(two, [
        { path: 'e/ö', mode: '100644', content: 'b\nc\n' },
        { path: 'b', sha: null },
      ]),
      [two],
      'Move',
      author,
    );
    const pairs = [
      ...[two, other, merge].map((head) => [root, head] as const),
      ...[root, two, other, clash, merge, alone].map((head) => [two, head] as const),
      [merge, two],
      [other, merge],
    ] as const;
    for (const [base, head] of pairs) {
      const lines = async (...args: string[]) => (await repo.tryGit(...args))?.split('\n').filter(Boolean);
      const [merged] = (await lines('merge-tree', '--write-tree', base, head)) ?? [];
      expect(await mergedTree(repo, base, head)).toBe(merged);
      expect(await mergeBase(repo, base, head)).toBe((await lines('merge-base', base, head))?.[0]);
      expect(await isAncestor(repo, base, head)).toBe(
        (await lines('merge-base', '--is-ancestor', base, head)) !== undefined,
      );
      expect(await commitsBetween(repo, base, head)).toEqual(
        await lines('rev-list', '--reverse', `${base}..${head}`),
      );
    }
    expect(await changedFiles(repo, root, moved)).toEqual([
      { path: 'a', added: 1, deleted: 0 },
      { path: 'e/ö', added: 2, deleted: 0 },
    ]);
    expect(await changedFiles(repo, two, moved)).toEqual([{ path: 'e/ö', added: 0, deleted: 0 }]);
  });

  it('reads what REST wrote, and keeps the head of a pull request', async () => {
    const sha = await createBranch('case/A');
    const { data } = await openTestPull('case/A');
    expect(await repo.git('show', `${sha}:${FILE}`)).toBe('id: EX-2026-A');
    expect(await repo.git('rev-parse', `refs/pull/${data.number}/head`)).toBe(sha);
    expect(await repo.git('fsck', '--strict')).toBe('');
    const files = await app.rest.pulls.listFiles({ ...at, pull_number: data.number });
    expect(files.data.map(({ filename, status, patch }) => [filename, status, patch])).toEqual([
      [FILE, 'added', '@@ -0,0 +1 @@\n+id: EX-2026-A'],
    ]);
    expectNoFindings();
  });

  it('shows only the commits that an App made without an author as signed', async () => {
    const sha = await createBranch('case/A');
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
    expectNoFindings();
  });

  it('moves a ref only forward, creates it only once, and deletes it only if it exists', async () => {
    const sha = await createBranch('case/A');
    const refs = app.rest.git;
    expect(await statusOf(refs.createRef({ ...at, ref: 'refs/heads/case/A', sha }))).toBe(422);
    const other = await createBranch('case/B', 'id: B\n');
    expect(await statusOf(refs.updateRef({ ...at, ref: 'heads/case/A', sha: other }))).toBe(422);
    expect(await statusOf(refs.deleteRef({ ...at, ref: 'heads/case/B' }))).toBe(204);
    expect(await statusOf(refs.deleteRef({ ...at, ref: 'heads/case/B' }))).toBe(422);
    expect(await statusOf(refs.createRef({ ...at, ref: 'refs/heads/a..b', sha }))).toBe(422);
    expectNoFindings();
  });

  it('clones, fetches and pushes over HTTP, and never loses a pull request’s commits', async () => {
    await createBranch('case/A', 'ring 070-174 06 05\n');
    await openTestPull('case/A');
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
    expectNoFindings();
  });

  it('is empty before the first commit', async () => {
    const empty = await github.createRepository('forbund/tomt');
    empty.collaborators.set('karin', 'write');
    const karin = await connect(github.userToken('karin'));
    const emptyAt = { owner: 'forbund', repo: 'tomt' };
    expect(await statusOf(karin.rest.git.getRef({ ...emptyAt, ref: 'heads/main' }))).toBe(409);
    expect(await statusOf(karin.rest.repos.getBranch({ ...emptyAt, branch: 'main' }))).toBe(404);
    expectNoFindings();
  });
});

describe('pull requests', () => {
  it('are refused with a duplicate, a missing or an empty branch, or a text that is too long', async () => {
    const sha = await createBranch('case/A');
    expect(await statusOf(openTestPull('case/A'))).toBe(201);
    expect(await statusOf(openTestPull('case/A'))).toBe(422);
    expect(await statusOf(openTestPull('case/none'))).toBe(422);
    await app.rest.git.createRef({
      ...at,
      ref: 'refs/heads/empty',
      sha: await repo.git('rev-parse', 'main'),
    });
    expect(await statusOf(openTestPull('empty'))).toBe(422);
    await app.rest.git.createRef({ ...at, ref: 'refs/heads/case/B', sha });
    const body = 'x'.repeat(65_537);
    const long = { ...at, title: 't', head: 'case/B', base: 'main', body };
    expect(await statusOf(app.rest.pulls.create(long))).toBe(422);
    expect(await statusOf(app.rest.issues.createComment({ ...at, issue_number: 1, body }))).toBe(422);
    expectNoFindings();
  });

  it('are merged only once, and only from the expected head', async () => {
    const sha = await createBranch('case/A');
    await openTestPull('case/A');
    const merge = (head: string) =>
      statusOf(app.rest.pulls.merge({ ...at, pull_number: 1, sha: head, merge_method: 'squash' }));
    expect(await merge('0'.repeat(40))).toBe(409);
    expect(await merge(sha)).toBe(200);
    expect(await merge(sha)).toBe(405);
    expect(await repo.git('show', `main:${FILE}`)).toBe('id: EX-2026-A');
    expect((await app.rest.pulls.get({ ...at, pull_number: 1 })).data.merged).toBe(true);
    expectNoFindings();
  });

  it('close when their branch is deleted, and count as merged when its commits reach main in another way', async () => {
    const sha = await createBranch('case/A');
    await createBranch('case/B', 'id: B\n');
    await openTestPull('case/A');
    await openTestPull('case/B');
    await app.rest.git.deleteRef({ ...at, ref: 'heads/case/B' });
    await app.rest.git.updateRef({ ...at, ref: 'heads/main', sha });
    const states = (await app.rest.pulls.list({ ...at, state: 'all' })).data;
    expect(states.map(({ number, state, merged_at }) => [number, state, merged_at !== null])).toEqual([
      [2, 'closed', false],
      [1, 'closed', true],
    ]);
    expectNoFindings();
  });

  it('take collaborators as reviewers, but never their author', async () => {
    await createBranch('case/A');
    await openTestPull('case/A');
    repo.collaborators.set('karin', 'write');
    repo.teams.set('nassjo', { role: 'write', members: ['karin'] });
    const ask = (who: { reviewers?: string[]; team_reviewers?: string[] }) =>
      statusOf(app.rest.pulls.requestReviewers({ ...at, pull_number: 1, ...who }));
    expect(await ask({ reviewers: ['karin'] })).toBe(201);
    expect(await ask({ reviewers: ['okand'] })).toBe(422);
    expect(await ask({ reviewers: ['skav-intag[bot]'] })).toBe(422);
    // An App that may not see the organization's members does not see its teams.
    expect(await ask({ team_reviewers: ['nassjo'] })).toBe(422);
    expectNoFindings();
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
