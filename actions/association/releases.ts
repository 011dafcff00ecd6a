import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRelease } from '../../core/statistics/release/read.ts';
import { readReleases } from '../release/read.ts';

/** A release and the text of each of its files. */
export interface FiledRelease extends StoredRelease {
  files: Record<string, string>;
}

/**
 * The releases in an association's folder with their files, in the order of the chain. A folder without any has none.
 * Throws `Refusal` when one is changed or missing: then nothing is published.
 */
export function filedReleases(folder: string): FiledRelease[] {
  const place = join(folder, 'releases');
  return readReleases(place).map((stored) => {
    const names = ['publicering.json', ...Object.keys(stored.release.filer)];
    const text = (name: string) => readFileSync(join(place, stored.release.id, name), 'utf8');
    return { ...stored, files: Object.fromEntries(names.map((name) => [name, text(name)])) };
  });
}
