import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../adapters/durable.ts';

/** The name of a status file: the receipt's hash, as the route has it. */
export const STATUS_FILE = /^([0-9a-f]{64})\.json$/;

/**
 * Writes one file for each receipt below `folj/`, and removes those of receipts that no longer exist. Other files are
 * not touched.
 */
export function writeStatusFiles(dist: string, statuses: ReadonlyMap<string, unknown>): void {
  const folder = join(dist, 'folj');
  mkdirSync(folder, { recursive: true });
  for (const name of statusFiles(dist)) {
    const hash = STATUS_FILE.exec(name)?.[1] ?? '';
    if (!statuses.has(hash)) rmSync(join(folder, name));
  }
  for (const [hash, status] of statuses) writeFileSync(join(folder, `${hash}.json`), JSON.stringify(status));
}

/** The names of the status files in what was built. */
export function statusFiles(dist: string): string[] {
  try {
    return readdirSync(join(dist, 'folj')).filter((name) => STATUS_FILE.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
