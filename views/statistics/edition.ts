import type { Helped } from '../../core/case/transitions/helped.ts';
import type { Cell } from '../../core/statistics/cell.ts';
import { cellAt, type Dataset, TOTAL } from '../../core/statistics/release/dataset.ts';
import type { Release } from '../../schemas/types.ts';
import type { AnswerTime } from './exact-answers.ts';
import type { MeasureOutcomes } from './measure-outcomes.ts';

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
  /** What is counted from the cases themselves. Missing for a release. */
  exact?: ExactNumbers;
}

/** An edition with exact numbers. */
export type InternalEdition = Edition & { exact: ExactNumbers };

/** Whether an edition has exact numbers, which may not be spread. */
export const isInternal = (edition: Edition): edition is InternalEdition => edition.exact !== undefined;

/** What no table has: it needs the cases of the period. */
export interface ExactNumbers {
  /** How long each case waited for its first answer. */
  answers: readonly AnswerTime[];
  /** What reporters have said about whether their answer helped. */
  helped: readonly Helped[];
  /** How measures went, by kind. */
  measures: readonly MeasureOutcomes[];
  /** What measures led to, a sentence each. */
  effects: readonly string[];
  /** The highest level, and how many open cases are there. */
  highest: { name: string; open: number };
  /** Causes by month, if the plan has a table of causes. */
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
