import { createHash } from 'node:crypto';
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, workspace } from '../../../testing/local-store.ts';
import { newLockOwner } from './owner.ts';
import { type PackedObject, packedObject } from './pack.ts';
import { PackWriter, packFiles, packFolder, releaseLeftPacks } from './pack-writer.ts';

let space: ReturnType<typeof workspace>;
let gitdir: string;
let writer: PackWriter;

beforeEach(() => {
  space = workspace();
  git(space.folder, 'init', '-q', '--bare', 'r.git');
  gitdir = join(space.folder, 'r.git');
  writer = new PackWriter(gitdir, () => {});
});
afterEach(() => space.remove());

const ending = (end: string) => packFiles(gitdir).filter((name) => name.endsWith(end));
const listed = () => git(gitdir, 'cat-file', '--batch-all-objects', '--batch-check');

function blob(text: string): PackedObject {
  const oid = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
  return packedObject('blob', oid, text.length, deflateSync(text));
}

test('what is written at the same time shares a pack, which is kept until its last user is done', async () => {
  const slow = Promise.withResolvers<void>();
  const kept: number[] = [];
  const writing = ['one', 'two'].map((text, i) =>
    writer.keeping([blob(text)], async () => {
      if (i === 0) await slow.promise;
      kept.push(ending('.keep').length);
    }),
  );
  await writing[1];
  expect([ending('.pack').length, ending('.keep').length]).toEqual([1, 1]);
  git(gitdir, 'gc', '-q', '--prune=now');
  expect(listed().split('\n')).toHaveLength(2);
  slow.resolve();
  await writing[0];
  expect([kept, ending('.keep')]).toEqual([[1, 1], []]);
  expect(fsck(gitdir)).toBe('');
  git(gitdir, 'gc', '-q', '--prune=now');
  expect(listed()).toBe('');
});

test('two writers of the same object do not share what keeps it', async () => {
  const other = new PackWriter(gitdir, () => {});
  await writer.keeping([blob('one')], async () => {
    await other.keeping([blob('one')], async () => {});
    git(gitdir, 'gc', '-q', '--prune=now');
    expect(listed().split('\n')).toHaveLength(1);
  });
});

test('a failed user lets go of the pack, and its error is what the caller gets', async () => {
  const failing = writer.keeping([blob('one')], () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(ending('.keep')).toEqual([]);
});

test('a pack that cannot be written fails its own users, leaves nothing, and not the next one', async () => {
  const huge = { ...blob('one'), bytes: { length: 2 ** 31 } as Buffer };
  await expect(writer.keeping([huge], async () => {})).rejects.toThrow();
  expect(packFiles(gitdir)).toEqual([]);
  await writer.keeping([blob('two')], async () => {});
  expect(ending('.idx')).toHaveLength(1);
});

test('a pack that a dead writer kept is let go at the next start, and one that git or a person keeps is not', async () => {
  await writer.keeping([blob('text')], async () => {});
  const pack = join(packFolder(gitdir), packFiles(gitdir).find((name) => name.endsWith('.idx')) ?? '');
  const keep = pack.replace(/idx$/, 'keep');
  const elsewhere = 'skav machine 1 2 nonce\n';
  for (const [owner, minutes, isKept] of [
    [newLockOwner(), 0, true],
    [newLockOwner(), 90, true],
    [newLockOwner().replace(/ \d+ /, ' 999999999 '), 0, false],
    [elsewhere, 50, true],
    [elsewhere, 70, false],
    ['', 90, true],
    ['receive-pack 1 on here\n', 90, true],
  ] as const) {
    writeFileSync(keep, owner);
    const at = Date.now() / 1000 - minutes * 60;
    utimesSync(keep, at, at);
    releaseLeftPacks(gitdir);
    expect([owner, minutes, existsSync(keep)]).toEqual([owner, minutes, isKept]);
    rmSync(keep, { force: true });
  }
});
