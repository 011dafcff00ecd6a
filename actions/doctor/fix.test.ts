import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useCliContext } from '../../testing/github/cli-context.ts';
import { associationFolder } from '../../testing/service.ts';
import { typeAt } from '../../testing/type-at.ts';
import { main } from '../skav.ts';
import { run } from './command.ts';

const WORKFLOW = 'on: workflow_dispatch\n';
const cli = useCliContext({
  '.github/workflows/check.yml': `name: ärende\n${WORKFLOW}`,
  '.github/workflows/sweep.yml': `name: genomgång\n${WORKFLOW}`,
  '.github/workflows/status.yml': `name: status\n${WORKFLOW}`,
});
beforeEach(() => {
  vi.stubEnv('SKAV_CASES', associationFolder());
});

const ANSWERS = {
  SKRIVARE_CLIENT_ID: 'Iv23liAAAAAAAAAAAAAA',
  NETLIFY_SITE_ID: '01234567-89ab-cdef-0123-456789abcdef',
  SKAV_SITE: 'https://avvikelse.forbundet.se',
  SKRIVARE_APP_ID: '11',
  INTAG_APP_ID: '22',
};
const OPTIONS = Object.entries(ANSWERS).flatMap(([id, answer]) => ['--svar', `${id}=${answer}`]);
const yes = (...more: string[]) => main(['doctor', '--fix', '--ja', ...more]);
/** The calls that change something, and all output, since the last time. */
const taken = () => {
  const writes = cli.github.log.filter(({ method }) => method !== 'GET');
  const output = cli.output.join('\n');
  cli.github.log.length = 0;
  cli.output.length = 0;
  return { writes: writes.map(({ operation, status }) => `${operation} ${status}`), output };
};
const wrong = (output: string) => [...output.matchAll(/^Fel +([a-z-]+):/gm)].map(([, code]) => code);

describe('skav doctor --fix --ja', () => {
  it('does what can be done, says what is left, and the second time changes nothing', async () => {
    const { repo } = cli;
    expect(await yes(...OPTIONS)).toBe(1);
    const [, left = ''] = taken().output.split('Så är det nu:');
    expect(wrong(left)).toEqual(
      expect.arrayContaining(['secret-skrivare', 'secret-webb', 'people', 'swept', 'status']),
    );
    for (const code of 'labels environment-skrivare variable-webb pull-request status-source bypass squash reply-branches'.split(
      ' ',
    ))
      expect(wrong(left)).not.toContain(code);
    expect(repo.environments.get('skrivare')?.branches).toEqual(['main']);
    expect(Object.fromEntries(repo.environments.get('webb')?.variables ?? [])).toEqual({
      NETLIFY_SITE_ID: ANSWERS.NETLIFY_SITE_ID,
      SKAV_SITE: ANSWERS.SKAV_SITE,
    });
    expect(repo.rulesets.map(({ bypass }) => bypass.map(({ actor_id: id }) => id))).toEqual([[11], [], [22]]);
    expect(repo.settings.get('actions/get-github-actions-permissions-repository')).toEqual({
      enabled: true,
      allowed_actions: 'selected',
      sha_pinning_required: true,
    });
    expect(await yes(...OPTIONS)).toBe(1);
    const again = taken();
    expect(again.writes).toEqual([]);
    expect(again.output).toContain('Inget av det som är fel går att rätta härifrån.');
  });

  it('keeps what people have set, and leaves what needs an answer', async () => {
    const { repo } = cli;
    const reviewers = [{ type: 'User', id: 7 }];
    const body = { wait_timer: 30, prevent_self_review: true, reviewers, deployment_branch_policy: null };
    repo.environments.set('skrivare', { id: 5, body, branches: [], variables: new Map() });
    repo.rulesets.push({
      id: 1,
      name: 'Skav: ärenden',
      enforcement: 'disabled',
      include: ['refs/heads/case/**'],
      bypass: [],
      rules: [],
    });
    await yes();
    expect(repo.environments.get('skrivare')?.body).toEqual({
      ...body,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    expect(repo.rulesets).toHaveLength(1);
    const { output } = taken();
    expect(output).toContain('något med samma namn');
    expect(output).toContain('--svar NETLIFY_SITE_ID=… --svar SKAV_SITE=…');
    expect(repo.environments.get('webb')?.variables.size).toBe(0);
  });

  it('stops only the step that is refused and what builds on it, and goes on from there', async () => {
    const operation = 'repos/create-deployment-branch-policy';
    cli.github.faults.add({ operation, when: 'before', status: 403, message: 'hemligt' });
    await yes(...OPTIONS);
    const { output } = taken();
    expect(output).toContain('Administration: write');
    expect(output).toContain('det som steget bygger på är inte gjort');
    expect(output).not.toContain('hemligt');
    const [, left = ''] = output.split('Så är det nu:');
    expect(wrong(left)).toEqual(expect.arrayContaining(['environment-skrivare', 'variable-skrivare']));
    expect(wrong(left)).not.toContain('environment-webb');
    await yes(...OPTIONS);
    expect(taken().writes).toEqual([`${operation} 200`, 'actions/create-environment-variable 201']);
  });

  it('names the permission when the key may only read', async () => {
    vi.stubEnv(
      'GITHUB_TOKEN',
      cli.github.jobToken({ issues: 'read', actions: 'read', environments: 'read' }),
    );
    await yes(...OPTIONS);
    const { writes, output } = taken();
    expect(writes.every((write) => write.endsWith(' 403'))).toBe(true);
    for (const permission of ['Issues: write', 'Administration: write']) expect(output).toContain(permission);
    expect(cli.repo.labels.size).toBe(0);
  });

  it('starts what has not run, once, after it has turned it on', async () => {
    const { github, repo } = cli;
    const secrets = [{ name: 'SKRIVARE_KEY', created_at: github.time(), updated_at: github.time() }];
    repo.environments.set('skrivare', { id: 5, body: {}, branches: [], variables: new Map() });
    repo.settings.set('actions/list-environment-secrets', { total_count: 1, secrets });
    repo.disabledWorkflows.add('.github/workflows/sweep.yml');
    await yes();
    const isAboutRuns = (write: string) => /enable-workflow|dispatch/.test(write);
    expect(taken().writes.filter(isAboutRuns)).toEqual([
      'actions/enable-workflow 204',
      'actions/create-workflow-dispatch 204',
    ]);
    github.recordRun(repo, {
      path: '.github/workflows/sweep.yml',
      name: 'genomgång',
      event: 'workflow_dispatch',
      status: 'queued',
      conclusion: null,
    });
    await yes();
    expect(taken().writes.filter(isAboutRuns)).toEqual([]);
  });
});

describe('skav doctor --fix', () => {
  it('changes nothing without a terminal, and says what it would do', async () => {
    expect(await main(['doctor', '--fix', ...OPTIONS])).toBe(1);
    const { writes, output } = taken();
    expect(writes).toEqual([]);
    for (const text of ['Etiketterna ärende,', 'Ångra:', 'Inget är ändrat.']) expect(output).toContain(text);
  });

  it('asks before each step, takes only a right answer, and can be left', async () => {
    const [ENTER, UP, DOWN] = ['\r', '\x1b[A', '\x1b[B'];
    await typeAt(
      (terminal) => run(['--fix', '--svar', `SKAV_SITE=${ANSWERS.SKAV_SITE}`], terminal),
      [
        ['Ska det göras?', ENTER], // labels: the proposed answer is no
        ['Ska det göras?', `${UP}${ENTER}`],
        ['Ska det göras?', `${UP}${ENTER}`],
        ['Client ID', `ghp_hemligt${ENTER}`],
        ['20 tecken', `${'\x7f'.repeat(11)}${ANSWERS.SKRIVARE_CLIENT_ID}${ENTER}`],
        ['Ska det göras?', `${DOWN}${ENTER}`],
      ],
    );
    const { writes, output } = taken();
    expect(writes).toEqual([
      'repos/create-or-update-environment 200',
      'repos/create-deployment-branch-policy 200',
      'actions/create-environment-variable 201',
    ]);
    expect(output).toContain('Avbrutet.');
    expect(cli.repo.environments.get('skrivare')?.variables.get('SKRIVARE_CLIENT_ID')).toBe(
      ANSWERS.SKRIVARE_CLIENT_ID,
    );
  });

  it.each([
    ['--ja alone', ['--ja']],
    ['an answer alone', ['--svar', 'SKAV_SITE=https://a.se']],
    ['an answer without a name', ['--fix', '--svar', 'https://hemligt.example']],
    ['a name that is not asked for', ['--fix', '--svar', 'SKRIVARE_KEY=hemligt']],
    ['a name that every object has', ['--fix', '--svar', 'toString=hemligt']],
    ['a wrong answer', ['--fix', '--ja', '--svar', 'SKRIVARE_APP_ID=hemligt']],
  ])('refuses %s before any call', async (_name, args) => {
    expect(await main(['doctor', ...args])).toBe(2);
    expect(cli.github.log).toEqual([]);
    expect(cli.output.join('\n')).not.toContain('hemligt');
  });
});
