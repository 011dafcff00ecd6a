import Papa from 'papaparse';
import type { Cell } from '../../core/import/table.ts';

export type ReadCell = Cell;

const DELIMITERS = [';', ',', '\t'];

/**
 * Reads CSV into rows of cells. The delimiter is the one that most of the headings are divided by.
 * @throws SyntaxError when a quoted cell never ends
 */
export function readCsv(source: string): ReadCell[][] {
  // Papa Parse takes one kind of line end for the whole file, and joins the rows that end in another way without an error.
  const text = source.replaceAll('\r\n', '\n');
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const [delimiter = ';'] = DELIMITERS.toSorted((a, b) => head.split(b).length - head.split(a).length);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (errors.some(({ type }) => type === 'Quotes')) throw new SyntaxError('A quoted cell does not end.');
  return data.map((row) => row.map((cell) => ({ text: cell })));
}
