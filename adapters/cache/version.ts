import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest, openCache } from './cache.ts';

const ROOT = join(import.meta.dirname, '../..');
const CODE = ['core', 'schemas', 'adapters', 'views', 'actions', 'package-lock.json'];

/** The checksum of the code that this process runs. */
let own: string | undefined;

/**
 * Returns a checksum of everything that a result depends on besides the data: the rules, the schemas, the detector's
 * word lists, the libraries and Node itself. It is computed from the files, so no one has to remember to raise a
 * version number, and from all of the code, because a list of what a result depends on would sooner or later be
 * incomplete. That of the process's own code is computed once.
 */
export function codeVersion(root?: string): string {
  if (root !== undefined) return versionOf(root);
  own ??= versionOf(ROOT);
  return own;
}

/**
 * Returns the same checksum, without reading the code when nothing has been written to it since it was last read. As git
 * does with a work tree, that is found from what the file system gives of each file and folder; a new file changes its
 * folder. What was changed in the last seconds before it was read is not relied on, because a further change within
 * the same tick of the file system's clock would not show.
 * @param kept where the checksum is kept: the folder for what can be made again
 */
export function keptCodeVersion(kept: string, root = ROOT, now = Date.now()): string {
  if (root === ROOT && own !== undefined) return own;
  const cache = openCache(kept, digest('code', process.version));
  const known = cache.read('code') as KeptVersion | undefined;
  let version = known?.version;
  if (version === undefined || !known?.stamps.every((stamp) => isSame(root, stamp))) {
    const paths = CODE.flatMap((part) => pathsOf(root, part));
    const stamps = paths.map((path) => stampOf(root, path));
    version = versionOf(root);
    if (stamps.every(([, , , modified, changed]) => Math.max(modified, changed) < now - UNRELIABLE_MS))
      cache.write('code', { version, stamps } satisfies KeptVersion);
  }
  if (root === ROOT) own = version;
  return version;
}

/** Longer than a tick of any file system's clock (FAT's is two seconds). */
const UNRELIABLE_MS = 3000;

interface KeptVersion {
  version: string;
  stamps: Stamp[];
}

/** A path below the project, and what the file system gives of it: its number, size, and times in milliseconds. */
type Stamp = [path: string, inode: number, size: number, modified: number, changed: number];

function stampOf(root: string, path: string): Stamp {
  const { ino, size, mtimeMs, ctimeMs } = statSync(`${root}/${path}`);
  return [path, ino, size, mtimeMs, ctimeMs];
}

function isSame(root: string, [path, inode, bytes, modified, changed]: Stamp): boolean {
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false });
  return (
    found !== undefined &&
    found.ctimeMs === changed &&
    found.mtimeMs === modified &&
    found.size === bytes &&
    found.ino === inode
  );
}

function versionOf(root: string): string {
  const parts = [process.version];
  // One buffer for all: this runs in every command, and a thousand calls of `readFileSync` take twice as long.
  let all = Buffer.allocUnsafe(2 ** 23);
  let end = 0;
  for (const file of CODE.flatMap((part) => pathsOf(root, part)).filter((path) => !path.endsWith('/'))) {
    const start = end;
    const descriptor = openSync(`${root}/${file}`, 'r');
    try {
      // A read of a file stops before the end of the file only where the buffer ends.
      do {
        if (end === all.length) all = Buffer.concat([all], all.length * 2);
        end += readSync(descriptor, all, end, all.length - end, null);
      } while (end === all.length);
    } finally {
      closeSync(descriptor);
    }
    parts.push(file, String(end - start));
  }
  return digest(...parts, hash('sha256', all.subarray(0, end)));
}

/** A file itself, or a folder, with a slash at its end, and all that is below it except tests and what they read. */
function pathsOf(root: string, part: string): string[] {
  if (part.includes('.')) return [part];
  const below = readdirSync(join(root, part), { withFileTypes: true })
    .filter(({ name }) => !/\.test\.ts$|^testdata$|^testing/.test(name))
    .flatMap((entry) =>
      entry.isDirectory() ? pathsOf(root, `${part}/${entry.name}`) : [`${part}/${entry.name}`],
    )
    .toSorted();
  return [`${part}/`, ...below];
}
