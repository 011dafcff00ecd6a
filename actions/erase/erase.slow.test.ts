import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { connectGitHub } from '../../adapters/store/github/client.ts';
import { useCliContext } from '../../testing/github/cli-context.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';

const run = (args: readonly string[]) => main(['erase', ...args]);

const ID = 'EX-2026-7K3MQ9TB';
const PATH = `cases/2026/11/${ID}.yaml`;
const SLIP = 'Ring Anna Bergström på 070-174 06 05.\n';
const at = { owner: 'forbund', repo: 'arenden' };
const exec = promisify(execFile);

const cli = useCliContext({ 'cases/2026/11/EX-2026-0000000A.yaml': 'annat: ja\n' });
const { output } = cli;

/** A case that identifies a person, in a pull request that was commented on and merged. */
async function slipped(): Promise<{ number: number; blob: string }> {
  const { github, repo } = cli;
  const { rest } = await connectGitHub(
    {
      api: github.url,
      credentials: { token: github.userToken('forbund') },
      shouldRetry: false,
      timeout: 30_000,
    },
    at,
  );
  const main = (await repo.commitOf('refs/heads/main')) ?? '';
  const author = { name: 'a', email: 'a@users.noreply.test', date: github.time() };
  const tree = await repo.writeTree(main, [{ path: PATH, mode: '100644', content: SLIP }]);
  await repo.git('update-ref', `refs/heads/case/${ID}`, repo.writeCommit(tree, [main], 'Ta emot', author));
  const { number } = (await rest.pulls.create({ ...at, title: ID, head: `case/${ID}`, base: 'main' })).data;
  await rest.issues.createComment({ ...at, issue_number: number, body: SLIP });
  await rest.pulls.merge({ ...at, pull_number: number, merge_method: 'squash' });
  github.recordRun(repo, {
    path: '.github/workflows/check.yml',
    name: 'x',
    event: 'pull_request',
    branch: `case/${ID}`,
    logs: SLIP,
  });
  return { number, blob: await repo.git('rev-parse', `main:${PATH}`) };
}

describe('skav erase', () => {
  it('removes what a program can, to the last blob of a copy, and lists the rest', async () => {
    const { github, repo } = cli;
    const { number, blob } = await slipped();
    const copy = join(temporaryFolder(), 'arkiv.git');
    const address = `${github.url.replace('http://', `http://x:${github.userToken('forbund')}@`)}/forbund/arenden.git`;
    await exec('git', ['clone', '-q', '--mirror', address, copy]);
    const has = async (oid: string) =>
      exec('git', ['-C', copy, 'cat-file', '-e', oid]).then(
        () => true,
        () => false,
      );
    expect(await has(blob)).toBe(true);

    expect(await run([ID, '--git', copy]), output.join('\n')).toBe(0);
    expect(await has(blob)).toBe(false);
    const { stdout } = await exec('git', ['-C', copy, 'show', 'main:cases/2026/11/EX-2026-0000000A.yaml']);
    expect(stdout).toBe('annat: ja\n');
    expect(await repo.commitOf(`refs/heads/case/${ID}`)).toBeUndefined();
    const comments = [...repo.comments.values()].filter(({ issue }) => issue === number);
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('borttagna')]);
    expect(repo.runs.find(({ branch }) => branch === `case/${ID}`)?.logs).toBeUndefined();
    const text = output.join('\n');
    expect(text).toContain(`pull request ${number}`);
    expect(text).toMatch(/Första commit: [0-9a-f]{40}/);
    expect(text).not.toMatch(/Bergström|174 06/);

    // What was rewritten can be pushed, and then main has no trace of it; only the pull request's own ref has.
    await exec('git', [
      '-C',
      copy,
      '-c',
      'remote.origin.mirror=false',
      'push',
      '-q',
      '--force',
      'origin',
      'main',
    ]);
    expect(await repo.git('log', '--format=%H', 'main', '--', PATH)).toBe('');
    expect(await repo.tryGit('cat-file', '-e', `refs/pull/${number}/head:${PATH}`)).toBeDefined();
  });

  it('does nothing more the second time', async () => {
    const { github, repo } = cli;
    const { number } = await slipped();
    await run([ID]);
    const before = github.log.length;
    expect(await run([ID])).toBe(0);
    const changes = github.log.slice(before).filter(({ method, status }) => method !== 'GET' && status < 300);
    // Whether a run still has a log cannot be asked, so it is taken away again.
    expect(changes.map(({ operation }) => operation)).toEqual(['actions/delete-workflow-run-logs']);
    expect([...repo.comments.values()].filter(({ issue }) => issue === number).length).toBe(1);
  });

  it.each([
    ['no id', [], {}, 2, 'inget ärende-id'],
    ['an odd id', ['../main'], {}, 2, 'inget ärende-id'],
    ['no key', [ID], { GITHUB_TOKEN: '' }, 2, 'GITHUB_TOKEN'],
    ['a wrong key', [ID], { GITHUB_TOKEN: 'ghp_x' }, 1, 'tar inte emot nyckeln'],
    ['a folder that is no repository', [ID, '--git', '/'], {}, 1, 'inget git-arkiv'],
  ])('says what to do with %s', async (_name, args, env, code, text) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(await run(args)).toBe(code);
    expect(output.join('\n')).toContain(text);
  });
});
