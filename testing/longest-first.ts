import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The slowest test files, slowest first: seconds of a whole run on two cores, and what they are spent on. A run that
 * began with others would end by waiting for one of these.
 */
export const SLOWEST: readonly (readonly [file: string, seconds: number, why: string])[] = [
  ['actions/workflows/nights.slow.test.ts', 150, '60 nights with and without a coordinator who acts'],
  ['actions/receive/push.slow.test.ts', 92, 'real pushes, each with its hook in a separate process'],
  ['actions/workflows/permissions.slow.test.ts', 79, 'every job without each of its permissions'],
  [
    'actions/workflows/life.slow.test.ts',
    65,
    'a whole life of a case in the real workflow files, as processes',
  ],
  ['actions/submit/gc.slow.test.ts', 62, 'two servers killed under `git gc --prune=now`'],
  ['actions/workflows/broken-nights.slow.test.ts', 60, 'nights that go wrong, and the nights after them'],
  ['actions/workflows/replies.slow.test.ts', 55, 'replies on GitHub, each with its workflow'],
  ['core/routine/page/drift.slow.test.ts', 50, 'the page of each routine for each value in its head'],
  ['actions/workflows/late-night.slow.test.ts', 49, 'hundreds of cases that turn late the same night'],
  ['actions/submit/github-faults.slow.test.ts', 44, 'GitHub that is down, slow, limited or cut'],
  ['actions/wrong-settings.slow.test.ts', 39, 'every verb with every wrong setting, as processes'],
  ['actions/upgrade/apart.slow.test.ts', 37, 'an association’s own repository, with all its workflows'],
  ['actions/workflows/people.slow.test.ts', 35, 'who a reminder reaches, with each night’s workflows'],
  ['actions/report/screen.slow.test.ts', 33, 'a browser that shows and prints the board’s documents'],
  ['actions/workflows/orders.slow.test.ts', 32, 'orders in comments, each with its workflow'],
  ['actions/sweep/crash.slow.test.ts', 32, 'sweeps that are killed'],
  ['actions/submit/faults.slow.test.ts', 29, 'a full disk, locks, a clock that jumps, killed servers'],
  ['actions/workflows/buttons.slow.test.ts', 29, 'what a coordinator can press on GitHub'],
  ['actions/workflows/check.slow.test.ts', 28, 'the check of a pull request, with its workflow'],
  ['actions/workflows/again.slow.test.ts', 28, 'runs that are started again, and those of Dependabot'],
  ['actions/workflows/fork.slow.test.ts', 10, 'a pull request from a fork, and a night'],
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
