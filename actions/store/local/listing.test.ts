import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalStore } from '../local.ts';
import type { Store } from '../store.ts';
import { git, proposal, workspace } from './testing.ts';

let space: ReturnType<typeof workspace>;
let store: Store;
beforeEach(async () => {
  space = workspace();
  store = await openLocalStore(space.dir, { seed: space.seed });
});
afterEach(() => space.remove());

test('lists main and what waits', async () => {
  await store.propose(proposal('EX-2026-B'));
  await store.propose(proposal('EX-2026-A'));
  const { main, waiting } = await store.snapshot();
  expect(main.map((file) => file.path)).toEqual(['cases/2026/11/EX-2026-0000OLD1.yaml']);
  expect(waiting.map((file) => file.id)).toEqual(['EX-2026-A', 'EX-2026-B']);
  expect(await store.text(main[0]?.oid ?? '')).toBe('id: EX-2026-0000OLD1\n');
});

test('a store that did not move gives the snapshot back; after a move what stands is the same object', async () => {
  await store.propose(proposal('EX-2026-A'));
  const before = await store.snapshot();
  expect(await store.snapshot(before)).toBe(before);
  await store.propose({ ...proposal('EX-2026-B'), path: 'cases/2026/12/EX-2026-B.yaml' });
  await store.accept('EX-2026-A', 'changed\n', 'Accept EX-2026-A');
  const after = await store.snapshot(before);
  expect(after.version).not.toBe(before.version);
  expect(after.main.map((file) => file.id)).toEqual(['EX-2026-0000OLD1', 'EX-2026-A']);
  expect(after.main[0]).toBe(before.main[0]);
  expect(after.waiting.map((file) => file.path)).toEqual(['cases/2026/12/EX-2026-B.yaml']);
});

test('packing changes neither the version nor the snapshot', async () => {
  await store.propose(proposal('EX-2026-A'));
  const before = await store.snapshot();
  git(space.dir, 'gc', '-q');
  expect(await store.snapshot(before)).toBe(before);
});

test('a branch without its case, and files that are no cases, are passed over', async () => {
  git(space.dir, 'update-ref', 'refs/heads/case/EX-2026-HAND', 'main');
  const snapshot = await store.snapshot();
  expect(snapshot.waiting).toEqual([]);
  expect(snapshot.main).toHaveLength(1);
});
