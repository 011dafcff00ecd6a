import { LIST_TEXTS as TEXTS } from '../../core/texts/work-lists.ts';
import type { Names } from '../../core/work/filter.ts';
import { rowNames } from '../../core/work/names.ts';
import type { WorkRow } from '../../core/work/row.ts';
import { sheetCsv } from '../opendata/excel-csv.ts';

/** Returns listed cases as a CSV file for the association's own use. Nothing that a reporter wrote is in it. */
export function casesCsv(rows: readonly WorkRow[], names: Names): string {
  return sheetCsv([TEXTS.columns, ...rows.map((row) => cells(row, names))]);
}

function cells(row: WorkRow, names: Names): (string | number)[] {
  const { id, received, level, solved, clock, changed } = row;
  const { area, phase, severity, employers, counterparts, types, causes } = rowNames(row, names);
  const codes = [employers, counterparts, types, causes];
  const step = clock ? [clock.text, clock.day, TEXTS.clockState[clock.state]] : ['', '', ''];
  const isSolved = solved === undefined ? '' : solved ? TEXTS.yes : TEXTS.no;
  return [id, received, area, phase, level, severity, ...codes, isSolved, ...step, changed];
}
