import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, casePath } from '../../core/case/case.ts';
import { carryOutOrders } from '../../core/case/transitions/carry-out.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import type { JobRun } from '../../testing/github/runner/job.ts';
import { INTAKE, printed, startWorld, type World } from '../../testing/github/runner/world.ts';

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

/** A case after an order, on the day of the test. */
function after(id: string, order: string): string {
  const done = carryOutOrders(caseOf(id), order, {
    routine: exampleRoutine('hoglandet'),
    today: '2026-11-22',
  });
  if (!done.ok) throw new Error(order);
  return writeCase(done.file);
}

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
  'moves a report': {
    branch: 'case/EX-2026-00000004',
    files: { [pathOf('EX-2026-00000004')]: text('EX-2026-00000004') },
    next: { [pathOf('EX-2026-00000004')]: after('EX-2026-00000004', '/flytta eksjo "Mötet var där."') },
  },
  'rewrites a report': {
    branch: 'case/EX-2026-00000005',
    files: { [pathOf('EX-2026-00000005')]: text('EX-2026-00000005') },
    next: { [pathOf('EX-2026-00000005')]: text('EX-2026-00000005', described('Något helt annat.')) },
  },
  'handles a report that waits': {
    branch: 'case/EX-2026-00000006',
    files: { [pathOf('EX-2026-00000006')]: text('EX-2026-00000006') },
    next: { [pathOf('EX-2026-00000006')]: after('EX-2026-00000006', '/fas samordning') },
  },
  'moves a report without saying so': {
    branch: 'case/EX-2026-00000007',
    files: { [pathOf('EX-2026-00000007')]: text('EX-2026-00000007') },
    next: { [pathOf('EX-2026-00000007')]: text('EX-2026-00000007', { område: 'eksjo' }) },
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
    for (const [name, { branch, files, ...more }] of Object.entries(PULLS)) {
      await world.push(branch, files, branch.startsWith('case/') ? INTAKE : undefined);
      if ('next' in more) await world.push(branch, more.next);
      const pull = { ...world.at, title: name, head: branch, base: 'main' };
      const by = branch.startsWith('case/') ? world.formClient() : world.clientOf('koordinator');
      numbers[name] = (await (await by).rest.pulls.create(pull)).data.number;
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
    expect(body).toContain(
      '\\$\\(id\\) baklänges \\<img src=x\\>\\\n> \\`\\`\\`\\\n> \\<\\!-- skav:arende --\\>',
    );
    expect(body).not.toMatch(/\u202e/);
    expect(printed(runs)).not.toMatch(/everyone|baklänges/);
  });

  it('says where something identifies a person, and repeats it nowhere', () => {
    expect(labels('identifies')).toContain('personuppgift');
    expect(live('identifies')).toContain('STOPP: Vad som hände, rad 1');
    for (const place of [live('identifies'), printed(runs)])
      expect(place).not.toMatch(/Bergström|850101|174 06/);
  });

  it('lets a report be moved to another area', () => {
    expect(labels('moves a report')).toEqual(['område: eksjo', 'väntar på granskning', 'ärende'].toSorted());
    expect(live('moves a report')).toContain('Från Nässjö till Eksjö');
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
    ['rewrites a report', 'egna ord och ändras inte'],
    ['handles a report that waits', 'Tills det är mottaget'],
    ['moves a report without saying so', 'utan att någon ny rad i historiken'],
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
    expect([red, green]).toEqual([9, 3]);
    expect(world.github.findings).toEqual([]);
  });
});
