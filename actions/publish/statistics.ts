import { join } from 'node:path';
import { INTERNAL_MARKING } from '../../core/texts/internal.ts';
import { indexFile } from '../../views/opendata/index-file.ts';
import { wholePeriodFiles } from '../../views/opendata/whole-period.ts';
import { RELEASES_FOLDER, readReleases } from '../release/read.ts';
import type { BuiltFile } from './built-files.ts';

const DATA = 'dist/data/v1/';
const PERIOD = /^dist\/statistik\/([^/]+)\//;
/** Data that is not statistics. */
const OTHER = /^dist\/oppna-data\/katalog\.jsonld$/;

/**
 * Finds files with numbers that do not come from a release: data that differs from what was locked, or made of it, or
 * that no release has, pages of a period that is not released, and anything that is marked as internal.
 * @returns the paths of the files
 * @throws ReleaseError when a release has been changed
 */
export async function unreleasedStatistics(built: readonly BuiltFile[], cases: string): Promise<string[]> {
  const releases = readReleases(join(cases, RELEASES_FOLDER));
  const locked = new Map<string, string>(
    releases.flatMap(({ release, files }) =>
      Object.entries(files).map(([name, text]) => [`${DATA}${release.id}/${name}`, text] as const),
    ),
  );
  locked.set(`${DATA}index.json`, `${JSON.stringify(indexFile(releases), null, 1)}\n`);
  // The bytes of a workbook as a built file is read: invalid UTF-8 becomes the same replacement characters in both.
  for (const [path, bytes] of await wholePeriodFiles(releases))
    locked.set(`dist${path}`, Buffer.from(bytes).toString('utf8'));
  const periods = new Set(releases.map(({ release }) => release.period.id));
  return built
    .filter(({ file, text }) => {
      if (!file.startsWith('dist/')) return false;
      if (text.includes(INTERNAL_MARKING)) return true;
      const period = PERIOD.exec(file)?.[1];
      if (period !== undefined) return !periods.has(period);
      if (file.startsWith('dist/data/') || locked.has(file)) return locked.get(file) !== text;
      return /\.(?:json|csv|jsonld|xlsx)$/.test(file) && !OTHER.test(file);
    })
    .map(({ file }) => file);
}
