import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import type { StoredRelease } from '../../core/statistics/release/read.ts';
import type { Release } from '../../schemas/types.ts';

/** A release and the text of each of its files. */
export interface FiledRelease extends StoredRelease {
  files: Record<string, string>;
}

/** The releases in an association's folder, in the order of the chain. A folder without any has none. */
export function filedReleases(folder: string): FiledRelease[] {
  return names(join(folder, 'releases'))
    .map((id) => {
      const files = Object.fromEntries(
        names(join(folder, 'releases', id)).map((name) => [
          name,
          readFileSync(join(folder, 'releases', id, name), 'utf8'),
        ]),
      );
      const text = files['publicering.json'] ?? '';
      const release = JSON.parse(text) as Release;
      return {
        release,
        datasets: release.tabeller.map(({ json }) => JSON.parse(files[json] ?? '') as Dataset),
        sha256: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        files,
      };
    })
    .toSorted((a, b) => a.release.nr - b.release.nr);
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name !== 'README.md');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
