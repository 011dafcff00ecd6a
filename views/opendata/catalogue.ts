import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { type FILE_KIND_TEXTS, WHOLE_PERIOD_TEXTS } from '../../core/texts/open-data.ts';
import type { Release } from '../../schemas/types.ts';

/** A table with all its releases as one dataset, so that its address and title stay the same over the years. */
export interface OpenDataset {
  id: string;
  title: string;
  description: string;
  /** The fields that its numbers are divided by. None for all tables together. */
  fields: readonly string[];
  files: OpenDataFile[];
  /** The first day that it covers. */
  from: string;
  /** The last day that it covers. */
  to: string;
  /** The first and the latest lock day. */
  issued: string;
  modified: string;
}

/** A file that can be downloaded. */
export interface OpenDataFile {
  release: string;
  period: Release['period'];
  /** The path below the root of the website. */
  path: string;
  kind: keyof typeof FILE_KIND_TEXTS;
  /** The lock day of its release. */
  issued: string;
}

/** The media type of each kind of file. */
export const MEDIA_TYPES: Record<OpenDataFile['kind'], string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  semicolons: 'text/csv',
  csv: 'text/csv',
  json: 'application/json',
};

/** The id of the dataset with all tables together; the codes of tables have no underscore. */
export const WHOLE_PERIOD = 'alla_tabeller';

/** The files with all tables of a release: path below the root of the website, by kind. */
export const wholePeriodPaths = (release: string) =>
  ({ xlsx: `/oppna-data/${release}.xlsx`, semicolons: `/oppna-data/${release}.csv` }) as const;

/** Returns the path of a release's file below the root of the website. */
export function filePath(release: string, file: string): string {
  return `/data/v1/${release}/${file}`;
}

/**
 * Returns what can be downloaded as datasets: first all tables of a period together, then every table that has been
 * released, with the files of each release, the newest first.
 */
export function openDatasets(
  releases: readonly Pick<StoredRelease, 'release' | 'datasets'>[],
): OpenDataset[] {
  const sets = new Map<string, OpenDataset>();
  const add = (
    set: Pick<OpenDataset, 'id' | 'title' | 'description' | 'fields' | 'files'>,
    { period, lås }: Release,
  ) => {
    const known = sets.get(set.id);
    sets.set(set.id, {
      ...(known ?? set),
      files: [...(known?.files ?? []), ...set.files],
      from: known && known.from < period.från ? known.from : period.från,
      to: known && known.to > period.till ? known.to : period.till,
      issued: known && known.issued < lås ? known.issued : lås,
      modified: known && known.modified > lås ? known.modified : lås,
    });
  };
  const { title, description } = WHOLE_PERIOD_TEXTS;
  const newestFirst = releases.toReversed();
  for (const { release } of newestFirst)
    add(
      {
        id: WHOLE_PERIOD,
        title,
        description,
        fields: [],
        files: filesOf(release, wholePeriodPaths(release.id)),
      },
      release,
    );
  for (const { release, datasets } of newestFirst)
    for (const [at, { id, titel, fält, json, csv }] of release.tabeller.entries()) {
      const summary = `${titel}. Rapporterade ärenden, skyddade så att ingen kan kännas igen.`;
      const text = `${summary} ${datasets[at]?.note[0] ?? ''}`.trim();
      const paths = { csv: filePath(release.id, csv), json: filePath(release.id, json) };
      add({ id, title: titel, description: text, fields: fält, files: filesOf(release, paths) }, release);
    }
  return [...sets.values()];
}

const filesOf = (
  { id, period, lås }: Release,
  paths: Partial<Record<OpenDataFile['kind'], string>>,
): OpenDataFile[] =>
  Object.entries(paths).map(([kind, path]) => ({
    release: id,
    period,
    path,
    kind: kind as OpenDataFile['kind'],
    issued: lås,
  }));
