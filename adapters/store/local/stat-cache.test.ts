import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workspace } from '../../../testing/local-store.ts';
import { StatCached } from './stat-cache.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());

test('reads an unchanged file once, and again after a change', () => {
  const path = join(space.folder, 'file');
  let reads = 0;
  const file = new StatCached(path, () => {
    reads++;
    return readFileSync(path, 'utf8');
  });
  expect(file.get()).toBeUndefined();
  writeFileSync(path, 'one');
  utimesSync(path, 1_000_000_000, 1_000_000_000);
  expect([file.get(), file.get(), reads]).toEqual(['one', 'one', 1]);
  writeFileSync(path, 'two');
  expect(file.get()).toBe('two');
  rmSync(path);
  expect(file.get()).toBeUndefined();
});

test('a file just written is read each time: it may change within the same tick', () => {
  const path = join(space.folder, 'file');
  const file = new StatCached(path, () => readFileSync(path, 'utf8'));
  for (let i = 0; i < 500; i++) {
    writeFileSync(path, String(i % 10));
    expect(file.get()).toBe(String(i % 10));
  }
});
