import { unzipSync } from 'fflate';
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
  const sheets = await readExcelFile(bytes);
  return sheets.map(({ sheet, data }) => ({
    sheet,
    rows: (data as unknown[][]).map((row) => row.map(cellOf)),
  }));
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (!(value instanceof Date))
    return { text: typeof value === 'boolean' ? (value ? 'Sant' : 'Falskt') : String(value) };
  if (Number.isNaN(value.getTime())) return { text: '' };
  const day = value.toISOString().slice(0, 10);
  return { text: day, day };
}
