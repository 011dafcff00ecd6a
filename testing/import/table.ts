import { convertRow } from '../../core/import/convert.ts';
import { readMap } from '../../core/import/read-map.ts';
import { importContext } from '../../core/import/row-reader.ts';
import type { SourceTable } from '../../core/import/table.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { exampleAssociation, exampleRoutine } from '../example/routines.ts';

export const association = exampleAssociation();
export const routine = exampleRoutine('hoglandet');
export const TODAY = '2026-11-29';

/** A row that a small map takes, by column. */
export const ROW: Readonly<Record<string, string>> = {
  Nr: '17',
  Inkom: '2023-05-04',
  Från: 'Nässjö kommun',
  Till: 'FK',
  Text: 'Mötet ställdes in.',
};

/** A small map, with more fields below it. */
export const mapText = (fields = '', personal = 'hall'): string => `schema: 1
system: Gamla
personuppgifter: ${personal}
fält:
  nummer: {kolumn: Nr}
  mottagen: {kolumn: Inkom, form: ar-manad-dag}
  område: {alltid: nassjo}
  arbetsgivare: {kolumn: Från, värden: {Nässjö kommun: kommun/nassjo}}
  samverkansparter: {kolumn: Till, delas-av: ",", värden: {FK: forsakringskassan, Kriminalvården: annan}}
  beskrivning: {kolumn: Text}
${fields}`;

/** A table of rows that are given by column. */
export const tableOf = (...rows: Readonly<Record<string, string>>[]): SourceTable => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    columns,
    rows: rows.map((row, index) => ({
      nr: index + 2,
      cells: columns.map((column) => ({ text: row[column] ?? '' })),
    })),
  };
};

/** What a row becomes by a map. @throws Error when the map has faults */
export function convert(row: Readonly<Record<string, string>>, text = mapText()) {
  const table = tableOf(row);
  const { map, faults } = readMap(text, { association, routine, columns: table.columns });
  if (!map) throw new Error(faults[0]?.text);
  const allow = allowedWords(association);
  const context = importContext({ map, association, routine, today: TODAY, allow }, table.columns);
  const [first] = table.rows;
  if (!first) throw new Error('no row');
  return convertRow(first, context, (_number, year) => ({ id: `EX-${year}-00000001`, hash: '0'.repeat(64) }));
}
