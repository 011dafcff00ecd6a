import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import type { Release } from '../../schemas/types.ts';

/** A table over all its releases: one dataset, so that its address and its title last. */
export interface OpenDataset {
  id: string;
  title: string;
  description: string;
  files: OpenDataFile[];
  /** First and last day that it is about. */
  from: string;
  to: string;
  /** The day of its last lock. */
  modified: string;
}

/** A file that can be fetched. */
export interface OpenDataFile {
  release: string;
  period: Release['period'];
  name: string;
  /** Below the website's root. */
  path: string;
  media: 'text/csv' | 'application/json';
}

/** The address of a release's file below the website's root. */
export function filePath(release: string, file: string): string {
  return `/data/v1/${release}/${file}`;
}

/** Every table that has been released, with the files of each release, the newest first. */
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
      const description = `${titel}. Rapporterade ärenden, skyddade så att ingen kan kännas igen. ${datasets[at]?.note[0] ?? ''}`;
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
