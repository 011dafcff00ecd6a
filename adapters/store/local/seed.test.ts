import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, workspace } from '../../../testing/local-store.ts';
import { openLocalStore } from '../local.ts';
import { removePartialRepositories } from './partial-repository.ts';
import { makeRepository } from './seed.ts';

let space: ReturnType<typeof workspace>;
beforeEach(() => {
  space = workspace();
});
afterEach(() => space.remove());
const now = new Date('2026-11-21T10:00:00Z');

test('main begins with the cases and the removal notes of the folder, unchanged, and without its settings', async () => {
  writeFileSync(join(space.seed, '.DS_Store'), 'x');
  mkdirSync(join(space.seed, '.git'));
  mkdirSync(join(space.seed, 'releases'));
  mkdirSync(join(space.seed, 'borttagna'));
  writeFileSync(join(space.seed, 'borttagna/x.yaml'), 'x');
  // A settings file that git could not hold is of no concern.
  writeFileSync(join(space.seed, 'README'), '');
  await makeRepository(space.dir, space.seed, now);
  expect(git(space.dir, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toEqual([
    'cases/2026/11/EX-2026-0000OLD1.yaml',
    'cases/borttagna/x.yaml',
  ]);
  expect(git(space.dir, 'log', '--format=%an %ae %ad %s', '--date=iso', 'main')).toBe(
    'Skav skav@localhost 2026-11-21 12:00:00 +0000 Begin with the cases of the folder',
  );
  expect(git(space.dir, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
  expect(git(space.dir, 'config', 'core.fsync') + git(space.dir, 'config', 'gc.auto')).toBe('all0');
  expect(fsck(space.dir)).toBe('');
  expect(readdirSync(dirname(space.dir))).toEqual(['cases.git']);
});

test('an empty folder makes an empty main', async () => {
  mkdirSync(join(space.folder, 'empty'));
  await makeRepository(space.dir, join(space.folder, 'empty'), now);
  expect(git(space.dir, 'ls-tree', '-r', 'main')).toBe('');
  expect(fsck(space.dir)).toBe('');
});

test('of several that start at once one makes the repository and all use it', async () => {
  const options = { seed: space.seed, now: () => now };
  const stores = await Promise.all(Array.from({ length: 8 }, () => openLocalStore(space.dir, options)));
  const versions = await Promise.all(stores.map((store) => store.version()));
  expect(new Set(versions).size).toBe(1);
  expect(readdirSync(dirname(space.dir))).toEqual(['cases.git']);
});

test('a half-built repository is not used, and is removed when its builder is dead or it is old', async () => {
  const abandoned = `${space.dir}.new-0123`;
  const inProgress = `${space.dir}.new-4567`;
  for (const folder of [abandoned, inProgress]) mkdirSync(join(folder, 'objects'), { recursive: true });
  utimesSync(abandoned, 1_000_000_000, 1_000_000_000);
  await makeRepository(space.dir, space.seed, now);
  removePartialRepositories(space.dir);
  expect(readdirSync(dirname(space.dir)).sort()).toEqual(['cases.git', 'cases.git.new-4567']);
});

test('an unusable seed is refused, and nothing is left', async () => {
  const refused = (seed: string) =>
    expect(makeRepository(space.dir, seed, now)).rejects.toMatchObject({ code: 'bad-seed' });
  await refused(join(space.folder, 'none'));
  await refused(join(space.seed, 'association.yaml'));
  symlinkSync('/etc', join(space.seed, '2026/link'));
  await refused(space.seed);
  expect(readdirSync(dirname(space.dir))).toEqual([]);
});

test('a folder that is not a repository is refused and left unchanged', async () => {
  mkdirSync(space.dir, { recursive: true });
  writeFileSync(join(space.dir, 'letter.txt'), 'x');
  await expect(openLocalStore(space.dir, { seed: space.seed })).rejects.toMatchObject({
    code: 'not-a-store',
  });
  expect(readdirSync(space.dir)).toEqual(['letter.txt']);
});
