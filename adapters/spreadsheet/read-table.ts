import { readFileSync, statSync } from 'node:fs';
import { oneLine, type SourceRow, type SourceTable } from '../../core/import/table.ts';
import { ERMS_TEXTS, IMPORT_ERROR_TEXTS, type ImportErrorCode } from '../../core/texts/import.ts';
import { UserError } from '../../core/user-error.ts';
import { type ReadCell, readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { ErmsError, isMarkup, readErms } from './erms.ts';
import { isZip, readXlsx } from './xlsx.ts';

/** The most bytes of a file, bytes of a workbook when it is unpacked, and rows. */
const MOST = { bytes: 100 * 1024 * 1024, unpacked: 400 * 1024 * 1024, rows: 50_000 };

/** A table in a file, and in a workbook with several the sheet that was read and the names of all. */
export interface ReadTable {
  table: SourceTable;
  sheet?: { name: string; all: readonly string[] };
}

/**
 * Reads a table from a `.csv` file (semicolon, comma or tab; UTF-8, UTF-16 with its mark, or Windows-1252), a `.xlsx`
 * workbook or an ERMS file. The format is recognized by the bytes, not by the name. Empty rows are left out; the others
 * keep their numbers.
 * @param wanted the sheet; if left out, the one with most rows is read
 * @throws UserError with an `ImportErrorCode`
 */
export async function readTable(path: string, wanted?: string): Promise<ReadTable> {
  const error = (code: ImportErrorCode, more = '', cause?: unknown) =>
    new UserError(code, IMPORT_ERROR_TEXTS[code](path, more), { path }, cause);
  const bytes = fileBytes(path, error);
  const isBook = isZip(bytes);
  let filled: { sheet: string; table: SourceTable }[];
  try {
    filled = isBook
      ? (await readXlsx(bytes, MOST.unpacked)).map(({ sheet, rows }) => ({ sheet, table: tableOf(rows) }))
      : [{ sheet: '', table: textTable(decode(bytes)) }];
  } catch (cause) {
    if (cause instanceof RangeError) throw error('import-large', '', cause);
    if (cause instanceof ErmsError)
      throw error('import-not-erms', ERMS_TEXTS[cause.reason](cause.line), cause);
    throw error(cause instanceof SyntaxError ? 'import-quotes' : 'import-not-table', '', cause);
  }
  const candidates = filled.filter(({ table }) => table.rows.length > 0);
  const [longest] = candidates.toSorted((a, b) => b.table.rows.length - a.table.rows.length);
  // A map for a workbook names a sheet, and reads a CSV file of the same columns too.
  const isAny = wanted === undefined || !isBook;
  const found = isAny ? longest : candidates.find(({ sheet }) => sheet === wanted);
  const all = candidates.map(({ sheet }) => sheet);
  if (!found) throw error(candidates.length > 0 ? 'import-no-sheet' : 'import-empty', all.join(', '));
  if (found.table.rows.length > MOST.rows) throw error('import-large');
  return { table: found.table, ...(all.length > 1 ? { sheet: { name: found.sheet, all } } : {}) };
}

const textTable = (text: string): SourceTable => (isMarkup(text) ? readErms(text) : tableOf(readCsv(text)));

function fileBytes(
  path: string,
  error: (code: ImportErrorCode, more?: string, cause?: unknown) => UserError,
): Buffer {
  try {
    const file = statSync(path);
    if (!file.isFile()) throw error('import-missing');
    if (file.size > MOST.bytes) throw error('import-large');
    return readFileSync(path);
  } catch (cause) {
    throw cause instanceof UserError ? cause : error('import-missing', '', cause);
  }
}

/** The headings are the first row with several cells filled: a title above them, or Excel's `sep=;`, has one. */
function tableOf(rows: readonly ReadCell[][]): SourceTable {
  const filled = (cells: readonly ReadCell[]) => cells.filter(({ text }) => oneLine(text) !== '').length;
  const isFilled = (cells: readonly ReadCell[]) => filled(cells) > 0;
  const several = rows.findIndex((cells) => filled(cells) > 1);
  const at = several < 0 ? rows.findIndex(isFilled) : several;
  if (at < 0) return { columns: [], rows: [] };
  const columns = (rows[at] ?? []).map(({ text }) => oneLine(text));
  const below = rows.slice(at + 1).map((cells, index): SourceRow => ({ nr: at + index + 2, cells }));
  return { columns, rows: below.filter(({ cells }) => isFilled(cells)) };
}
