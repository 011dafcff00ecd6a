import { compareStrings } from '../../compare.ts';
import { IMMATURE, UNTIMED } from '../field.ts';
import { cellAt, type Dataset, TOTAL } from '../release/dataset.ts';
import type { StoredRelease } from '../release/stored-release.ts';
import { type PooledShare, pooledShare } from '../uncertainty/pooled-share.ts';
import { type Bounds, isExact, quantileBounds, sumBounds, tableBounds, unknownBounds } from './bounds.ts';

/** With fewer associations it is not a national picture, and many classes would come from a single one. */
export const FEWEST_ASSOCIATIONS = 3;

/** An association that takes part: its valid release of a year, and its name if it has let itself be named. */
export interface Participant {
  name: string | undefined;
  release: StoredRelease;
}

/** A year over many associations. It has no separate number for any association, and no ranking. */
export interface NationalYear {
  year: string;
  associations: { count: number; named: string[]; example: boolean };
  /** The first and the last lock day. */
  locked: [string, string];
  cases: Bounds;
  /** The first quartile, the median and the third quartile of an association's number of cases. */
  quartiles: [Bounds, Bounds, Bounds];
  tables: NationalTable[];
}

export interface NationalTable {
  field: string;
  label: string;
  /** A case can have several codes. */
  multiple: boolean;
  /** How many associations count the field, and how many of them have published the table. */
  counting: number;
  published: number;
  rows: NationalRow[];
}

export interface NationalRow {
  code: string;
  label: string;
  cases: Bounds;
  /** How many associations have the class, and how many of them show its number. */
  having: number;
  showing: number;
  /** Missing when fewer than half of the associations say anything about it. */
  share?: PooledShare;
}

/** Areas are specific to each association, even when they have the same name. */
const OWN_FIELDS: readonly string[] = ['omrade'];

/**
 * Adds up a year over associations, from what they have published and nothing else. Only classes with the same code and
 * the same name are added, so an association with another list is left out of a row instead of being guessed into it.
 */
export function nationalYear(year: string, participants: readonly Participant[]): NationalYear {
  const totals = participants.map(({ release }) => totalOf(release));
  const names = participants.flatMap(({ name }) => name ?? []);
  const locks = participants.map(({ release: { release } }) => release.lås).toSorted(compareStrings);
  return {
    year,
    associations: {
      count: participants.length,
      named: names.toSorted((a, b) => a.localeCompare(b, 'sv')),
      example: participants.some(({ release: { release } }) => release.förbund.exempel === true),
    },
    locked: [locks[0] ?? '', locks.at(-1) ?? ''],
    cases: sumBounds(totals),
    quartiles: [0.25, 0.5, 0.75].map((share) => quantileBounds(totals, share)) as [Bounds, Bounds, Bounds],
    tables: nationalTables(participants.map(({ release }) => release)),
  };
}

function totalOf({ release: { antal } }: StoredRelease): Bounds {
  return typeof antal === 'number' ? [antal, antal] : [0, Number(antal.slice(1)) - 1];
}

/** What an association says about a field. */
interface FieldCounts {
  published: boolean;
  /** All cases of the share: those that can be judged. */
  base: number;
  /** By code and name; a table that is not published can have anything. */
  numbers: Map<string, Bounds> | undefined;
  most: number;
}

function nationalTables(releases: readonly StoredRelease[]): NationalTable[] {
  const found = new Map<string, Dataset[]>();
  for (const { datasets } of releases)
    for (const table of datasets) {
      const [field, more] = Object.keys(table.extension.fält);
      if (field === undefined || more !== undefined || OWN_FIELDS.includes(field)) continue;
      found.set(field, [...(found.get(field) ?? []), table]);
    }
  return [...found].flatMap(([field, tables]) => {
    const [first] = tables as [Dataset, ...Dataset[]];
    const counts = releases.flatMap((release) => fieldCounts(field, first.extension.tabell, release) ?? []);
    const classes = new Map<string, { code: string; label: string }>();
    for (const table of tables)
      for (const { code, label } of classesOf(table, field)) classes.set(keyOf(code, label), { code, label });
    const rows = [...classes].flatMap(([key, named]) => nationalRow(key, named, counts) ?? []);
    if (rows.length === 0) return [];
    return {
      field,
      label: first.dimension[field]?.label ?? field,
      multiple: first.extension.fält[field]?.flera === true,
      counting: counts.length,
      published: counts.filter(({ published }) => published).length,
      rows,
    };
  });
}

/** Undefined when the association does not count the field at all. */
function fieldCounts(field: string, id: string, stored: StoredRelease): FieldCounts | undefined {
  const { release, datasets } = stored;
  const [least, most] = totalOf(stored);
  const table = datasets.find(({ extension }) => Object.keys(extension.fält).join() === field);
  if (!table) {
    const isLeftOut = release.utelämnade.some((one) => one.id === id && one.skäl !== 'rutin');
    return isLeftOut ? { published: false, base: 0, numbers: undefined, most } : undefined;
  }
  const classes = classesOf(table, field);
  const cells = classes.map(({ code }) => cellAt(table, { [field]: code, tid: release.period.id }));
  const bounds = tableBounds(cells, least, table.extension.fält[field]?.flera === true);
  const outside = [IMMATURE, UNTIMED].map(
    (kod) => bounds[classes.findIndex(({ code }) => code === kod)] ?? ([0, 0] satisfies Bounds),
  );
  return {
    published: true,
    base: outside.every(isExact) ? outside.reduce((left, [n]) => left - n, least) : 0,
    numbers: new Map(classes.map(({ code, label }, at) => [keyOf(code, label), bounds[at] as Bounds])),
    most,
  };
}

function nationalRow(
  key: string,
  { code, label }: { code: string; label: string },
  counts: readonly FieldCounts[],
): NationalRow | undefined {
  const having = counts.filter(({ numbers }) => numbers === undefined || numbers.has(key));
  const known = having.flatMap(({ base, numbers }) => {
    const bounds = numbers?.get(key);
    return bounds ? [{ base, bounds }] : [];
  });
  if (known.length < FEWEST_ASSOCIATIONS) return undefined;
  const share =
    [IMMATURE, UNTIMED].includes(code) || 2 * known.length < having.length
      ? undefined
      : pooledShare(
          known.map(({ base, bounds: [low, high] }) => ({
            low: Math.min(low, base),
            high: Math.min(high, base),
            base,
          })),
        );
  return {
    code,
    label,
    cases: sumBounds(having.map(({ numbers, most }) => numbers?.get(key) ?? unknownBounds(most))),
    having: having.length,
    showing: known.filter(({ bounds }) => isExact(bounds)).length,
    ...(share ? { share } : {}),
  };
}

function classesOf(table: Dataset, field: string): { code: string; label: string }[] {
  const { index = [], label = {} } = table.dimension[field]?.category ?? {};
  return index.filter((code) => code !== TOTAL).map((code) => ({ code, label: label[code] ?? code }));
}

const keyOf = (code: string, label: string): string => JSON.stringify([code, label]);
