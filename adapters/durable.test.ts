import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspace } from '../testing/local-store.ts';
import { fileState, syncFolder, uniqueName, writeDurably } from './durable.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());

test('writes a whole file into folders that need not exist, and leaves no other file', async () => {
  const path = join(space.folder, 'a/b/file');
  await writeDurably(path, 'one', join(space.folder, 'a/b/temp'));
  await writeDurably(path, 'two', join(space.folder, 'elsewhere', uniqueName()));
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(space.folder, 'a/b'))).toEqual(['file']);
  expect(readdirSync(join(space.folder, 'elsewhere'))).toEqual([]);
});

test('a file that the check refuses never appears', async () => {
  const path = join(space.folder, 'file');
  const check = () => {
    throw new Error('lost the lock');
  };
  await expect(writeDurably(path, 'x', `${path}.temp`, { check })).rejects.toThrow('lost the lock');
  expect(existsSync(path) || existsSync(`${path}.temp`)).toBe(false);
});

test('a temporary file that exists is not overwritten', async () => {
  mkdirSync(join(space.folder, 'temp'));
  await expect(writeDurably(join(space.folder, 'file'), 'x', join(space.folder, 'temp'))).rejects.toThrow(
    'EEXIST',
  );
});

test('parallel syncs of one folder share one fsync, and a missing folder has nothing to sync', async () => {
  const syncs = Array.from({ length: 100 }, () => syncFolder(space.folder));
  expect(new Set(syncs).size).toBe(1);
  await Promise.all(syncs);
  await syncFolder(join(space.folder, 'gone'));
});

test('the state of a file changes when it is written, replaced, created or removed', async () => {
  const path = join(space.folder, 'file');
  const states = [fileState(path)];
  writeFileSync(path, 'one');
  states.push(fileState(path));
  expect(fileState(path)).toBe(states[1]);
  await writeDurably(path, 'two', join(space.folder, uniqueName()));
  states.push(fileState(path));
  appendFileSync(path, '.');
  states.push(fileState(path));
  expect(new Set(states).size).toBe(4);
  rmSync(path);
  expect(fileState(path)).toBe('');
});
