import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useCliContext } from '../../testing/github/cli-context.ts';
import { associationFolder } from '../../testing/service.ts';
import { main } from '../skav.ts';

const run = (args: readonly string[]) => main(['doctor', ...args]);

const cli = useCliContext({ '.github/workflows/sweep.yml': 'name: genomgång\n' });
const { output } = cli;
beforeEach(() => {
  vi.stubEnv('SKAV_CASES', associationFolder());
});
const lines = (state: string) =>
  output.filter((line) => line.startsWith(state)).map((line) => line.slice(11).split(':')[0]);

describe('skav doctor', () => {
  it('says what a fresh repository lacks, and where it is set', async () => {
    expect(await run([])).toBe(1);
    expect(lines('Fel')).toEqual(
      expect.arrayContaining(['deletion', 'status-check', 'environment-skrivare', 'swept', 'labels']),
    );
    expect(output.join('\n')).toContain('Settings → Rules');
  });

  it('finds the rules that there are', async () => {
    cli.repo.settings.set('repos/get-branch-rules', [
      {
        type: 'deletion',
        ruleset_source_type: 'Repository',
        ruleset_source: 'forbund/arenden',
        ruleset_id: 1,
      },
    ]);
    cli.github.recordRun(cli.repo, {
      path: '.github/workflows/sweep.yml',
      name: 'genomgång',
      event: 'schedule',
    });
    await run([]);
    expect(lines('Rätt')).toContain('deletion');
  });

  it('does not report as wrong what its token may not see', async () => {
    cli.repo.collaborators.set('nagon', 'read');
    vi.stubEnv('GITHUB_TOKEN', cli.github.jobToken({}));
    await run([]);
    expect(lines('Syns inte')).toEqual(expect.arrayContaining(['secret-skrivare', 'workflow-token']));
  });

  it.each([
    ['a key that is not taken', { GITHUB_TOKEN: 'ghp_wrong' }, 1, 'tar inte emot nyckeln'],
    [
      'a repository that is not there',
      { GITHUB_REPOSITORY: 'forbund/borta' },
      1,
      'finns inte eller har bytt namn',
    ],
    ['no key', { GITHUB_TOKEN: '' }, 2, 'GITHUB_TOKEN'],
    ['half a name', { GITHUB_REPOSITORY: 'arenden' }, 2, 'GITHUB_REPOSITORY'],
  ])('says what to do with %s', async (_name, env, code, text) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(await run([])).toBe(code);
    expect(output.join('\n')).toContain(text);
  });
});
