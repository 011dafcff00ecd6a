import type { Cell } from '../../core/statistics/cell.ts';
import { cellAt, type Dataset, TOTAL } from '../../core/statistics/release/dataset.ts';
import type { Release } from '../../schemas/types.ts';

/** Everything that a page is made from: the tables of one period, protected or exact. */
export interface Edition {
  /** `publik`: a release. `intern`: exact numbers, for those with access to the cases. */
  profile: 'publik' | 'intern';
  association: Pick<Release['förbund'], 'namn' | 'exempel'>;
  period: Release['period'];
  /** The cases are counted as they were on this day. */
  lockDay: string;
  /** In the order of the plan. */
  tables: readonly Dataset[];
  /** What was published, and how. Missing for exact numbers. */
  release?: Release;
  /** Sentences that need exact numbers, by the section of the page that they belong to. */
  extras?: Readonly<Record<string, readonly string[]>>;
  /** Causes by month, if the table of causes itself does not have months. */
  causesByMonth?: Dataset;
}

/** Returns the edition of a release and its tables. */
export function publishedEdition(release: Release, tables: readonly Dataset[]): Edition {
  const { förbund, period, lås } = release;
  return { profile: 'publik', association: förbund, period, lockDay: lås, tables, release };
}

/** Returns the fields of a table, without time and measure. */
export function tableFields(table: Dataset): string[] {
  return table.id.filter((id) => id !== 'tid' && id !== 'matt');
}

/** Returns the codes of a field with their labels, without its total. */
export function codesOf(table: Dataset, field: string): { code: string; label: string }[] {
  const { index = [], label = {} } = table.dimension[field]?.category ?? {};
  return index.filter((code) => code !== TOTAL).map((code) => ({ code, label: label[code] ?? code }));
}

/** Returns the periods of a table with their names. */
export function timesOf(table: Dataset): { id: string; name: string }[] {
  return (table.dimension['tid']?.category.index ?? []).map((id) => ({
    id,
    name: table.extension.tider[id]?.namn ?? id,
  }));
}

/** Returns the table with exactly these fields that has the period; the edition's own unless another id is given. */
export function tableOf(
  { tables, period }: Edition,
  fields: readonly string[],
  time: string = period.id,
): Dataset | undefined {
  return tables.find((table) => {
    const own = tableFields(table);
    const same = own.length === fields.length && fields.every((field) => own.includes(field));
    return same && timesOf(table).some(({ id }) => id === time);
  });
}

/** Returns a cell for the edition's period, or undefined when no table has it. A field that is left out is totalled. */
export function periodCell(edition: Edition, codes: Readonly<Record<string, string>> = {}): Cell | undefined {
  const fields = Object.keys(codes);
  const table = tableOf(edition, fields);
  const known = table && fields.every((f) => codesOf(table, f).some(({ code }) => code === codes[f]));
  return known ? cellAt(table, { ...codes, tid: edition.period.id }) : undefined;
}

/** Returns the number of cases that came in during the period. */
export function totalOf(edition: Edition): Cell {
  return periodCell(edition) ?? '..';
}

/** Whether two editions count the same things in the same way, so that they may be compared. */
export function isComparable(now: Edition, before: Edition | undefined): before is Edition {
  const plan = (edition: Edition) => edition.tables[0]?.extension.tabellplan;
  return before !== undefined && now.profile === before.profile && plan(now) === plan(before);
}
