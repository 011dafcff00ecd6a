import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { periodSheets, type Sheet, type SheetCell, type Tables } from './period-sheets.ts';

/** The widest column, in characters. */
const WIDEST = 60;

/** Returns a release as an Excel workbook (see `sheetsWorkbook`). */
export const workbook = (tables: Tables): Promise<Uint8Array<ArrayBuffer>> =>
  sheetsWorkbook(periodSheets(tables));

/**
 * Returns sheets as an Excel workbook: numbers as numbers and days as days, so that they can be computed with. A text
 * stays a text, also when it begins like a formula. The same sheets give the same bytes each time.
 */
export async function sheetsWorkbook(given: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = given.map(({ name, rows, headerRows }) => ({
    sheet: name,
    data: rows.map((row, at) => row.map((cell) => styled(cell, at < headerRows))),
    columns: columnWidths(rows),
    stickyRowsCount: headerRows,
  }));
  const written = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return withoutTimes(new Uint8Array(await written.arrayBuffer()));
}

function styled(value: SheetCell, isHeader: boolean): SheetData[number][number] {
  if (value === null) return null;
  const weight = isHeader ? ({ fontWeight: 'bold' } as const) : {};
  if (typeof value === 'number') return { value, type: Number, format: '0', ...weight };
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  return {
    value: plainText(value),
    type: String,
    wrap: value.length > WIDEST,
    alignVertical: 'top',
    ...weight,
  };
}

/** A text as Excel reads it back: it takes `_x0041_` for the character with that number (ECMA-376, ST_Xstring). */
const plainText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

function columnWidths(rows: Sheet['rows']): { width: number }[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => {
    const lengths = rows.map((row) => (typeof row[at] === 'string' ? row[at].length : 10));
    return { width: Math.min(WIDEST, Math.max(...lengths) + 2) };
  });
}

/** The zip file with the time of 1980 in each entry instead of the time of the build. */
function withoutTimes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(bytes), { mtime: new Date(1980, 0, 1) });
}
