import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The slowest test files, slowest first: seconds of a run of all unit tests that took 1 107 s on two busy cores, and what they
 * are spent on. A run that began with others would end by waiting for one of these.
 */
export const SLOWEST: readonly (readonly [file: string, seconds: number, why: string])[] = [
  ['actions/backup/backup.slow.test.ts', 274, 'backups taken while reports come in, and restored'],
  ['actions/receive/push.slow.test.ts', 243, 'real pushes, each with its hook in a separate process'],
  ['actions/wrong-settings.slow.test.ts', 163, 'every verb with every wrong setting, as processes'],
  ['actions/submit/faults.slow.test.ts', 152, 'a full disk, locks, a clock that jumps, killed servers'],
  ['actions/report/report.slow.test.ts', 142, 'the board’s documents as PDF'],
  ['actions/report/tagged.slow.test.ts', 135, 'the tags of the board’s PDF, read back'],
  ['actions/workflows/nights.slow.test.ts', 123, '60 nights with and without a coordinator who acts'],
  ['adapters/store/contract.slow.test.ts', 116, 'what every store promises, on each of them'],
  ['actions/workflows/broken-nights.slow.test.ts', 116, 'nights that go wrong, and the nights after them'],
  ['actions/check/range.slow.test.ts', 116, 'the check of a range of commits, in real git'],
  [
    'actions/workflows/life.slow.test.ts',
    112,
    'a whole life of a case in the real workflow files, as processes',
  ],
  ['actions/submit/github-faults.slow.test.ts', 110, 'GitHub that is down, slow, limited or cut'],
  ['adapters/store/crash.slow.test.ts', 104, 'writers that are killed while they write'],
  ['actions/check/cache.slow.test.ts', 101, 'checks with and without what earlier ones kept'],
  ['actions/submit/crash.slow.test.ts', 94, 'servers that are killed while reports come in'],
  ['core/routine/page/drift.slow.test.ts', 89, 'the page of each routine for each value in its head'],
  [
    'actions/submit/github-process-faults.slow.test.ts',
    88,
    'GitHub that fails under a service in a separate process',
  ],
  ['core/deid/patterns.slow.test.ts', 85, 'a search for input that makes a pattern slow, for every pattern'],
  ['actions/sweep/crash.slow.test.ts', 72, 'sweeps that are killed'],
  ['actions/workflows/check.slow.test.ts', 62, 'the check of a pull request, with its workflow'],
  ['actions/submit/gc.slow.test.ts', 52, 'two servers killed under `git gc --prune=now`'],
  ['actions/workflows/orders.slow.test.ts', 51, 'orders in comments, each with its workflow'],
  ['actions/upgrade/apart.slow.test.ts', 51, 'an association’s own repository, with all its workflows'],
  ['actions/backup/incremental.slow.test.ts', 41, 'backups that share what has not changed'],
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
