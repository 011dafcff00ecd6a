import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, workspace } from '../../../testing/local-store.ts';
import type { FileChange } from '../file-change.ts';
import { findPath, middaySeconds, treeOf, writeCommit } from './commit.ts';
import { ObjectDatabase } from './objects.ts';
import { makeRepository } from './seed.ts';

let space: ReturnType<typeof workspace>;
let objects: ObjectDatabase;
let parent: string;
const OLD = 'cases/2026/11/EX-2026-0000OLD1.yaml';
const now = new Date('2026-11-21T22:59:00Z');

beforeEach(async () => {
  space = workspace();
  await makeRepository(space.dir, space.seed, now);
  objects = new ObjectDatabase(space.dir);
  parent = git(space.dir, 'rev-parse', 'main');
});
afterEach(() => space.remove());

const commit = (path: string, text: string | undefined) => commitAll([{ path, text }]);
const commitAll = (changes: FileChange[]): Promise<string> =>
  writeCommit(objects, { parent, changes, message: 'Report EX-1', now }, async (oid) => {
    git(space.dir, 'update-ref', 'refs/heads/x', oid);
    return oid;
  });

test('a commit touches only its file, in an existing month and in a new one', async () => {
  for (const path of ['cases/2026/11/EX-1.yaml', 'cases/2027/01/EX-1.yaml', OLD]) {
    const oid = await commit(path, 'id: EX-1\n');
    expect(git(space.dir, 'diff', '--name-only', parent, oid)).toBe(path);
    expect(git(space.dir, 'show', `${oid}:${path}`)).toBe('id: EX-1');
    expect(fsck(space.dir)).toBe('');
  }
});

test('removing a file also removes the folders that it leaves empty', async () => {
  const oid = await commit(OLD, undefined);
  expect(git(space.dir, 'diff', '--name-status', parent, oid)).toBe(`D\t${OLD}`);
  expect(git(space.dir, 'ls-tree', '-r', oid)).toBe('');
  expect(fsck(space.dir)).toBe('');
  parent = oid;
  expect(git(space.dir, 'diff', '--name-status', parent, await commit(OLD, undefined))).toBe('');
});

test('changes several files at once', async () => {
  const oid = await commitAll([
    { path: OLD, text: undefined },
    { path: 'cases/new/a.yaml', text: 'a' },
    { path: 'cases/new/b.yaml', text: 'b' },
  ]);
  expect(git(space.dir, 'diff', '--no-renames', '--name-status', parent, oid)).toBe(
    `D\t${OLD}\nA\tcases/new/a.yaml\nA\tcases/new/b.yaml`,
  );
  expect(fsck(space.dir)).toBe('');
});

test('a change can be in a folder that the change before it made', async () => {
  const oid = await commitAll([
    { path: 'cases/new/a.yaml', text: 'a' },
    { path: 'cases/new/a.yaml', text: undefined },
  ]);
  expect(git(space.dir, 'diff', '--name-status', parent, oid)).toBe('');
  expect(fsck(space.dir)).toBe('');
});

test('a commit shows the date but not the time or a person', async () => {
  expect(git(space.dir, 'cat-file', 'commit', await commit('cases/2026/11/EX-1.yaml', 'x'))).toBe(
    [
      `tree ${git(space.dir, 'rev-parse', 'x^{tree}')}`,
      `parent ${parent}`,
      'author Skav <skav@localhost> 1795262400 +0000',
      'committer Skav <skav@localhost> 1795262400 +0000',
      '',
      'Report EX-1',
    ].join('\n'),
  );
});

test('the date is the one in Sweden', () => {
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;
  expect(middaySeconds(new Date('2026-11-21T22:59:59Z'))).toBe(noon('2026-11-21'));
  expect(middaySeconds(new Date('2026-11-21T23:00:00Z'))).toBe(noon('2026-11-22'));
  expect(middaySeconds(new Date('2026-06-21T22:00:00Z'))).toBe(noon('2026-06-22'));
});

test('finds files and folders, and nothing below a file', async () => {
  const tree = await treeOf(objects, parent);
  expect(await findPath(objects, tree, OLD)).toMatchObject({ isFolder: false });
  expect(await findPath(objects, tree, 'cases/2026/11')).toMatchObject({ isFolder: true });
  expect(await findPath(objects, tree, 'cases/none/x')).toBeUndefined();
  expect(await findPath(objects, tree, `${OLD}/x`)).toBeUndefined();
});

test('a file where a folder is needed is an error, and so is a name that git refuses', async () => {
  await expect(commit(`${OLD}/EX-1.yaml`, 'x')).rejects.toMatchObject({ code: 'bad-name' });
  await expect(commit('cases/.git/config', 'x')).rejects.toMatchObject({ code: 'bad-name' });
});
