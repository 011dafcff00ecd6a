import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_FOLDER, temporaryFolder } from '../../testing/service.ts';
import { RELEASES_FOLDER, readReleases, sha256 } from './read.ts';

let folder = '';
beforeEach(() => {
  folder = join(temporaryFolder(), RELEASES_FOLDER);
  cpSync(join(EXAMPLE_FOLDER, RELEASES_FOLDER), folder, { recursive: true });
});
const own = readReleases(join(EXAMPLE_FOLDER, RELEASES_FOLDER));
const refusal = (code: string, file: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(file) });

it('releases are the same to the last byte without a single case in the folder', () => {
  expect(readReleases(folder)).toEqual(own);
  expect(own.length).toBeGreaterThan(1);
});

it('every file is returned as it is stored', () => {
  for (const { release, files } of own)
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(folder, release.id, name), 'utf8')).toBe(text);
});

it('a folder that is empty or does not exist has no releases', () => {
  mkdirSync(join(folder, '../tom'));
  expect([readReleases(join(folder, '../tom')), readReleases(join(folder, 'finns-inte'))]).toEqual([[], []]);
});

describe('stops', () => {
  it('at a byte that has been changed', () => {
    appendFileSync(join(folder, '2025/orsak.csv'), 'x');
    expect(() => readReleases(folder)).toThrow(refusal('release-changed', '2025/orsak.csv'));
  });

  it('at a file that is no table, also when its checksum was changed with it', () => {
    const head = JSON.parse(readFileSync(join(folder, '2026-delar/publicering.json'), 'utf8'));
    head.filer['arenden.json'] = sha256('{}');
    writeFileSync(join(folder, '2026-delar/arenden.json'), '{}');
    writeFileSync(join(folder, '2026-delar/publicering.json'), JSON.stringify(head));
    expect(() => readReleases(folder)).toThrow(refusal('release-unreadable', '2026-delar/arenden.json'));
  });

  it('at the format before this one, and says how it is replaced', () => {
    const head = readFileSync(join(folder, '2024/publicering.json'), 'utf8');
    writeFileSync(join(folder, '2024/publicering.json'), head.replace('"schema": 2', '"schema": 1'));
    expect(() => readReleases(folder)).toThrow(refusal('release-old', 'gör om dem'));
  });
});
