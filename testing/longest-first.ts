import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The slowest test files, slowest first: seconds of a run of all unit tests that took 325 s on two quiet cores, and what they
 * are spent on. A run that began with others would end by waiting for one of these.
 */
export const SLOWEST: readonly (readonly [file: string, seconds: number, why: string])[] = [
  [
    'actions/workflows/life.slow.test.ts',
    56,
    'a whole life of a case in the real workflow files, as processes',
  ],
  ['actions/submit/faults.slow.test.ts', 50, 'a full disk, locks, a clock that jumps, killed servers'],
  ['actions/receive/push.slow.test.ts', 50, 'real pushes, each with its hook in a separate process'],
  ['actions/wrong-settings.slow.test.ts', 39, 'every verb with every wrong setting, as processes'],
  ['actions/workflows/nights.slow.test.ts', 33, '60 nights with and without a coordinator who acts'],
  ['actions/submit/gc.slow.test.ts', 29, 'two servers killed under `git gc --prune=now`'],
  ['actions/backup/backup.slow.test.ts', 27, 'backups taken while reports come in, and restored'],
  ['actions/report/report.slow.test.ts', 27, 'the board’s documents as PDF'],
  ['actions/upgrade/apart.slow.test.ts', 27, 'an association’s own repository, with all its workflows'],
  ['actions/sweep/crash.slow.test.ts', 26, 'sweeps that are killed'],
  ['adapters/store/crash.slow.test.ts', 25, 'writers that are killed while they write'],
  ['core/deid/patterns.slow.test.ts', 25, 'a search for input that makes a pattern slow, for every pattern'],
  ['actions/report/tagged.slow.test.ts', 24, 'the tags of the board’s PDF, read back'],
  ['actions/submit/crash.slow.test.ts', 21, 'servers that are killed while reports come in'],
  ['actions/workflows/orders.slow.test.ts', 21, 'orders in comments, each with its workflow'],
  [
    'core/deid/signs.slow.test.ts',
    21,
    '12 000 texts with every pattern tried, and with those that signs leave out',
  ],
  ['actions/workflows/broken-nights.slow.test.ts', 19, 'nights that go wrong, and the nights after them'],
  ['core/routine/page/drift.slow.test.ts', 16, 'the page of each routine for each value in its head'],
  [
    'actions/submit/github-process-faults.slow.test.ts',
    16,
    'GitHub that fails under a service in a separate process',
  ],
  ['actions/backup/incremental.slow.test.ts', 16, 'backups that share what has not changed'],
  ['actions/submit/github-faults.slow.test.ts', 15, 'GitHub that is down, slow, limited or cut'],
  [
    'core/case/transitions/carry-out.slow.test.ts',
    15,
    'orders at random, carried out by the rules of each routine',
  ],
];

const ORDER = new Map(SLOWEST.map(([file], index) => [file, index]));

/** Runs the slowest files first, then the other slow ones, then the rest. A fresh clone has no recorded times yet. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      ORDER.get(relative(this.ctx.config.root, moduleId)) ??
      (moduleId.endsWith('.slow.test.ts') ? SLOWEST.length : SLOWEST.length + 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
