import type { Cell } from '../../../core/statistics/cell.ts';
import { type Html, html } from '../../html.ts';
import { cellText, percentWidth, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** A row with its parts in the order of the series. What is hidden of the total is drawn as an empty box. */
export interface StackedRow {
  label: string;
  cells: readonly Cell[];
  total: Cell;
}

/** Rows that are divided the same way. */
export interface Stacked extends Heading {
  head: string;
  series: readonly string[];
  rows: readonly StackedRow[];
}

/** A table with a divided bar under each row. The parts differ by colour and by pattern. */
export function stacked({ head, series, rows, ...heading }: Stacked): Html {
  const longest = Math.max(1, ...rows.map(({ total }) => shownNumber(total) ?? 0));
  const fill = (i: number) => `url(#${heading.id}-p${i})`;
  const drawn = ({ cells, total }: StackedRow) =>
    [...cells, total].some((cell) => (shownNumber(cell) ?? 0) > 0);
  const bar = ({ cells, total }: StackedRow) => {
    let from = 0;
    const parts = cells.map((cell, i) => {
      const n = shownNumber(cell) ?? 0;
      const part =
        n > 0 &&
        html`<rect x="${percentWidth(from, longest)}" width="${percentWidth(n, longest)}" height="100%" fill="${fill(i)}" class="part"/>`;
      from += n;
      return part;
    });
    const rest = (shownNumber(total) ?? from) - from;
    return html`<svg width="100%" height="1.1em" focusable="false">${parts}${rest > 0 && html`<rect x="${percentWidth(from, longest)}" width="${percentWidth(rest, longest)}" height="100%" class="rest"/>`}</svg>`;
  };
  const columns = series.length + 2;
  return figure(
    heading,
    html`<svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false"><defs>${series.map((_, i) => pattern(`${heading.id}-p${i}`, i))}</defs></svg><table class="stacked"><thead><tr><th scope="col">${head}</th>${series.map((name, i) => html`<th scope="col" class="num"><svg class="key" width="0.8em" height="0.8em" aria-hidden="true" focusable="false"><rect width="100%" height="100%" fill="${fill(i)}" class="part"/></svg>${name}</th>`)}<th scope="col" class="num">Totalt</th></tr></thead>${rows.map((row) => html`<tbody><tr><th scope="row">${row.label}</th>${row.cells.map((cell) => html`<td class="num">${cellText(cell)}</td>`)}<td class="num">${cellText(row.total)}</td></tr>${drawn(row) && html`<tr aria-hidden="true" class="bars"><td colspan="${columns}">${bar(row)}</td></tr>`}</tbody>`)}</table>`,
    'full',
  );
}

const LINES = ['', 'M0 3H6', 'M0 3H6M3 0V6', 'M0 1H6', 'M3 0V6'];

/** Plain, lines, a grid, dense lines, upright lines: told apart without colour too. */
function pattern(id: string, i: number): Html {
  const lines = LINES[i % LINES.length];
  return html`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"${i % 2 === 1 && html` patternTransform="rotate(45)"`}><rect width="6" height="6" class="series-${i % LINES.length}"/>${lines ? html`<path d="${lines}" class="hatch"/>` : ''}</pattern>`;
}
