import type { Cell } from '../../../core/statistics/cell.ts';
import { type Html, html } from '../../html.ts';
import { numberCell, percentWidth, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** A row with its parts in the order of the series. The hidden part of the total is drawn as an empty box. */
export interface StackedRow {
  label: string;
  cells: readonly Cell[];
  total: Cell;
}

/** Rows that are divided into the same parts. */
export interface Stacked extends Heading {
  head: string;
  series: readonly string[];
  rows: readonly StackedRow[];
}

/** Returns a table with a divided bar below each row. The parts differ in both colour and pattern. */
export function stacked({ head, series, rows, ...heading }: Stacked): Html {
  const longest = Math.max(1, ...rows.map(({ total }) => shownNumber(total) ?? 0));
  const fill = (i: number) => `url(#${heading.id}-p${i})`;
  const drawn = ({ cells, total }: StackedRow) =>
    [...cells, total].some((cell) => (shownNumber(cell) ?? 0) > 0);
  const bar = ({ cells, total }: StackedRow) => {
    let from = 0;
    const rect = (n: number, look: Html) => {
      const [x, width] = [percentWidth(from, longest), percentWidth(n, longest)];
      from += n;
      return n > 0 && html`<rect x="${x}" width="${width}" height="100%" ${look}/>`;
    };
    const parts = cells.map((cell, i) => rect(shownNumber(cell) ?? 0, html`fill="${fill(i)}" class="part"`));
    const rest = rect((shownNumber(total) ?? from) - from, html`class="rest"`);
    return html`<svg width="100%" height="1.1em" focusable="false">${parts}${rest}</svg>`;
  };
  const key = (i: number) => {
    const sample = html`<rect width="100%" height="100%" fill="${fill(i)}" class="part"/>`;
    return html`<svg class="key" width="0.8em" height="0.8em" aria-hidden="true" focusable="false">${sample}</svg>`;
  };
  const names = series.map((name, i) => html`<th scope="col" class="num">${key(i)}${name}</th>`);
  const columns = series.length + 2;
  const bodies = rows.map((row) => {
    const numbers = [...row.cells, row.total].map(numberCell);
    const bars = html`<tr aria-hidden="true" class="bars"><td colspan="${columns}">${bar(row)}</td></tr>`;
    return html`<tbody><tr><th scope="row">${row.label}</th>${numbers}</tr>${drawn(row) && bars}</tbody>`;
  });
  const patterns = html`<defs>${series.map((_, i) => pattern(`${heading.id}-p${i}`, i))}</defs>`;
  return figure(
    heading,
    html`${[
      html`<svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false">${patterns}</svg>`,
      html`<table class="stacked"><thead><tr><th scope="col">${head}</th>${names}`,
      html`<th scope="col" class="num">Totalt</th></tr></thead>${bodies}</table>`,
    ]}`,
    'full',
  );
}

const PATTERN_SIZE = html`width="6" height="6" patternUnits="userSpaceOnUse"`;
const LINES = ['', 'M0 3H6', 'M0 3H6M3 0V6', 'M0 1H6', 'M3 0V6'];

/** Plain, lines, a grid, dense lines, upright lines: distinguishable without colour. */
function pattern(id: string, i: number): Html {
  const kind = i % LINES.length;
  const ground = html`<rect width="6" height="6" class="series-${kind}"/>`;
  const lines = LINES[kind] ? html`<path d="${LINES[kind]}" class="hatch"/>` : '';
  const turned = i % 2 === 1 && html` patternTransform="rotate(45)"`;
  return html`<pattern id="${id}" ${PATTERN_SIZE}${turned}>${ground}${lines}</pattern>`;
}
