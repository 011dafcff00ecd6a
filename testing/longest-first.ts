import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The slowest test files, slowest first: seconds of a whole run on two cores, and what they are spent on. A run that
 * began with others would end by waiting for one of these.
 */
export const SLOWEST: readonly (readonly [file: string, seconds: number, why: string])[] = [
  ['actions/workflows/nights.slow.test.ts', 95, '60 nights with and without a coordinator who acts'],
  [
    'actions/workflows/life.slow.test.ts',
    69,
    'a whole life of a case in the real workflow files, as processes',
  ],
  ['actions/receive/push.slow.test.ts', 68, 'real pushes, each with its hook in a separate process'],
  ['actions/submit/faults.slow.test.ts', 54, 'a full disk, locks, a clock that jumps, killed servers'],
  ['actions/wrong-settings.slow.test.ts', 54, 'every verb with every wrong setting, as processes'],
  ['core/routine/page/drift.slow.test.ts', 50, 'the page of each routine for each value in its head'],
  ['actions/workflows/broken-nights.slow.test.ts', 46, 'nights that go wrong, and the nights after them'],
  ['actions/submit/gc.slow.test.ts', 42, 'two servers killed under `git gc --prune=now`'],
  ['actions/submit/crash.slow.test.ts', 37, 'servers that are killed while reports come in'],
  [
    'actions/submit/github-process-faults.slow.test.ts',
    35,
    'GitHub that fails under a service in a separate process',
  ],
  ['adapters/store/crash.slow.test.ts', 32, 'writers that are killed while they write'],
  ['actions/submit/github-faults.slow.test.ts', 30, 'GitHub that is down, slow, limited or cut'],
  ['adapters/store/contract.slow.test.ts', 27, 'what every store promises, on each of them'],
  ['actions/workflows/orders.slow.test.ts', 26, 'orders in comments, each with its workflow'],
  ['actions/upgrade/apart.slow.test.ts', 25, 'an association’s own repository, with all its workflows'],
  ['actions/workflows/buttons.slow.test.ts', 24, 'what a coordinator can press on GitHub'],
  ['actions/backup/backup.slow.test.ts', 23, 'backups taken while reports come in, and restored'],
  ['actions/check/range.slow.test.ts', 23, 'the check of a range of commits, as a process'],
  ['actions/report/screen.slow.test.ts', 22, 'a browser that shows and prints the board’s documents'],
  ['actions/report/tagged.slow.test.ts', 22, 'the tags of the board’s PDF, read back'],
  ['actions/report/report.slow.test.ts', 21, 'the board’s documents as PDF'],
  ['actions/check/cache.slow.test.ts', 21, 'checks with and without what earlier ones kept'],
  ['actions/sweep/crash.slow.test.ts', 20, 'sweeps that are killed'],
  ['actions/workflows/check.slow.test.ts', 20, 'the check of a pull request, with its workflow'],
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
