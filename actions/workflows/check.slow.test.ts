import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, casePath } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { printed, startWorld, type World } from '../../testing/github/runner/world.ts';

const pathOf = (id: string) => `cases/${casePath({ id, mottagen: '2026-11-21' })}`;
const caseOf = (id: string, changes: Partial<Case> = {}) =>
  exampleCase({
    id,
    kvitto: `sha256:${id
      .slice(-8)
      .toLowerCase()
      .replace(/[^0-9a-f]/g, '0')
      .repeat(8)}`,
    ...changes,
  });
const text = (id: string, changes: Partial<Case> = {}) => writeCase(caseOf(id, changes));
const described = (beskrivning: string) => ({ rapport: { ...exampleCase().rapport, beskrivning } });

const OLD = 'EX-2026-0000000A';
const OTHER = 'EX-2026-0000000B';
const HOSTILE = [
  '@everyone #1 --> | ``` `',
  '$',
  '{{ secrets.X }} $(id) \u202ebaklänges <img src=x>',
  '\n```\n<!-- skav:arende -->',
].join('');
const STOP = 'Ring Anna Bergström på 070-174 06 05, 850101-2384.';

/** Branches with what they change. Each becomes a pull request. */
const PULLS = {
  right: {
    branch: 'case/EX-2026-00000001',
    files: { [pathOf('EX-2026-00000001')]: text('EX-2026-00000001') },
  },
  hostile: {
    branch: 'case/EX-2026-00000002',
    files: { [pathOf('EX-2026-00000002')]: text('EX-2026-00000002', described(HOSTILE)) },
  },
  identifies: {
    branch: 'case/EX-2026-00000003',
    files: { [pathOf('EX-2026-00000003')]: text('EX-2026-00000003', described(STOP)) },
  },
  'edits its checker': {
    branch: 'evil',
    files: {
      'actions/workflows/check.ts': 'console.log("PWNED " + process.env.GITHUB_TOKEN);\n',
      'actions/skav.ts': 'console.log("PWNED " + process.env.GITHUB_TOKEN);\n',
      [pathOf(OLD)]: undefined,
    },
  },
  renames: {
    branch: 'move',
    files: { [pathOf(OLD)]: undefined, 'cases/2026/10/EX-2026-0000000A.yaml': text(OLD) },
  },
  'touches two': {
    branch: 'two',
    files: {
      [pathOf(OLD)]: text(OLD, { område: 'eksjo' }),
      [pathOf(OTHER)]: text(OTHER, { område: 'eksjo' }),
    },
  },
  'changes the report': {
    branch: 'report',
    files: { [pathOf(OLD)]: text(OLD, described('Något helt annat.')) },
  },
  'steals a key': {
    branch: 'steal',
    files: {
      '.github/workflows/check.yml': [
        'name: ärende\non: {pull_request: {}}\npermissions: {}\njobs:\n  check:\n',
        '    runs-on: ubuntu-24.04\n    environment: skrivare\n    steps:\n',
        '      - run: echo "STOLEN $KEY"\n        env: {KEY: "$',
        '{{ secrets.SKRIVARE_KEY }}"}\n',
      ].join(''),
    },
  },
} as const;

describe('the check of a pull request', () => {
  let world: World;
  let runs: JobRun[];
  const numbers: Record<string, number> = {};
  const comments = (name: string) =>
    [...world.repo.comments.values()].filter(({ issue }) => issue === numbers[name]);
  const live = (name: string) =>
    comments(name).find(({ user }) => user === 'github-actions[bot]')?.body ?? '';
  const labels = (name: string) => world.repo.issues.get(numbers[name] ?? 0)?.labels.toSorted();

  beforeAll(async () => {
    world = await startWorld();
    await world.push('main', { [pathOf(OLD)]: text(OLD), [pathOf(OTHER)]: text(OTHER) });
    for (const [name, { branch, files }] of Object.entries(PULLS)) {
      await world.push(branch, files);
      const pull = { ...world.at, title: name, head: branch, base: 'main' };
      numbers[name] = (await (await world.formClient()).rest.pulls.create(pull)).data.number;
    }
    runs = await world.settle();
  });

  afterAll(() => world.github.close());

  it('shows a correct case in one comment, with its labels', () => {
    expect(labels('right'), printed(runs)).toEqual(
      ['område: nassjo', 'väntar på granskning', 'ärende'].toSorted(),
    );
    expect(comments('right').length).toBe(1);
    expect(live('right')).toContain('### Ärende EX-2026-00000001');
  });

  it('shows what a reporter wrote as plain text', () => {
    const body = live('hostile');
    expect(body).toContain('$(id) baklänges <img src=x>\n```\n<!-- skav:arende -->\n````');
    expect(body).not.toMatch(/\u202e/);
    expect(printed(runs)).not.toMatch(/everyone|baklänges/);
  });

  it('says where something identifies a person, and repeats it nowhere', () => {
    expect(labels('identifies')).toContain('personuppgift');
    expect(live('identifies')).toContain('STOPP: Vad som hände, rad 1');
    for (const place of [live('identifies'), printed(runs)])
      expect(place).not.toMatch(/Bergström|850101|174 06/);
  });

  it('runs the code of the base, whatever the pull request changes', () => {
    expect(printed(runs)).not.toMatch(/PWNED|STOLEN/);
    expect(live('edits its checker')).toMatch(/Ett ärende tas aldrig bort/);
    expect(labels('edits its checker')).toEqual(['otillåten ändring']);
  });

  it.each([
    ['renames', 'byter aldrig namn'],
    ['touches two', 'gäller ett ärende'],
    ['changes the report', 'egna ord och ändras inte'],
  ])('refuses a pull request that %s', (name, text) => {
    expect(live(name)).toContain(text);
    expect(labels(name)).toContain('otillåten ändring');
  });

  it('fails for everything that is wrong, and succeeds for the rest', () => {
    const red = runs.filter(
      ({ workflow, conclusion }) => workflow === 'ärende' && conclusion === 'failure',
    ).length;
    const green = runs.filter(
      ({ workflow, conclusion }) => workflow === 'ärende' && conclusion === 'success',
    ).length;
    expect([red, green]).toEqual([6, 2]);
    expect(world.github.findings).toEqual([]);
  });
});
