import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './cache.ts';

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

function versionOf(root: string): string {
  const parts = [process.version];
  // One buffer for all: this runs in every command, and a thousand calls of `readFileSync` take twice as long.
  let all = Buffer.allocUnsafe(2 ** 23);
  let end = 0;
  for (const file of CODE.flatMap((part) => filesOf(root, part))) {
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

/** A file itself, or all files below a folder except tests and what they read. */
function filesOf(root: string, part: string): string[] {
  if (part.includes('.')) return [part];
  return readdirSync(join(root, part), { withFileTypes: true })
    .filter(({ name }) => !/\.test\.ts$|^testdata$|^testing/.test(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(root, `${part}/${entry.name}`) : [`${part}/${entry.name}`],
    )
    .toSorted();
}
