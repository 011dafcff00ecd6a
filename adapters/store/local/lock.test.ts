import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspace } from '../../../testing/local-store.ts';
import { claimPath, Locks } from './lock.ts';
import { newLockOwner } from './owner.ts';

let space: ReturnType<typeof workspace>;
let path: string;
beforeEach(() => {
  space = workspace();
  mkdirSync(join(space.folder, 'refs'));
  path = join(space.folder, 'refs/main.lock');
});
afterEach(() => space.remove());

const makeOld = (file: string) => utimesSync(file, 1_000_000_000, 1_000_000_000);
/** The content of a lock whose owner is dead. */
const deadOwner = async (): Promise<string> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return newLockOwner().replace(` ${process.pid} `, ` ${child.pid} `);
};

test('one holder at a time, also through two instances, and the lock is removed afterwards', async () => {
  const both = [new Locks(space.folder), new Locks(space.folder)];
  let inside = 0;
  let turns = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    expect(existsSync(path)).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
    turns++;
  };
  await Promise.all(Array.from({ length: 40 }, (_, i) => both[i % 2]?.with('refs/main', work)));
  expect(turns).toBe(40);
  expect(readdirSync(join(space.folder, 'refs'))).toEqual([]);
  expect(readdirSync(join(space.folder, 'skav'))).toEqual([]);
});

test('an error releases the lock and reaches the caller', async () => {
  const locks = new Locks(space.folder);
  await expect(locks.with('refs/main', () => Promise.reject(new Error('inside')))).rejects.toThrow('inside');
  expect(await locks.with('refs/main', async () => 'next')).toBe('next');
});

test('the lock of a dead process is broken at once, by one of many', async () => {
  writeFileSync(path, await deadOwner());
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
  };
  await Promise.all(Array.from({ length: 20 }, () => new Locks(space.folder).with('refs/main', work)));
});

test('the lock of a dead process is broken, even when claimed by another dead process', async () => {
  const dead = await deadOwner();
  writeFileSync(path, dead);
  mkdirSync(join(space.folder, 'skav'));
  writeFileSync(claimPath(space.folder, path, dead), await deadOwner());
  const locks = new Locks(space.folder);
  expect(await locks.with('refs/main', async () => 'taken')).toBe('taken');
});

test('an old lock of native git is broken after a while, a young one is left alone', async () => {
  const locks = new Locks(space.folder, { staleAfter: 200 });
  writeFileSync(path, '');
  await locks.breakStaleLock(path);
  expect(existsSync(path)).toBe(true);
  makeOld(path);
  await locks.breakStaleLock(path);
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, '0123');
  expect(await locks.with('refs/main', async () => 'taken')).toBe('taken');
});

test('check throws when the lock was lost, and the new lock stays', async () => {
  await new Locks(space.folder).with('refs/main', async (held) => {
    held.check();
    writeFileSync(path, newLockOwner());
    expect(() => held.check()).toThrow(expect.objectContaining({ code: 'busy' }));
  });
  expect(existsSync(path)).toBe(true);
});
