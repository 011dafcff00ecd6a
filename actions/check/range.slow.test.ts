import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../core/case/case.ts';
import { writeCase } from '../../core/case/write.ts';
import { exampleCase } from '../../testing/case/example.ts';
import { associationRepository } from '../../testing/repository.ts';
import { EXAMPLE_FOLDER } from '../../testing/service.ts';
import { checkRange } from './range.ts';

const repository = associationRepository();
const { git, write, remove, commit, folder, root } = repository;
afterAll(repository.end);

const known = exampleCase();
const other = exampleCase({ id: 'EX-2026-00000001', kvitto: `sha256:${'1'.repeat(64)}` });
const fresh = exampleCase({ id: 'EX-2026-00000002', kvitto: `sha256:${'2'.repeat(64)}` });
const pathOf = ({ id }: Case) => `cases/2026/11/${id}.yaml`;
const routinePath = 'cases/routines/hoglandet.md';
const routineText = readFileSync(join(EXAMPLE_FOLDER, 'routines/hoglandet.md'), 'utf8');
const slower = routineText.replace('månader: 3', 'månader: 6');
const put = (file: Case) => write(pathOf(file), writeCase(file));

put(known);
put(other);
commit();
const start = git('rev-parse', 'main');

beforeEach(() => {
  git('checkout', '-q', '-f', '-B', 'main', start);
  git('clean', '-q', '-fdx');
  git('checkout', '-q', '-B', 'change');
});

const faults = async (range = 'main..HEAD') =>
  (await checkRange(folder, range, '2026-12-20')).faults.map(
    ({ file, line, code }) => `${file.replace('2026/11/', '')}:${line} ${code}`,
  );

/** The known case moved to a phase, as the order does it. */
const moved: Case = {
  ...known,
  hantering: { fas: 'samordning', nivå: 1 },
  historik: [...known.historik, { datum: '2026-11-23', händelse: 'fas', till: 'samordning' }],
};

describe('what a branch changes', () => {
  it.each<[string, () => void, string[]]>([
    ['nothing', () => {}, []],
    ['a new case', () => put(fresh), []],
    ['a step of a case', () => put(moved), []],
    ['files that are not cases', () => write('README.md', 'x'), []],
    [
      'a case and something else',
      () => {
        put(moved);
        write('cases/routines/README.md', 'x');
        write('.github/workflows/check.yml', 'x');
      },
      ['../.github/workflows/check.yml:1 other-file', 'routines/README.md:1 other-file'],
    ],
    [
      'two cases',
      () => {
        put(moved);
        put(fresh);
      },
      ['EX-2026-7K3MQ9TB.yaml:1 many-cases'],
    ],
    ['a removed case', () => remove(pathOf(known)), ['EX-2026-7K3MQ9TB.yaml:1 case-deleted']],
    [
      'the name of a case',
      () => {
        git('mv', pathOf(known), pathOf(fresh));
      },
      [
        'EX-2026-7K3MQ9TB.yaml:1 case-renamed',
        'EX-2026-00000002.yaml:3 path-id',
        'EX-2026-00000002.yaml:3 duplicate-id',
      ],
    ],
    [
      'the month of a case',
      () => {
        remove(pathOf(known));
        write('cases/2026/10/EX-2026-7K3MQ9TB.yaml', writeCase(known));
      },
      [
        'EX-2026-7K3MQ9TB.yaml:1 case-renamed',
        '2026/10/EX-2026-7K3MQ9TB.yaml:5 path-month',
        '2026/10/EX-2026-7K3MQ9TB.yaml:3 duplicate-id',
      ],
    ],
    [
      'the report',
      () => put({ ...known, rapport: { ...known.rapport, beskrivning: 'Allt gick bra.' } }),
      ['EX-2026-7K3MQ9TB.yaml:14 report-changed'],
    ],
    [
      'an earlier row of the history',
      () =>
        put({
          ...moved,
          historik: [
            { datum: '2026-11-20', händelse: 'mottagen' },
            ...moved.historik.slice(1),
          ] as Case['historik'],
        }),
      ['EX-2026-7K3MQ9TB.yaml:24 history-first', 'EX-2026-7K3MQ9TB.yaml:24 history-changed'],
    ],
    [
      'the level, by a forged row',
      () =>
        put({
          ...known,
          hantering: { fas: 'mottagen', nivå: 5 },
          historik: [...known.historik, { datum: '2026-11-23', händelse: 'nivå', till: 5, skäl: 'oense' }],
        }),
      ['EX-2026-7K3MQ9TB.yaml:25 class-trigger', 'EX-2026-7K3MQ9TB.yaml:25 unknown-trigger'],
    ],
    [
      'a case into a binary file',
      () => write(pathOf(known), new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0])),
      ['EX-2026-7K3MQ9TB.yaml:1 yaml-binary'],
    ],
    [
      'a case into five megabytes',
      () => write(pathOf(known), 'a'.repeat(5_000_000)),
      ['EX-2026-7K3MQ9TB.yaml:1 yaml-size'],
    ],
    [
      'a case into a link to a good one',
      () => {
        remove(pathOf(known));
        symlinkSync('EX-2026-00000001.yaml', join(root, pathOf(known)));
      },
      ['EX-2026-7K3MQ9TB.yaml:1 wrong-type'],
    ],
    ['a file that is no case', () => write('cases/2026/11/x.txt', 'x'), ['x.txt:1 stray-file']],
    [
      'the links of a case, to one that is not there',
      () => put({ ...known, hantering: { fas: 'mottagen', nivå: 1, liknar: ['EX-2026-ZZZZZZZZ'] } }),
      ['EX-2026-7K3MQ9TB.yaml:23 similar-missing'],
    ],
    [
      'a time of a routine in force',
      () => write(routinePath, slower),
      ['routines/hoglandet.md:1 routine-edited'],
    ],
  ])('%s', async (_what, change, expected) => {
    change();
    // The same by the files in the work tree, before git tracks them, and by git's objects.
    expect((await faults('main')).toSorted()).toEqual(expected.toSorted());
    commit();
    expect((await faults()).toSorted()).toEqual(expected.toSorted());
    expect((await faults('main')).toSorted()).toEqual(expected.toSorted());
  });

  it('is compared with where it left main, also when main was merged into it', async () => {
    put(moved);
    commit();
    git('checkout', '-q', 'main');
    put(fresh);
    commit();
    git('checkout', '-q', 'change');
    expect(await faults()).toEqual([]);
    git('merge', '-q', '--no-edit', 'main');
    expect(await faults()).toEqual([]);
    put({ ...moved, område: 'eksjo' });
    git('commit', '-qam', 'Ändra', '--amend');
    expect(await faults()).toEqual(['EX-2026-7K3MQ9TB.yaml:6 change-unexplained']);
  });

  it('is read from the objects, whatever is in the folder', async () => {
    put(moved);
    commit();
    const change = git('rev-parse', 'HEAD');
    git('checkout', '-q', 'main');
    write(pathOf(other), 'trasig');
    expect(await faults(`main..${change}`)).toEqual([]);
    expect(readFileSync(join(root, pathOf(other)), 'utf8')).toBe('trasig');
  });

  it('is refused when git does not know the range', async () => {
    for (const range of ['nej..HEAD', 'main..nej', 'main..-x', '--output=x', '', '..'])
      await expect(checkRange(folder, range, '2026-12-20')).rejects.toMatchObject({ code: 'unknown-range' });
  });
});
