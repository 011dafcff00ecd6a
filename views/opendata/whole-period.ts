import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { wholePeriodPaths } from './catalogue.ts';
import { excelCsv } from './excel-csv.ts';
import { workbook } from './workbook.ts';

/** Returns the files with all tables of each release, by path below the root of the website. */
export async function wholePeriodFiles(
  releases: readonly Pick<StoredRelease, 'release' | 'datasets'>[],
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const tables of releases) {
    const paths = wholePeriodPaths(tables.release.id);
    files.set(paths.xlsx, await workbook(tables));
    files.set(paths.semicolons, new TextEncoder().encode(excelCsv(tables)));
  }
  return files;
}
