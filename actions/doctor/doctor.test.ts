import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CALLS_AT_ONCE } from '../../adapters/in-batches.ts';
import { SERVICE_LABELS } from '../../core/labels/labels.ts';
import { monthlyUse } from '../../core/setup/costs.ts';
import { useCliContext } from '../../testing/github/cli-context.ts';
import { documentedRulesets } from '../../testing/github/documented-ruleset.ts';
import { associationFolder, EXAMPLE_FOLDER } from '../../testing/service.ts';
import { type Netlify, startNetlify } from '../../testing/web-host.ts';
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

  it('says what there is to check instead when no repository is named', async () => {
    vi.stubEnv('GITHUB_REPOSITORY', '');
    expect(await run([])).toBe(2);
    expect(output.join('\n')).toContain('skav status');
  });

  it('asks for what does not depend on other answers without waiting for them', async () => {
    const { faults } = cli.github;
    faults.add({ when: 'slow', operation: 'repos/get', delay: 0 });
    const together = Promise.withResolvers<void>();
    let waiting = 0;
    const delay = () => {
      if (++waiting === CALLS_AT_ONCE) together.resolve();
      return together.promise;
    };
    faults.add({ when: 'slow', times: CALLS_AT_ONCE, delay });
    await run([]);
    expect(waiting).toBe(CALLS_AT_ONCE);
    expect(lines('Fel')).toContain('labels');
  });

  it('finds labels beyond the hundred of one answer', async () => {
    const own = Array.from({ length: 120 }, (_, i) => `egen ${i}`);
    const ours = Object.values(SERVICE_LABELS).map(({ name }) => name);
    for (const [id, name] of [...own, ...ours].entries())
      cli.repo.labels.set(name, { id, name, color: 'ededed', description: null });
    await run([]);
    expect(lines('Fel')).not.toContain('labels');
    expect(lines('Rätt')).toContain('labels');
  });

  it('says what a month uses of the plans, by the cases of the last year', async () => {
    vi.stubEnv('SKAV_CASES', EXAMPLE_FOLDER);
    await run([]);
    const said = output.join('\n');
    expect(said).toContain('Netlify är inte kontrollerat');
    const [, cases] = /Med (\d+) ärenden om året/.exec(said) ?? [];
    expect(Number(cases)).toBeGreaterThan(5);
    const { minutes, credits } = monthlyUse({ casesPerYear: Number(cases) });
    expect(said).toContain(`${minutes} minuter`);
    expect(said).toContain(`${credits} credits`);
    expect(said).not.toContain('mer än hälften');
  });

  it('finds every rule of the guide, and misses each one that is gone', async () => {
    const { repo } = cli;
    const [main, cases, replies] = documentedRulesets(1, 2);
    if (!main || !cases || !replies) throw new Error('three rulesets');
    repo.rulesets.push(main, cases, replies);
    repo.collaborators.set('anna', 'write').set('lasare', 'read');
    const RULES =
      'deletion force-push pull-request approval code-owner last-push dismiss-stale squash-rule'.split(' ');
    const OTHERS =
      'status-check status-source status-filtered case-branches reply-branches bypass bypass-mode people';
    await run([]);
    expect(lines('Rätt')).toEqual(expect.arrayContaining([...RULES, ...OTHERS.split(' ')]));
    expect(output.join('\n')).toContain('2 har skrivrätt');

    output.length = 0;
    repo.rulesets.splice(1, 2, { ...replies, enforcement: 'disabled' });
    await run([]);
    expect(lines('Fel')).toEqual(expect.arrayContaining(['case-branches', 'reply-branches']));
  });

  describe('looks at Netlify', () => {
    let netlify: Netlify;
    beforeEach(async () => {
      netlify = await startNetlify();
      onTestFinished(() => netlify.close());
      vi.stubEnv('NETLIFY_API_URL', netlify.url);
      vi.stubEnv('NETLIFY_SITE_ID', netlify.site);
      vi.stubEnv('NETLIFY_AUTH_TOKEN', netlify.token);
      const site = {
        account_id: 'a1',
        ssl_url: 'https://avvikelse.forbundet.test',
        functions_region: 'eu-central-1',
        published_deploy: { published_at: new Date(Date.now() - 3 * 86_400_000).toISOString() },
      };
      netlify.answers.set(`/sites/${netlify.site}`, site);
      netlify.answers.set('/accounts', [
        { id: 'a2', type_name: 'Free' },
        { id: 'a1', type_name: 'Personal' },
      ]);
      const variable = (key: string, scope = 'functions') => ({
        key,
        scopes: [scope],
        values: [{ value: 'hemligt-varde' }],
      });
      netlify.answers.set(`/accounts/a1/env?site_id=${netlify.site}`, [
        ...['SKAV_GITHUB_REPO', 'SKAV_GITHUB_APP', 'SKAV_GITHUB_KEY'].map((name) => variable(name)),
        variable('SKAV_SECRET', 'builds'),
      ]);
    });

    it('and says what is wrong, what is right and what it cannot see, and never a value', async () => {
      await run([]);
      expect(lines('Rätt')).toEqual(
        expect.arrayContaining(['host-site', 'host-region', 'host-plan', 'host-deploy']),
      );
      // The secret is there, and the functions do not get it.
      expect(lines('Fel')).toContain('host-variables');
      expect(lines('Syns inte')).toContain('host-address');
      const said = output.join('\n');
      expect(said).toContain('för 3 dagar sedan');
      expect(said).toContain('credits som är kvar');
      expect(said).not.toMatch(/hemligt-varde|nfp_/);
    });

    it('and finds a site without pages, on the free plan, outside the union', async () => {
      netlify.answers.set(`/sites/${netlify.site}`, { account_id: 'a2', functions_region: 'us-east-2' });
      await run([]);
      expect(lines('Fel')).toEqual(expect.arrayContaining(['host-region', 'host-plan', 'host-deploy']));
      expect(lines('Syns inte')).toEqual(expect.arrayContaining(['host-variables', 'host-address']));
      netlify.answers.clear();
      output.length = 0;
      await run([]);
      expect(lines('Fel')).toContain('host-site');
    });

    it.each([
      ['a key that is not taken', { NETLIFY_AUTH_TOKEN: 'annan' }, 'NETLIFY_AUTH_TOKEN'],
      ['a host that does not answer', { NETLIFY_API_URL: 'http://127.0.0.1:1' }, 'Netlify svarar inte'],
      ['half of what it needs', { NETLIFY_AUTH_TOKEN: '' }, 'NETLIFY_AUTH_TOKEN är tom'],
    ])('and says what to do with %s', async (_name, env, text) => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      expect(await run([])).toBe(1);
      expect(output.join('\n')).toContain(text);
    });
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

  it('says that the App’s number still works, and what to set instead', async () => {
    for (const [names, isSaid] of [
      [['SKRIVARE_APP_ID'], true],
      [['SKRIVARE_APP_ID', 'SKRIVARE_CLIENT_ID'], false],
    ] as const) {
      output.length = 0;
      const variables = new Map(names.map((name) => [name, '123']));
      cli.repo.environments.set('skrivare', { id: 1, body: {}, branches: [], variables });
      await run([]);
      expect(lines('Rätt')).toContain('variable-skrivare');
      expect(output.join('\n').includes('SKRIVARE_APP_ID fungerar än')).toBe(isSaid);
    }
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
