import { type Unzipped, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import type { Cell } from '../../core/import/table.ts';

/** Whether bytes begin as a zip file does, as every workbook in the format `.xlsx`. */
export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

/**
 * Reads every sheet of a workbook. A formula is read as the value that it had when the workbook was saved.
 * @throws RangeError when it is larger than `most` bytes unpacked; another error if it is not a workbook
 */
export async function readXlsx(bytes: Buffer, most: number): Promise<{ sheet: string; rows: Cell[][] }[]> {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > most) throw new RangeError('The workbook is too large.');
  const sheets = await readExcelFile(withErrorTexts(bytes));
  return sheets.map(({ sheet, data }) => ({
    sheet,
    rows: (data as unknown[][]).map((row) => row.map(cellOf)),
  }));
}

/** Sheets of a workbook, and a cell in one whose type is an error. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const ERROR_CELL = /(<(?:\w+:)?c\s[^<>]*?\bt=)(["'])e\2/g;

/**
 * Turns cells with an error, such as #N/A, into cells with that text. The library reads them as empty, and an error does
 * not mean that there was nothing (findings/read-excel-file-errors.sh).
 */
function withErrorTexts(bytes: Buffer): Buffer {
  const sheets = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) });
  const changed: Unzipped = {};
  for (const [name, xml] of Object.entries(sheets)) {
    const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('utf8');
    const after = text.replace(ERROR_CELL, '$1$2str$2');
    if (after !== text) changed[name] = Buffer.from(after, 'utf8');
  }
  if (Object.keys(changed).length === 0) return bytes;
  return Buffer.from(zipSync({ ...unzipSync(bytes), ...changed }, { level: 0 }));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (!(value instanceof Date))
    return { text: typeof value === 'boolean' ? (value ? 'Sant' : 'Falskt') : String(value) };
  if (Number.isNaN(value.getTime())) return { text: '' };
  const day = value.toISOString().slice(0, 10);
  return { text: day, day };
}
