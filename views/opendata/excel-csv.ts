import { quoted, tableRows } from '../../core/statistics/release/csv.ts';
import { SHEET_TEXTS } from '../../core/texts/open-data.ts';
import { fieldCodes, periodName, type Tables, whyHidden } from './period-sheets.ts';

/** The most fields that a table can have. */
const FIELDS = [1, 2];

/**
 * Returns all tables of a release as one CSV file (see `sheetCsv`). A row is a number, with the table, the period and the values that it is about.
 */
export function excelCsv({ datasets }: Tables): string {
  const head = [
    SHEET_TEXTS.table,
    SHEET_TEXTS.period,
    ...FIELDS.flatMap((nr) => [SHEET_TEXTS.field(nr), SHEET_TEXTS.value(nr)]),
    SHEET_TEXTS.cases,
    SHEET_TEXTS.occurrences,
    SHEET_TEXTS.status,
  ];
  const rows = datasets.flatMap((table) =>
    [...tableRows(table)].map((row) => {
      const codes = fieldCodes(row);
      const values = FIELDS.flatMap((nr) => {
        const { id = '', label = '' } = codes[nr - 1] ?? {};
        return [table.dimension[id]?.label ?? '', label];
      });
      const [cases = null, occurrences = null] = row.numbers;
      return [table.label, periodName(table, row), ...values, cases, occurrences, whyHidden(table, row)];
    }),
  );
  return sheetCsv([head, ...rows]);
}

/**
 * Returns rows as a CSV file that Excel in Swedish opens as columns: UTF-8 with a byte order mark, semicolons and CRLF.
 */
export function sheetCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/**
 * A cell. A text that a spreadsheet would compute gets an apostrophe first: Excel and LibreOffice take what begins with
 * these for a formula (OWASP, CSV Injection).
 */
function cell(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '');
  return quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value, ';');
}
