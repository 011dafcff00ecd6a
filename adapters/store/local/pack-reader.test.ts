import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { git, workspace } from '../../../testing/local-store.ts';
import { PackReader } from './pack-reader.ts';
import { packFiles, packFolder } from './pack-writer.ts';

let space: ReturnType<typeof workspace>;
let gitdir: string;
beforeEach(() => {
  space = workspace();
  git(space.folder, 'init', '-q', '--bare', 'r.git');
  gitdir = join(space.folder, 'r.git');
});
afterEach(() => space.remove());

/** Texts that differ in a line each, one that does not compress, and one of many kilobytes with a small change. */
const TEXTS = [
  '',
  ...Array.from({ length: 60 }, (_, i) => `${'rad\n'.repeat(20)}${i}\n${'en annan rad\n'.repeat(30)}`),
  ...[1, 2].map((one) => Array.from({ length: 9000 }, (_, i) => (i * i * 7919 + one) % 9973).join(' ')),
  ...[1, 2].map((one) => `${'x'.repeat(400_000)}${one}${'y'.repeat(300_000)}`),
];

/** Writes a commit with the texts in one pack, and works on it with native git. */
function pack(texts: readonly string[], ...args: string[]): void {
  const files = texts.map(
    (text, i) => `M 100644 inline ${i}.txt\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const input = `commit refs/heads/main\ncommitter x <x@x> 0 +0000\ndata 1\nx\n${files.join('')}`;
  const command = ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', '--force'];
  execFileSync('git', command, { cwd: gitdir, input });
  git(gitdir, ...args);
}

/** Reads every object with native git. */
function asGit(): Map<string, Read> {
  const output = execFileSync('git', ['cat-file', '--batch', '--batch-all-objects'], {
    cwd: gitdir,
    maxBuffer: 1e9,
  });
  const objects = new Map<string, Read>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [oid = '', kind = '', size] = output.toString('latin1', at, end).split(' ');
    at = end + 2 + Number(size);
    objects.set(oid, { kind, body: output.subarray(end + 1, at - 1) });
  }
  return objects;
}

const opened = (): PackReader => {
  const reader = new PackReader(gitdir);
  reader.refresh();
  return reader;
};

type Read = { kind: string; body: Buffer };
/** Much faster than `toEqual`, which looks at each byte. */
const isSame = (read: Read | undefined, right: Read): boolean =>
  read?.kind === right.kind && read.body.equals(right.body);

const REPACK = ['repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=50'];

test.each([
  ['as it was imported', ['count-objects']],
  ['with deltas by place', REPACK],
  ['with deltas by id', ['-c', 'repack.useDeltaBaseOffset=false', ...REPACK]],
  ['with places as in a pack of many gigabytes', ['-c', 'pack.indexVersion=2', ...REPACK]],
])('every object of a pack %s is read as git reads it', (name, args) => {
  pack(TEXTS, ...args);
  if (name.includes('gigabytes')) {
    const [index] = packFiles(gitdir).filter((one) => one.endsWith('.idx'));
    const path = join(packFolder(gitdir), String(index));
    rmSync(path);
    git(gitdir, 'index-pack', '--index-version=2,0x40', '-o', path, path.replace(/idx$/, 'pack'));
  }
  const reader = opened();
  const right = asGit();
  expect(right.size).toBeGreaterThan(TEXTS.length);
  for (const [oid, object] of right) expect(isSame(reader.read(oid), object)).toBe(true);
  expect(reader.read('0'.repeat(40))).toBeUndefined();
  expect(reader.read('f'.repeat(40))).toBeUndefined();
});

test('what git has moved to another pack is found when the packs are listed again', () => {
  pack(TEXTS.slice(0, 8), 'count-objects');
  const right = asGit();
  const reader = opened();
  git(gitdir, 'repack', '-a', '-d', '-q', '-f');
  for (const name of packFiles(gitdir).filter((one) => one.endsWith('.idx')))
    renameSync(join(packFolder(gitdir), name), join(gitdir, name));
  for (const oid of right.keys()) expect(reader.read(oid)).toBeUndefined();
  for (const name of readdirSync(gitdir).filter((one) => one.endsWith('.idx')))
    renameSync(join(gitdir, name), join(packFolder(gitdir), name));
  reader.refresh();
  for (const [oid, object] of right) expect(isSame(reader.read(oid), object)).toBe(true);
});

test('damage anywhere in a pack or its index gives the right object, no object or an error', () => {
  pack(TEXTS.slice(0, 8), ...REPACK);
  const right = asGit();
  const paths = packFiles(gitdir)
    .filter((name) => /\.(?:pack|idx)$/.test(name))
    .map((name) => join(packFolder(gitdir), name));
  for (const path of paths) chmodSync(path, 0o644);
  const whole = new Map(paths.map((path) => [path, readFileSync(path)]));
  const damage = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    bits: fc.integer({ min: 1, max: 255 }),
    isCut: fc.boolean(),
  });
  fc.assert(
    fc.property(damage, ({ path, at, bits, isCut }) => {
      const bytes = Buffer.from(whole.get(path) as Buffer);
      const place = Math.floor(at * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(place) ^ bits, place);
      writeFileSync(path, isCut ? bytes.subarray(0, place) : bytes);
      try {
        const reader = opened();
        for (const [oid, object] of right)
          expect([object, undefined]).toContainEqual(readOrNothing(reader, oid));
      } finally {
        writeFileSync(path, whole.get(path) as Buffer);
      }
    }),
    { numRuns: 150 },
  );
});

const readOrNothing = (reader: PackReader, oid: string) => {
  try {
    return reader.read(oid);
  } catch {
    return undefined;
  }
};

test('an index that leads to another object gives an error', () => {
  pack(TEXTS.slice(0, 8), ...REPACK);
  const path = join(packFolder(gitdir), String(packFiles(gitdir).find((name) => name.endsWith('.idx'))));
  const oids = [...asGit().keys()];
  const index = readFileSync(path);
  // The places are the last thing before two checksums.
  const places = index.subarray(index.length - 40 - oids.length * 4, -40);
  places.set(Buffer.concat([places.subarray(4), places.subarray(0, 4)]));
  chmodSync(path, 0o644);
  writeFileSync(path, index);
  for (const oid of oids) expect(() => opened().read(oid)).toThrow();
});

test('an object that is damaged in one pack is read from another', () => {
  pack(TEXTS.slice(0, 8), ...REPACK);
  const right = asGit();
  const packs = () => packFiles(gitdir).filter((name) => name.endsWith('.pack'));
  const [path = ''] = packs().map((name) => join(packFolder(gitdir), name));
  const second = git(gitdir, 'rev-parse', 'main');
  execFileSync('git', ['pack-objects', '--revs', '-q', join(packFolder(gitdir), 'pack')], {
    cwd: gitdir,
    input: `${second}\n`,
  });
  expect(packs().length).toBe(2);
  const bytes = readFileSync(path);
  chmodSync(path, 0o644);
  writeFileSync(path, bytes.fill(255, 12, bytes.length - 20));
  const reader = opened();
  for (const [oid, object] of right) expect(isSame(reader.read(oid), object)).toBe(true);
});
