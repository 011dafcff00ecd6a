import { type TableRow, tableRows } from '../../core/statistics/release/csv.ts';
import type { Dataset } from '../../core/statistics/release/dataset.ts';
import type { StoredRelease } from '../../core/statistics/release/stored-release.ts';
import { SHEET_TEXTS } from '../../core/texts/open-data.ts';
import { tableFields } from '../statistics/edition.ts';
import { LICENCE } from './publisher.ts';

/** A cell: a text, a number, a day (UTC midnight), or nothing. */
export type SheetCell = string | number | Date | null;

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  /** The rows, with the headers first. */
  rows: SheetCell[][];
  /** How many rows stay at the top when the sheet is scrolled. */
  headerRows: number;
}

export type Tables = Pick<StoredRelease, 'release' | 'datasets'>;

/** Returns all tables of a release as sheets for people: a list of contents first, then a sheet for each table. */
export function periodSheets({ release, datasets }: Tables): Sheet[] {
  const names = sheetNames(datasets.map(shortTitle));
  const notes = new Set([
    ...datasets.flatMap(({ note }) => note),
    ...datasets.flatMap(({ extension }) => Object.values(extension.skydd.status)),
  ]);
  const contents: SheetCell[][] = [
    [SHEET_TEXTS.publisher, release.förbund.namn],
    [SHEET_TEXTS.period, release.period.namn],
    [SHEET_TEXTS.locked, new Date(`${release.lås}T00:00:00Z`)],
    [SHEET_TEXTS.licence, LICENCE],
    ...[...notes].map((note, at) => [at === 0 ? SHEET_TEXTS.notes : null, note]),
    [SHEET_TEXTS.sheet, SHEET_TEXTS.table],
    ...datasets.map(({ label }, at) => [names[at] ?? '', label]),
  ];
  return [
    { name: SHEET_TEXTS.contents, rows: contents, headerRows: 0 },
    ...datasets.map((table, at) => ({ name: names[at] ?? '', rows: tableSheet(table), headerRows: 1 })),
  ];
}

/** What a table is called on the tab of its sheet: its fields. */
const shortTitle = (table: Dataset): string =>
  tableFields(table)
    .map((id) => table.dimension[id]?.label ?? id)
    .join(' och ') || SHEET_TEXTS.all;

function tableSheet(table: Dataset): SheetCell[][] {
  const fields = tableFields(table);
  const withOccurrences = (table.dimension['matt']?.category.index.length ?? 0) > 1;
  const head = [
    SHEET_TEXTS.period,
    ...fields.map((id) => table.dimension[id]?.label ?? id),
    SHEET_TEXTS.cases,
    ...(withOccurrences ? [SHEET_TEXTS.occurrences] : []),
    SHEET_TEXTS.status,
  ];
  const rows = [...tableRows(table)].map((row) => [
    periodName(table, row),
    ...fieldCodes(row).map(({ label }) => label),
    ...row.numbers,
    whyHidden(table, row),
  ]);
  return [head, ...rows];
}

/** The codes of a row's fields, without its time. */
export const fieldCodes = ({ codes }: TableRow): TableRow['codes'] => codes.filter(({ id }) => id !== 'tid');

/** "Kvartal 1 2025": the name of a row's period. */
export function periodName({ extension }: Dataset, { codes }: TableRow): string {
  const code = codes.find(({ id }) => id === 'tid')?.code ?? '';
  return extension.tider[code]?.namn ?? code;
}

/** Why a row's number is not shown; nothing when it is. */
export const whyHidden = ({ extension }: Dataset, { status }: TableRow): string | null =>
  status === undefined ? null : extension.skydd.status[status];

/** The longest name of a sheet in Excel. */
const LONGEST_NAME = 31;

/** Names for sheets: short enough for Excel, without the characters that it refuses, and each only once. */
function sheetNames(titles: readonly string[]): string[] {
  const used = new Set([SHEET_TEXTS.contents.toLowerCase()]);
  return titles.map((title) => {
    const plain = title.replace(/[[\]:*?/\\']/g, ' ').trim() || SHEET_TEXTS.table;
    for (let nr = 1; ; nr++) {
      const end = nr === 1 ? '' : ` ${nr}`;
      const name = plain.slice(0, LONGEST_NAME - end.length).trim() + end;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}
