import { afterEach, beforeEach, expect, test } from 'vitest';
import { loopGit } from '../../testing/git-loop.ts';
import { fsck, git, proposal, startWriter, workspace } from '../../testing/local-store.ts';
import { openLocalStore } from './local.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `EX-2026-${prefix}${i}`);
const open = () => openLocalStore(space.dir, { seed: space.seed });

test('three processes propose in parallel from the first start: no case is lost', async () => {
  const mine = ['A', 'B', 'C'].map((prefix) => names(prefix, 100));
  const runs = mine.map((ids) => startWriter(space.dir, space.seed, 'propose', ids, 16));
  const ends = await Promise.all(runs.map((run) => run.done));
  for (const [i, { lines, code }] of ends.entries()) {
    expect(code).toBe(0);
    expect(lines.sort()).toEqual(mine[i]?.map((id) => `${id} created`).sort());
  }
  expect(await (await open()).waiting()).toEqual(mine.flat().sort());
  expect(fsck(space.dir)).toBe('');
});

test('a contested id has exactly one creator', async () => {
  const ids = names('', 60);
  const runs = [1, 2, 3].map(() => startWriter(space.dir, space.seed, 'propose', ids, 16));
  const lines = (await Promise.all(runs.map((run) => run.done))).flatMap((end) => end.lines);
  expect(lines.filter((line) => line.endsWith(' created')).sort()).toEqual(
    ids.map((id) => `${id} created`).sort(),
  );
  expect(lines.filter((line) => line.endsWith(' exists'))).toHaveLength(2 * ids.length);
  expect(fsck(space.dir)).toBe('');
});

test('two processes accept in parallel: every case is on main in its own commit', async () => {
  const store = await open();
  const mine = ['A', 'B'].map((prefix) => names(prefix, 40));
  await Promise.all(mine.flat().map((id) => store.propose(proposal(id))));
  const runs = mine.map((ids) => startWriter(space.dir, space.seed, 'accept', ids, 8));
  for (const { code } of await Promise.all(runs.map((run) => run.done))) expect(code).toBe(0);
  expect(git(space.dir, 'rev-list', '--count', 'main')).toBe('81');
  const { main, waiting } = await store.snapshot();
  expect(waiting).toEqual([]);
  expect(main.map((file) => file.id).sort()).toEqual([...mine.flat(), 'EX-2026-0000OLD1'].sort());
  expect(fsck(space.dir)).toBe('');
});

test('native git packs, collects and moves branches meanwhile: no case is lost or comes back', async () => {
  const store = await open();
  const ids = ['A', 'B'].map((prefix) => names(prefix, 120));
  const runs = ids.map((mine) => startWriter(space.dir, space.seed, 'propose', mine, 4));
  let isOver = false;
  const writing = Promise.all(runs.map((run) => run.done)).finally(() => {
    isOver = true;
  });
  const gone: string[] = [];
  const jobs = [
    // Without --auto and with the default prune time, as an operator or a timer runs it.
    ['gc', '-q'],
    ['pack-refs', '--all'],
    ['update-ref', 'refs/heads/operator', 'main'],
    ['update-ref', '-d', 'refs/heads/operator'],
  ].map((args) => loopGit(space.dir, args, () => isOver));
  const removing = (async () => {
    for (const id of names('R', 40)) {
      await store.propose(proposal(id));
      await store.reject(id);
      gone.push(id);
    }
  })();
  for (const { code, lines } of await writing) expect([code, lines.length]).toEqual([0, 120]);
  await Promise.all([...jobs, removing]);
  expect(gone).toHaveLength(40);
  expect(await store.waiting()).toEqual(ids.flat().sort());
  for (const id of ids.flat()) expect((await store.readProposal(id))?.text).toBe(proposal(id).text);
  expect(fsck(space.dir)).toBe('');
});
