import { promises, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fsck, git, workspace } from '../../../testing/local-store.ts';
import { newObject, ObjectDatabase } from './objects.ts';
import { packFiles, packFolder } from './pack-writer.ts';

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

/** Writes blobs, and makes tags refer to them. */
async function putAll(texts: readonly string[]): Promise<string[]> {
  const blobs = texts.map((text) => newObject('blob', Buffer.from(text)));
  await objects.keeping(blobs, async () => {
    for (const { oid } of blobs) git(gitdir, 'update-ref', `refs/tags/${oid}`, oid);
  });
  return blobs.map(({ oid }) => oid);
}
const put = async (text: string): Promise<string> => (await putAll([text]))[0] as string;
const fileOf = (oid: string) => join(gitdir, 'objects', oid.slice(0, 2), oid.slice(2));

test('native git reads what was written here, and vice versa', async () => {
  const oid = await put('ärende\n');
  expect(git(gitdir, 'cat-file', 'blob', oid)).toBe('ärende');
  writeFileSync(join(space.folder, 'x'), 'från git\n');
  const theirs = git(gitdir, 'hash-object', '-w', join(space.folder, 'x'));
  expect((await objects.read('blob', theirs)).toString()).toBe('från git\n');
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['truncated', (whole: Buffer) => whole.subarray(0, -3)],
  ['filled with zeros', (whole: Buffer) => Buffer.alloc(whole.length)],
  ['another object', (_: Buffer, other: Buffer) => other],
])('an object file that is %s is replaced when the object is written again', async (_, damage) => {
  const [path, other] = ['text\n', 'other\n'].map((text) => {
    writeFileSync(join(space.folder, 'x'), text);
    return fileOf(git(gitdir, 'hash-object', '-w', join(space.folder, 'x')));
  }) as [string, string];
  const damaged = damage(readFileSync(path), readFileSync(other));
  rmSync(path);
  writeFileSync(path, damaged);
  expect(() => fsck(gitdir)).toThrow();
  const oid = await put('text\n');
  expect(git(gitdir, 'cat-file', 'blob', oid)).toBe('text');
  expect((await objects.read('blob', oid)).toString()).toBe('text\n');
  expect(fsck(gitdir)).toBe('');
});

test.each([
  [['gc', '-q', '--prune=now']],
  [['gc', '-q', '--prune=now', '--force']],
  [['repack', '-a', '-d', '-q']],
  [['prune', '--expire=now']],
  [['repack', '-d', '-q', '--geometric=2']],
])('what no branch refers to yet survives git %j', async (args) => {
  const blob = newObject('blob', Buffer.from('text\n'));
  await objects.keeping([blob], async () => {
    git(gitdir, ...args);
    git(gitdir, 'update-ref', 'refs/tags/t', blob.oid);
  });
  git(gitdir, ...args);
  expect(git(gitdir, 'cat-file', 'blob', blob.oid)).toBe('text');
  expect(fsck(gitdir)).toBe('');
});

test('many packs are rolled up to few, and every object is still there', async () => {
  const texts = Array.from({ length: 120 }, (_, i) => `text ${i}\n`);
  const oids: string[] = [];
  for (const text of texts) oids.push(await put(text));
  await expect.poll(() => packFiles(gitdir).filter((name) => name.endsWith('.idx')).length).toBeLessThan(80);
  for (const [i, oid] of oids.entries()) expect(String(await objects.read('blob', oid))).toBe(texts[i]);
  expect(fsck(gitdir)).toBe('');
});

test('an object of any length is read as it was written', async () => {
  const lengths = [0, 1, 15, 16, 17, 2047, 2048, 2049, 262_143, 262_144, 300_000];
  const texts = lengths.map((length) => 'å'.repeat(length / 2) + 'x'.repeat(length % 2));
  const oids = await putAll(texts);
  for (const [i, oid] of oids.entries()) {
    expect(Number(git(gitdir, 'cat-file', '-s', oid))).toBe(lengths[i]);
    expect(String(await objects.read('blob', oid))).toBe(texts[i]);
  }
  expect(
    git(
      gitdir,
      'verify-pack',
      ...packFiles(gitdir)
        .filter((name) => name.endsWith('.idx'))
        .map((name) => join(packFolder(gitdir), name)),
    ),
  ).toBe('');
});

test('reading works while git moves objects into packs, and packs into others', async () => {
  const texts = Array.from({ length: 20 }, (_, i) => `text ${i}\n`);
  for (const part of [texts.slice(0, 10), texts]) {
    const oids = await putAll(part);
    const before = packFiles(gitdir);
    git(gitdir, 'gc', '-q');
    expect(packFiles(gitdir)).not.toEqual(before);
    for (const [i, oid] of oids.entries()) expect(String(await objects.read('blob', oid))).toBe(texts[i]);
  }
});

test.each([1, 12])('an object is read although packs move %i times between index and pack', async (times) => {
  const [oid] = (await putAll(['text\n'])) as [string];
  let moved = 0;
  const readFile = promises.readFile;
  const watch = vi.spyOn(promises, 'readFile').mockImplementation(async (path, options) => {
    const bytes = await readFile(path, options);
    if (String(path).endsWith('.idx') && moved < times) {
      const to = join(packFolder(gitdir), `pack-${String(moved++).padStart(40, '0')}`);
      for (const end of ['pack', 'idx']) renameSync(String(path).replace(/idx$/, end), `${to}.${end}`);
    }
    return bytes;
  });
  try {
    expect(String(await objects.read('blob', oid))).toBe('text\n');
    expect(moved).toBe(times);
  } finally {
    watch.mockRestore();
  }
});

test('a missing object is reported as damage although git is writing packs', async () => {
  await put('x');
  let attempts = 0;
  const readFile = promises.readFile;
  const watch = vi.spyOn(promises, 'readFile').mockImplementation((path, options) => {
    if (String(path).endsWith('.idx')) writeFileSync(join(packFolder(gitdir), `tmp_pack_${attempts++}`), '');
    return readFile(path, options);
  });
  try {
    await expect(objects.read('blob', '0'.repeat(40))).rejects.toMatchObject({ code: 'damaged' });
    expect(attempts).toBe(5);
  } finally {
    watch.mockRestore();
  }
});

test('a missing object, or one of another kind, is reported as damage', async () => {
  await expect(objects.read('blob', '0'.repeat(40))).rejects.toMatchObject({ code: 'damaged' });
  await expect(objects.read('tree', await put('x'))).rejects.toMatchObject({ code: 'damaged' });
});
