import { afterEach, beforeEach, expect, test } from 'vitest';
import { proposal } from '../../../testing/local-store.ts';
import { githubFixture } from '../../../testing/stores.ts';
import { HISTORY_LENGTH, type Store } from '../store.ts';

let space: Awaited<ReturnType<typeof githubFixture>>;
let store: Store;
beforeEach(async () => {
  space = await githubFixture();
  store = await space.open();
});
afterEach(async () => {
  expect(await space.faults()).toEqual([]);
  await space.remove();
});
/** The operations on GitHub that `work` calls. */
async function calls(work: () => Promise<unknown>): Promise<string[]> {
  const before = space.github.log.length;
  await work();
  return space.github.log.slice(before).map(({ operation }) => operation);
}

test('reads no text, one tree at first, and then only what has changed', async () => {
  await store.propose(proposal('EX-2026-A'));
  const first = await calls(() => store.snapshot());
  const waiting = 'repos/compare-commits-with-basehead';
  expect(first).toEqual(['git/list-matching-refs', 'git/get-commit', 'git/get-tree', waiting]);
  const snapshot = await store.snapshot();
  expect(await calls(() => store.snapshot(snapshot))).toEqual(['git/list-matching-refs']);
  expect(await calls(() => store.version())).toEqual(['git/list-matching-refs']);
  await store.accept('EX-2026-A', 'a\n', 'Accept');
  // The root, cases, the year and the month.
  expect((await calls(() => store.snapshot(snapshot))).slice(2)).toEqual(Array(4).fill('git/get-tree'));
});

test('a tree too large for one answer is walked folder by folder', async () => {
  await store.propose(proposal('EX-2026-A'));
  await store.accept('EX-2026-A', 'a\n', 'Accept');
  const whole = await store.snapshot();
  expect(whole.main).toHaveLength(2);
  space.github.limits.treeEntries = 2;
  expect(await (await space.open()).snapshot()).toEqual(whole);
});

test('the history of a file costs a call, one more for a case that waits, and one for each of the latest commits', async () => {
  const [list, get] = ['repos/list-commits', 'repos/get-content'];
  const { path } = proposal('EX-2026-A');
  await store.propose(proposal('EX-2026-A'));
  expect(await calls(() => store.history(path))).toEqual([list, list, get]);
  await store.accept('EX-2026-A', 'a\n', 'Accept');
  const [without, having] = [
    await space.git('rev-parse', 'main~1^{tree}'),
    await space.git('rev-parse', 'main^{tree}'),
  ];
  const asHand = ['-c', 'user.name=Hand', '-c', 'user.email=hand@example.se'];
  let tip = await space.git('rev-parse', 'main');
  for (let made = 0; made < HISTORY_LENGTH; made++)
    tip = await space.git(...asHand, 'commit-tree', made % 2 ? having : without, '-p', tip, '-m', 'By hand');
  await space.git('update-ref', 'refs/heads/main', tip);
  expect(await calls(() => store.history(path))).toEqual([list, ...Array(HISTORY_LENGTH).fill(get)]);
});
