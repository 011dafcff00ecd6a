import type { Cell } from '../../../core/statistics/cell.ts';
import { type Html, html } from '../../html.ts';
import { cellText, numberCell, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** A table of rows and columns with a number in each cell. */
export interface Matrix extends Heading {
  /** What the rows are: "Rapporterar". */
  rowHead: string;
  columns: readonly string[];
  /** The total of a row is left out when it would mean nothing. */
  rows: readonly { label: string; cells: readonly Cell[]; total?: Cell }[];
  /** The bottom row: a total per column and one for everything. */
  totals?: { cells: readonly Cell[]; total?: Cell } | undefined;
}

/** The number of shades from the smallest to the largest number. */
const SHADES = 4;

/** A smaller number is never the darkest: three of twenty is not much. */
const SMALLEST_DARKEST = 10;

/** Returns a table in which larger numbers have a darker background and hidden ones are hatched. */
export function matrix({ rowHead, columns, rows, totals, ...heading }: Matrix): Html {
  const summed = rows.some(({ total }) => total !== undefined);
  const sum = (total: Cell | undefined) => total !== undefined && numberCell(total);
  const largest = Math.max(
    SMALLEST_DARKEST,
    ...rows.flatMap(({ cells }) => cells.map((cell) => shownNumber(cell) ?? 0)),
  );
  const shade = (cell: Cell) => {
    const n = shownNumber(cell);
    if (n === undefined) return 'q-hidden';
    return n === 0 ? 'q-0' : `q-${Math.min(SHADES, 1 + Math.floor((SHADES * (n - 1)) / largest))}`;
  };
  const headings = [...columns, ...(summed ? ['Totalt'] : [])];
  const head = html`<thead><tr><th scope="col">${rowHead}</th>${headings.map(
    (label) => html`<th scope="col" class="num"><span>${label}</span></th>`,
  )}</tr></thead>`;
  const body = rows.map(({ label, cells, total }) => {
    const numbers = cells.map((cell) => html`<td class="num ${shade(cell)}">${cellText(cell)}</td>`);
    return html`<tr><th scope="row">${label}</th>${numbers}${sum(total)}</tr>`;
  });
  const foot =
    totals &&
    html`<tfoot><tr><th scope="row">Totalt</th>${totals.cells.map(numberCell)}${sum(totals.total)}</tr></tfoot>`;
  const table = html`<table class="matrix">${head}<tbody>${body}</tbody>${foot}</table>`;
  return figure(
    heading,
    html`<section class="table-frame" tabindex="0" aria-labelledby="${heading.id}-t">${table}</section>`,
    'full',
  );
}
