import type { Case } from '../../core/case/case.ts';
import { fieldLabel } from '../../core/case/view/labels.ts';
import { CLASSIFICATION_FIELDS } from '../../core/order/order.ts';
import { EXPORT_TABLES, type ExportColumn } from '../../core/texts/export.ts';
import { sheetCsv } from '../opendata/excel-csv.ts';
import type { Sheet, SheetCell } from '../opendata/period-sheets.ts';
import { codeRows } from './codes.ts';
import { type CaseNames, caseNames, type ExportInput } from './names.ts';
import { caseRow, historyRows, measureRows } from './rows.ts';
import { sayingRows } from './sayings.ts';

export type TableName = keyof typeof EXPORT_TABLES;

/** A table of an export: a sheet in the workbook, and a CSV file of the name `file`. */
export type ExportTable = Sheet & { file: TableName };

/** The columns of a table, in order, each with what is in it. */
export const columnsOf = (table: TableName): readonly ExportColumn[] =>
  EXPORT_TABLES[table].columns(CLASSIFICATION_FIELDS.map(fieldLabel));

/**
 * Returns all cases as tables for people: a row for each case, then the measures, what has been written, the history and
 * the codes. The receipt hash is in none of them, and neither are contact details.
 */
export function exportTables(input: ExportInput): ExportTable[] {
  const ofCases = (rows: (file: Case, names: CaseNames) => SheetCell[][]) =>
    input.cases.flatMap((file) => rows(file, caseNames(file, input)));
  const table = (file: TableName, rows: SheetCell[][]): ExportTable => {
    const head = columnsOf(file).map(([title]) => title);
    return { file, name: EXPORT_TABLES[file].name, rows: [head, ...rows], headerRows: 1 };
  };
  return [
    table(
      'arenden',
      ofCases((file, names) => [caseRow(file, names)]),
    ),
    table('atgarder', ofCases(measureRows)),
    table('texter', ofCases(sayingRows)),
    table('historik', ofCases(historyRows)),
    table('koder', codeRows(input)),
  ];
}

/** A table as a CSV file, with days as `2026-11-22`. */
export const tableCsv = ({ rows }: ExportTable): string =>
  sheetCsv(
    rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))),
  );
