import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '../../core/compare.ts';
import { digest } from './cache.ts';

/**
 * Returns a checksum of parts of a folder: the names and bytes of their files, and their subfolders. A missing part,
 * an unreadable one and an empty one all differ.
 */
export function contentDigest(folder: string, parts: readonly string[]): string {
  return digest(...parts.flatMap((part) => [part, ...contents(join(folder, part))]));
}

/** Lists a part's names and contents in order. A link to a folder counts as an unreadable file and is not followed. */
function contents(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => compareStrings(a.name, b.name))
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
