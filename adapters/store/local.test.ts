import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, proposal, workspace } from '../../testing/local-store.ts';
import { openLocalStore } from './local.ts';
import type { Store } from './store.ts';

let space: ReturnType<typeof workspace>;
let store: Store;
const open = () =>
  openLocalStore(space.dir, { seed: space.seed, now: () => new Date('2026-11-21T10:00:00Z') });
const id = 'EX-2026-7K3MQ9TB';
const path = `cases/2026/11/${id}.yaml`;

beforeEach(async () => {
  space = workspace();
  store = await open();
});
afterEach(() => {
  try {
    expect(fsck(space.dir)).toBe('');
  } finally {
    space.remove();
  }
});

test('works when every object and ref is packed', async () => {
  await store.propose(proposal('A'));
  git(space.dir, 'gc', '-q');
  expect(existsSync(join(space.dir, 'refs/heads/main'))).toBe(false);
  store = await open();
  await store.propose(proposal('B'));
  await store.accept('A', 'a\n', 'Accept A');
  expect(await store.waiting()).toEqual(['B']);
  expect(git(space.dir, 'log', '--format=%s', 'main')).toBe('Accept A\nBegin with the cases of the folder');
});

test('opening leaves the locks of live processes and breaks those of dead ones', async () => {
  const dead = join(space.dir, 'refs/heads/case/EX-2026-DEAD.lock');
  await store.propose(proposal(id));
  const { newLockOwner } = await import('./local/owner.ts');
  writeFileSync(dead, newLockOwner().replace(` ${process.pid} `, ' 4194304 '));
  writeFileSync(join(space.dir, 'packed-refs.lock'), newLockOwner());
  await open();
  expect(readdirSync(join(space.dir, 'refs/heads/case'))).toEqual([id]);
  expect(existsSync(join(space.dir, 'packed-refs.lock'))).toBe(true);
});

test('opening removes the file that would make every later git pack-refs fail', async () => {
  writeFileSync(join(space.dir, 'packed-refs.new'), '');
  expect(() => git(space.dir, 'pack-refs', '--all')).toThrow();
  await open();
  git(space.dir, 'pack-refs', '--all');
});

test('a store that was seeded with an empty folder accepts its first case', async () => {
  const [dir, seed] = [join(space.folder, 'empty.git'), join(space.folder, 'empty')];
  mkdirSync(seed);
  const empty = await openLocalStore(dir, { seed });
  await empty.propose(proposal(id));
  await empty.accept(id, 'x\n', 'Accept');
  expect((await empty.snapshot()).main.map((file) => file.path)).toEqual([path]);
  expect(fsck(dir)).toBe('');
});

test('a stale lock that is too young at the start is broken later, even if no call needs it', async () => {
  const lock = join(space.dir, 'refs/heads/case.lock');
  writeFileSync(lock, '');
  await openLocalStore(space.dir, { seed: space.seed, staleAfter: 300 });
  expect(existsSync(lock)).toBe(true);
  await expect.poll(() => existsSync(lock), { timeout: 20_000 }).toBe(false);
});

test('packing changes neither the version nor the snapshot', async () => {
  await store.propose(proposal('EX-2026-A'));
  const before = await store.snapshot();
  git(space.dir, 'gc', '-q');
  expect(await store.snapshot(before)).toBe(before);
});
