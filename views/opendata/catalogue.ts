import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import type { Release } from '../../schemas/types.ts';

/** A table with all its releases as one dataset, so that its address and title stay the same over the years. */
export interface OpenDataset {
  id: string;
  title: string;
  description: string;
  files: OpenDataFile[];
  /** The first day that it covers. */
  from: string;
  /** The last day that it covers. */
  to: string;
  /** The latest lock day. */
  modified: string;
}

/** A file that can be downloaded. */
export interface OpenDataFile {
  release: string;
  period: Release['period'];
  name: string;
  /** The path below the root of the website. */
  path: string;
  media: 'text/csv' | 'application/json';
}

/** Returns the path of a release's file below the root of the website. */
export function filePath(release: string, file: string): string {
  return `/data/v1/${release}/${file}`;
}

/** Returns every table that has been released, with the files of each release, the newest first. */
export function openDatasets(
  releases: readonly Pick<StoredRelease, 'release' | 'datasets'>[],
): OpenDataset[] {
  const sets = new Map<string, OpenDataset>();
  for (const { release, datasets } of releases.toReversed()) {
    for (const [at, { id, titel, json, csv }] of release.tabeller.entries()) {
      const { period, lås } = release;
      const files: OpenDataFile[] = [
        { release: release.id, period, name: csv, path: filePath(release.id, csv), media: 'text/csv' },
        {
          release: release.id,
          period,
          name: json,
          path: filePath(release.id, json),
          media: 'application/json',
        },
      ];
      const known = sets.get(id);
      const summary = `${titel}. Rapporterade ärenden, skyddade så att ingen kan kännas igen.`;
      const description = `${summary} ${datasets[at]?.note[0] ?? ''}`;
      sets.set(id, {
        id,
        title: known?.title ?? titel,
        description: known?.description ?? description.trim(),
        files: [...(known?.files ?? []), ...files],
        from: known && known.from < period.från ? known.from : period.från,
        to: known && known.to > period.till ? known.to : period.till,
        modified: known && known.modified > lås ? known.modified : lås,
      });
    }
  }
  return [...sets.values()];
}
