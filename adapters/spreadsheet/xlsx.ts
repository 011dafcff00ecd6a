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
  const sheets = await readExcelFile(readable(bytes));
  return sheets.map(({ sheet, data }) => ({
    sheet,
    rows: (data as unknown[][]).map((row) => row.map(cellOf)),
  }));
}

/** What has the texts and the days of a workbook. */
const PART = /^xl\/(?:workbook|worksheets\/[^/]+|sharedStrings)\.xml$/;
const ERROR_CELL = /(<(?:\w+:)?c\s[^<>]*?\bt=)(["'])e\2/g;
const FROM_1904 = /(?<before><(?:\w+:)?workbookPr\s[^<>]*?\bdate1904=)(?<quote>["'])true\k<quote>/;
/** A cell with a day as text, up to its value: before that only a formula can stand. */
const DAY_CELL =
  /(<(?:\w+:)?c\s[^<>]*?\bt=(["'])d\2[^<>]*>(?:<(?:\w+:)?f\b[^<>]*>(?:[^<>]*<\/(?:\w+:)?f>)?)?<(?:\w+:)?v>)([^<>]*)/g;
const LOCAL_TIME = /T[\d:.]+$/;
const CELL_WITHOUT_ADDRESS = /<(?:\w+:)?c(?=[\s/>])(?![^<>]*\sr=)/;
const ROW_OR_CELL =
  /<(?<name>(?:\w+:)?(?<kind>row|c))(?=[\s/>])(?:[^<>]*?\sr=["'](?<column>[A-Z]*)(?<row>\d+))?/g;

/**
 * Writes what the library reads otherwise than Excel in a way that it reads: a cell with an error, such as #N/A, becomes
 * a cell with that text, a text in CDATA, as some programs write all of them, an ordinary one, `date1904="true"` becomes
 * "1", and a day as text is one of UTC, so that the time zone of the machine does not move it
 * (findings/read-excel-file-errors.sh, -cdata.sh, -1904.sh and -iso-dates.sh). A cell without an address gets its own: it
 * may be left out, and the library then refuses the file.
 */
function readable(bytes: Buffer): Buffer {
  const parts = unzipSync(bytes, { filter: ({ name }) => PART.test(name) });
  const changed: Unzipped = {};
  for (const [name, xml] of Object.entries(parts)) {
    const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('utf8');
    const after = withoutCdata(text)
      .replace(ERROR_CELL, '$1$2str$2')
      .replace(FROM_1904, '$<before>$<quote>1$<quote>')
      .replace(DAY_CELL, (all, _before, _quote, day: string) => (LOCAL_TIME.test(day) ? `${all}Z` : all));
    const whole = CELL_WITHOUT_ADDRESS.test(after) ? withAddresses(after) : after;
    if (whole !== text) changed[name] = Buffer.from(whole, 'utf8');
  }
  if (Object.keys(changed).length === 0) return bytes;
  return Buffer.from(zipSync({ ...unzipSync(bytes), ...changed }, { level: 0 }));
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function withoutCdata(xml: string): string {
  const [before = '', ...sections] = xml.split('<![CDATA[');
  const texts = sections.map((section) => {
    const [text = '', ...after] = section.split(']]>');
    return text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign) + after.join(']]>');
  });
  return before + texts.join('');
}

/** Gives each cell without an address the one after the cell before it, in the row after the row before it. */
function withAddresses(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(ROW_OR_CELL, (all, ...rest) => {
    const at = rest.at(-1) as Partial<Record<'name' | 'kind' | 'column' | 'row', string>>;
    const given = at.row === undefined ? undefined : Number(at.row);
    if (at.kind === 'row') {
      row = given ?? row + 1;
      column = 0;
      return all;
    }
    row = given ?? row;
    column = given === undefined ? column + 1 : numberOf(at.column ?? '');
    return given === undefined ? `<${at.name} r="${lettersOf(column)}${row}"` : all;
  });
}

/** The number of a column: A is 1, and AA comes after Z. */
const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const lettersOf = (number: number): string =>
  number === 0
    ? ''
    : lettersOf(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (!(value instanceof Date))
    return { text: typeof value === 'boolean' ? (value ? 'Sant' : 'Falskt') : String(value) };
  if (Number.isNaN(value.getTime())) return { text: '' };
  const day = value.toISOString().slice(0, 10);
  return { text: day, day };
}
