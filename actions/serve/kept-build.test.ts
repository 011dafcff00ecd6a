import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { isKept, keepBuild, keptBuild } from './kept-build.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder();
});

/** Writes what a build would write. */
function build(text: string): void {
  for (const path of [
    'dist/index.html',
    'dist/404.html',
    '.netlify/v1/functions/ssr/ssr.mjs',
    '.netlify/build/a.mjs',
  ]) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
const textIn = (folder: string) => readFileSync(join(folder, 'dist/index.html'), 'utf8');
const builds = () => readdirSync(join(root, '.served')).filter((name) => name !== 'current');

it('serves the newest whole build, and a build under way changes nothing of it', () => {
  build('1');
  keepBuild(root);
  const served = keptBuild(root);
  expect(readFileSync(join(served, '.netlify/build/a.mjs'), 'utf8')).toBe('1');
  for (const part of ['dist', '.netlify']) rmSync(join(root, part), { recursive: true });
  expect(textIn(served)).toBe('1');
  expect(textIn(keptBuild(root))).toBe('1');
  build('2');
  keepBuild(root);
  expect(textIn(served)).toBe('1');
  expect(textIn(keptBuild(root))).toBe('2');
});

it.each(['dist/index.html', 'dist/404.html', '.netlify/v1/functions/ssr/ssr.mjs'])(
  'keeps the earlier build when the new one lacks %s',
  (path) => {
    build('1');
    keepBuild(root);
    build('2');
    rmSync(join(root, path));
    expect(() => keepBuild(root)).toThrow(expect.objectContaining({ code: 'not-built' }));
    expect(textIn(keptBuild(root))).toBe('1');
  },
);

it('reports what the newest build was made from, and that a damaged one has to be made again', () => {
  expect(isKept(root, 'a')).toBe(false);
  build('1');
  keepBuild(root);
  expect(isKept(root, 'a')).toBe(false);
  keepBuild(root, 'a');
  expect([isKept(root, 'a'), isKept(root, 'b'), isKept(root, '')]).toEqual([true, false, false]);
  rmSync(join(keptBuild(root), 'dist/404.html'));
  expect(isKept(root, 'a')).toBe(false);
});

it('does not serve a copy that was interrupted, and removes it later', () => {
  build('1');
  keepBuild(root);
  const partial = join(root, '.served/.2026-11-29T00-00-00-000Z-1');
  mkdirSync(partial);
  expect(textIn(keptBuild(root))).toBe('1');
  keepBuild(root);
  expect(existsSync(partial)).toBe(true);
  utimesSync(partial, 1, 1);
  keepBuild(root);
  expect(existsSync(partial)).toBe(false);
});

/** Keeps a build in a later millisecond than the one before, since builds are named after the time. */
async function keepLater(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3));
  keepBuild(root);
}

it('removes old builds, but none that a living process serves', async () => {
  build('1');
  const first = keepBuild(root);
  keptBuild(root);
  for (let round = 0; round < 5; round++) await keepLater();
  expect(builds()).toHaveLength(4);
  expect(existsSync(first)).toBe(true);
  rmSync(join(first, `served-by-${process.pid}`));
  writeFileSync(join(first, 'served-by-4194304'), '');
  await keepLater();
  expect(existsSync(first)).toBe(false);
});

it('says what to do when nothing is built', () => {
  expect(() => keptBuild(root)).toThrow(/npm run build/);
});
