import {
  chmodSync,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, workspace } from '../../../testing/local-store.ts';
import { ObjectDatabase } from './objects.ts';

let space: ReturnType<typeof workspace>;
let gitdir: string;
let objects: ObjectDatabase;

beforeEach(() => {
  space = workspace();
  git(space.folder, 'init', '-q', '--bare', 'r.git');
  gitdir = join(space.folder, 'r.git');
  objects = new ObjectDatabase(gitdir);
});
afterEach(() => space.remove());

const put = async (text: string): Promise<string> => {
  const { oid, written } = objects.put('blob', Buffer.from(text));
  await written;
  return oid;
};
const fileOf = (oid: string) => join(gitdir, 'objects', oid.slice(0, 2), oid.slice(2));

test('native git reads what was written here, and vice versa', async () => {
  const oid = await put('ärende\n');
  expect(git(gitdir, 'cat-file', 'blob', oid)).toBe('ärende');
  writeFileSync(join(space.folder, 'x'), 'från git\n');
  const theirs = git(gitdir, 'hash-object', '-w', join(space.folder, 'x'));
  expect((await objects.read('blob', theirs)).toString()).toBe('från git\n');
});

test.each([
  ['empty', (path: string) => truncateSync(path, 0)],
  ['truncated', (path: string) => truncateSync(path, statSync(path).size - 3)],
  ['filled with zeros', (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
  ['another object', (path: string, other: string) => writeFileSync(path, readFileSync(other))],
])('an object file that is %s is written again', async (_, damage) => {
  const [oid, other] = [await put('text\n'), await put('other\n')];
  chmodSync(fileOf(oid), 0o644);
  damage(fileOf(oid), fileOf(other));
  expect(() => fsck(gitdir)).toThrow();
  await put('text\n');
  expect(git(gitdir, 'cat-file', 'blob', oid)).toBe('text');
  expect(fsck(gitdir)).toBe('');
});

test('writing an existing object makes it young, so that git does not prune it', async () => {
  const oid = await put('text\n');
  utimesSync(fileOf(oid), 1_000_000_000, 1_000_000_000);
  await put('text\n');
  git(gitdir, 'prune', '--expire=2.weeks.ago');
  expect(existsSync(fileOf(oid))).toBe(true);
});

test('reading works while git moves objects into packs, and packs into others', async () => {
  const oids = await Promise.all(Array.from({ length: 20 }, (_, i) => put(`text ${i}\n`)));
  const half = oids.length / 2;
  for (const part of [oids.slice(0, half), oids]) {
    for (const [i, oid] of part.entries()) git(gitdir, 'update-ref', `refs/tags/t${i}`, oid);
    git(gitdir, 'gc', '-q');
    expect(existsSync(fileOf(part[0] as string))).toBe(false);
    for (const oid of part) expect(String(await objects.read('blob', oid))).toMatch(/^text \d+\n$/);
  }
});

test('a missing object, or one of another kind, is reported as damage', async () => {
  await expect(objects.read('blob', '0'.repeat(40))).rejects.toMatchObject({ code: 'damaged' });
  await expect(objects.read('tree', await put('x'))).rejects.toMatchObject({ code: 'damaged' });
});
