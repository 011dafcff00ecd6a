import { join } from 'node:path';
import { indexFile } from '../../views/opendata/index-file.ts';
import { RELEASES_FOLDER, readReleases } from '../release/read.ts';
import type { BuiltFile } from './built-files.ts';

const DATA = 'dist/data/v1/';
const PERIOD = /^dist\/statistik\/([^/]+)\//;
/** Data that is not statistics. */
const OTHER = /^dist\/(?:folj\/[0-9a-f]{64}\.json|oppna-data\/katalog\.jsonld)$/;

/**
 * Finds files with numbers that do not come from a release: data that differs from what was locked or that no release
 * has, and pages of a period that is not released.
 * @returns the paths of the files
 * @throws ReleaseError when a release has been changed
 */
export function unreleasedStatistics(built: readonly BuiltFile[], cases: string): string[] {
  const releases = readReleases(join(cases, RELEASES_FOLDER));
  const locked = new Map<string, string>(
    releases.flatMap(({ release, files }) =>
      Object.entries(files).map(([name, text]) => [`${DATA}${release.id}/${name}`, text] as const),
    ),
  );
  locked.set(`${DATA}index.json`, `${JSON.stringify(indexFile(releases), null, 1)}\n`);
  const periods = new Set(releases.map(({ release }) => release.period.id));
  return built
    .filter(({ file, text }) => {
      if (!file.startsWith('dist/')) return false;
      const period = PERIOD.exec(file)?.[1];
      if (period !== undefined) return !periods.has(period);
      if (file.startsWith('dist/data/')) return locked.get(file) !== text;
      return /\.(?:json|csv|jsonld)$/.test(file) && !OTHER.test(file);
    })
    .map(({ file }) => file);
}
