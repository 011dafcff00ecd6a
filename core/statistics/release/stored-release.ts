import type { Release } from '../../../schemas/types.ts';
import type { Field } from '../field.ts';
import { type Period, parsePeriod } from '../period.ts';
import type { Publication } from '../protection/build.ts';
import { cellIndex, type Dataset, TOTAL } from './dataset.ts';

/** A release as read from its folder. */
export interface StoredRelease {
  release: Release;
  /** In the order of `release.tabeller`. */
  datasets: Dataset[];
  /** The checksum of publicering.json, which covers all the other files. */
  sha256: string;
}

/** Returns the fields of a released table, with the codes that they had then. */
export function fieldsFromDataset({ dimension, extension }: Dataset): Field[] {
  return Object.entries(extension.fält).map(([id, { flera, fast, grupp }]) => {
    const { label, category } = dimension[id] ?? { label: id, category: { index: [], label: {} } };
    const codes = category.index
      .filter((kod) => kod !== TOTAL)
      .map((kod) => {
        const group = grupp?.koder[kod];
        return { kod, namn: category.label[kod] ?? kod, ...(group === undefined ? {} : { grupp: group }) };
      });
    return { id, label, codes, multiple: flera, fixed: fast, ...(grupp ? { groupField: grupp.fält } : {}) };
  });
}

/**
 * Returns what an earlier release published, in the form that the protection needs.
 * @param count counts its cases as they were on its lock day
 */
export function publicationOf(
  { release, datasets }: StoredRelease,
  count: Publication['count'],
): Publication {
  const period = periodIn(release.period);
  const tables = datasets.map((dataset) => ({
    fields: fieldsFromDataset(dataset),
    times: (dataset.dimension['tid']?.category.index ?? []).map((id) =>
      periodIn({ id, ...(dataset.extension.tider[id] as { namn: string; från: string; till: string }) }),
    ),
  }));
  return {
    id: release.id,
    period,
    tables,
    count,
    shown: (codes, time) => {
      const dataset = datasets.find(
        ({ extension, dimension }) =>
          Object.keys(codes).every((field) => field in extension.fält) &&
          dimension['tid']?.category.index.includes(time),
      );
      if (!dataset) return undefined;
      const at = cellIndex(dataset, { ...codes, tid: time, matt: 'arenden' });
      return dataset.value[at] === null ? (dataset.status[at] ?? 'C') : 'open';
    },
  };
}

/** A period with the days in the file: the routine may have ended its half-year on another day then. */
function periodIn(period: Omit<Period, 'kind'>): Period {
  return { ...period, kind: parsePeriod(period.id)?.kind ?? 'år' };
}
