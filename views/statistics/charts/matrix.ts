import type { Cell } from '../../../core/statistics/cell.ts';
import { type Html, html } from '../../html.ts';
import { cellText, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** Rows and columns that meet in a number. */
export interface Matrix extends Heading {
  /** What rows and columns are: "Rapporterar", "Om". */
  rowHead: string;
  columns: readonly string[];
  /** The total of a row is left out where columns do not add up to anything. */
  rows: readonly { label: string; cells: readonly Cell[]; total?: Cell }[];
  /** The totals below: one a column and one for all. */
  totals?: { cells: readonly Cell[]; total?: Cell } | undefined;
}

/** How many shades there are between nothing and the largest number. */
const SHADES = 4;

/** A table in which larger numbers have a darker ground. The hidden ones are hatched. */
export function matrix({ rowHead, columns, rows, totals, ...heading }: Matrix): Html {
  const summed = rows.some(({ total }) => total !== undefined);
  const sum = (total: Cell | undefined) =>
    total !== undefined && html`<td class="num">${cellText(total)}</td>`;
  const largest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map((cell) => shownNumber(cell) ?? 0)));
  const shade = (cell: Cell) => {
    const n = shownNumber(cell);
    if (n === undefined) return 'q-hidden';
    return n === 0 ? 'q-0' : `q-${Math.min(SHADES, 1 + Math.floor((SHADES * (n - 1)) / largest))}`;
  };
  return figure(
    heading,
    html`<section class="table-frame" tabindex="0" aria-labelledby="${heading.id}-t"><table class="matrix"><thead><tr><th scope="col">${rowHead}</th>${columns.map((label) => html`<th scope="col" class="num"><span>${label}</span></th>`)}${summed && html`<th scope="col" class="num"><span>Totalt</span></th>`}</tr></thead><tbody>${rows.map(({ label, cells, total }) => html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td class="num ${shade(cell)}">${cellText(cell)}</td>`)}${sum(total)}</tr>`)}</tbody>${totals && html`<tfoot><tr><th scope="row">Totalt</th>${totals.cells.map((cell) => html`<td class="num">${cellText(cell)}</td>`)}${sum(totals.total)}</tr></tfoot>`}</table></section>`,
    'full',
  );
}
