import Papa from 'papaparse';
import type { Cell } from '../../core/import/table.ts';

export type ReadCell = Cell;

const DELIMITERS = [';', ',', '\t'];

/**
 * Reads CSV into rows of cells. The delimiter is the one that most of the headings are divided by.
 * @throws SyntaxError when a quoted cell never ends, TypeError when the bytes are not text
 */
export function readCsv(bytes: Buffer): ReadCell[][] {
  // Papa Parse takes one kind of line end for the whole file, and joins the rows that end in another way without an error.
  const text = decode(bytes).replaceAll('\r\n', '\n');
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const [delimiter = ';'] = DELIMITERS.toSorted((a, b) => head.split(b).length - head.split(a).length);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (errors.some(({ type }) => type === 'Quotes')) throw new SyntaxError('A quoted cell does not end.');
  return data.map((row) => row.map((cell) => ({ text: cell })));
}

/** Decodes a text by its mark, or as UTF-8; what is not UTF-8 is Windows-1252, which is what Excel writes in Sweden. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  // An old workbook or another program's file has zeros, text has none.
  if (bytes.includes(0)) throw new TypeError('The file is not text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
