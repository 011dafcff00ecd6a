import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './cache.ts';

/**
 * A checksum of all that some parts of a folder hold: the names and bytes of their files, and the folders in them. What
 * is not there and what cannot be read are told apart from what is empty.
 */
export function contentDigest(folder: string, parts: readonly string[]): string {
  return digest(...parts.flatMap((part) => [part, ...contents(join(folder, part))]));
}

/** A link to a folder is read as a file that cannot be read: nobody here follows it. */
function contents(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const at = join(path, entry.name);
        return [entry.name, ...(entry.isDirectory() ? ['/', ...contents(at), '/'] : [contentOf(at)])];
      });
  } catch {
    return [contentOf(path)];
  }
}

function contentOf(path: string): string {
  try {
    return `=${readFileSync(path, 'latin1')}`;
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code}`;
  }
}
