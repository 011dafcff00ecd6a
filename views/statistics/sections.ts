import { IMMATURE, UNTIMED } from '../../core/statistics/field.ts';
import { cellAt, type Dataset } from '../../core/statistics/release/dataset.ts';
import { SECTION_TITLES } from '../../core/texts/statistics.ts';
import { codesOf, type Edition, tableFields } from './edition.ts';
import { CONTRADICTIONS_FIELD, SUMMARY_FIELDS } from './quality.ts';

/** A section of the page: the tables that answer one question. */
export interface TableSection {
  id: string;
  title: string;
  tables: readonly Dataset[];
}

/** Data quality comes after the results. Always present. */
export const QUALITY_SECTION = 'kvalitet';

/**
 * What a reader asks, and the fields that answer. A table stands under the first question that has one of its fields.
 */
const QUESTIONS: { id: string; title: string; fields: readonly string[] }[] = [
  {
    id: 'vad',
    title: 'Vad rapporterna handlar om',
    fields: [
      'orsak',
      'typgrupp',
      'typ',
      'rutinfoljsamhet',
      'konsekvens-person',
      'konsekvens-organisation',
      'konsekvens-sakerhet',
    ],
  },
  { id: 'allvar', title: 'Hur allvarligt det var', fields: ['allvarlighetsgrad', 'lost'] },
  { id: 'vem', title: 'Vem rapporterar om vem', fields: ['upptackt-av', 'utreds-av'] },
  { id: 'omraden', title: 'Områden', fields: ['omrade'] },
  {
    id: 'lage',
    title: 'Hur långt ärendena har kommit',
    fields: [
      'fas',
      'niva',
      'eskalerad',
      'last-i-tid',
      'svar-3-man',
      'tid-till-svar',
      'tid-till-stangt',
      'oppen-alder',
    ],
  },
  {
    id: 'atgarder',
    title: 'Åtgärder och vad de ledde till',
    fields: ['atgard', 'atgardsstyrka', 'effekt', 'aterkommande', 'fore-efter'],
  },
];

/** What is shown before all tables, in this order: causes, parties and areas. */
const MAIN_FIELDS = ['orsak', 'utreds-av', 'upptackt-av', 'omrade'];

/**
 * Returns the tables of an edition: the main ones, and the rest by question, in the order of the questions and then of
 * the plan. A table that has nothing to show is in neither.
 */
export function sectionsOf(edition: Edition): [main: Dataset[], more: TableSection[]] {
  const left = new Set(edition.tables.filter((table) => isShown(table) && saysSomething(table)));
  const take = (wanted: (table: Dataset) => boolean) => {
    const found = [...left].filter(wanted);
    for (const table of found) left.delete(table);
    return found;
  };
  const main = MAIN_FIELDS.flatMap((field) => take((table) => tableFields(table).join() === field));
  const quality = take((table) =>
    tableFields(table).some((field) => field === CONTRADICTIONS_FIELD || isSummary(field)),
  );
  const sections: TableSection[] = [
    ...QUESTIONS.map(({ id, title, fields }) => ({
      id,
      title,
      tables: take((table) => tableFields(table).some((field) => fields.includes(field))).toSorted(
        (a, b) => place(a, fields) - place(b, fields),
      ),
    })),
    { id: 'fler', title: 'Fler tabeller', tables: [...left] },
    { id: QUALITY_SECTION, title: SECTION_TITLES.kvalitet, tables: quality },
  ];
  return [main, sections.filter(({ id, tables }) => id === QUALITY_SECTION || tables.length > 0)];
}

/** Whether any number is shown but the total and what is too early to tell. */
export function saysSomething(table: Dataset): boolean {
  const [field] = tableFields(table);
  return (
    field === undefined ||
    codesOf(table, field).some(
      ({ code }) =>
        code !== IMMATURE && code !== UNTIMED && typeof cellAt(table, { [field]: code }) === 'number',
    )
  );
}

/** The number of all cases is in the answers and the trend, and data quality has a separate table. */
function isShown(table: Dataset): boolean {
  const [field, second] = tableFields(table);
  if (field === undefined) return false;
  return second !== undefined || !isSummary(field);
}

const isSummary = (field: string): boolean => SUMMARY_FIELDS.some((summary) => summary === field);

function place(table: Dataset, fields: readonly string[]): number {
  const own = tableFields(table);
  return fields.findIndex((field) => own.includes(field)) + (own.length > 1 ? 0.5 : 0);
}
