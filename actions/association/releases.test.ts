import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filedReleases } from './releases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skav-releases-'));
  cpSync('cases/releases', join(folder, 'releases'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('what is public is made of releases alone: without a single case it is the same to the last byte', () => {
  expect(filedReleases(folder)).toEqual(filedReleases('cases'));
  expect(filedReleases(folder).length).toBeGreaterThan(1);
});

it('every file is given as it lies', () => {
  for (const { release, files } of filedReleases(folder))
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(folder, 'releases', release.id, name), 'utf8')).toBe(text);
});

it('a release that has been changed stops everything', () => {
  appendFileSync(join(folder, 'releases/2025/orsak.csv'), 'x');
  expect(() => filedReleases(folder)).toThrow(expect.objectContaining({ code: 'release-changed' }));
});

it('a folder without releases has none', () => {
  expect(filedReleases(join(folder, 'releases'))).toEqual([]);
});
