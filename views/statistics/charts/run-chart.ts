import type { Cell } from '../../../core/statistics/cell.ts';
import { formatCount } from '../../../core/statistics/sentences/numbers.ts';
import { type Html, html } from '../../html.ts';
import { cellText, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** A period and its number. `tick` is written below the chart, where there is room. */
export interface RunPoint {
  label: string;
  cell: Cell;
  tick?: string | undefined;
}

/** Periods in a row around their median. */
export interface RunChart extends Heading {
  /** What a point is: "Kvartal". */
  head: string;
  points: readonly RunPoint[];
  median: number;
}

const HEIGHT = 160;
/** Where the first and the last point may stand, in per cent: the numbers of the axis stand before. */
const [LEFT, RIGHT] = [5, 100];

/**
 * A line over time. Places are per cent across and pixels down, so that it fills any width and its text never shrinks;
 * only the line itself is stretched. Its numbers follow as a table. A hidden number breaks the line.
 */
export function runChart({ head, points, median, ...heading }: RunChart): Html {
  const largest = Math.max(1, median, ...points.map(({ cell }) => shownNumber(cell) ?? 0));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((s) => largest / s <= 5) ?? 10_000;
  const top = Math.ceil(largest / step) * step;
  const x = (i: number) => LEFT + ((RIGHT - LEFT) * (i + 0.5)) / Math.max(1, points.length);
  const y = (n: number) => Number((HEIGHT - (HEIGHT * n) / top).toFixed(1));
  const across = (i: number) => `${Number(x(i).toFixed(2))}%`;
  const lines = Array.from({ length: top / step + 1 }, (_, i) => i * step);
  return figure(
    heading,
    html`<svg class="run" role="img" aria-labelledby="${heading.id}-t ${heading.id}-d" width="100%" height="${HEIGHT + 42}"><desc id="${heading.id}-d">${heading.lead ?? ''}</desc><svg y="18" width="100%" height="${HEIGHT}" overflow="visible">${lines.map((n) => html`<line x1="0" x2="100%" y1="${y(n)}" y2="${y(n)}" class="grid"/><text x="0" y="${y(n) - 4}">${formatCount(n)}</text>`)}<line x1="${LEFT}%" x2="100%" y1="${y(median)}" y2="${y(median)}" class="median"/><svg viewBox="0 0 1000 ${HEIGHT}" preserveAspectRatio="none" width="100%" height="${HEIGHT}" overflow="visible">${segments(points, x, y).map((line) => html`<polyline points="${line}" vector-effect="non-scaling-stroke"/>`)}</svg>${points.map(({ cell }, i) => typeof cell === 'number' && html`<circle cx="${across(i)}" cy="${y(cell)}" r="4"/>`)}${points.map(({ tick }, i) => tick !== undefined && html`<text x="${across(i)}" y="${HEIGHT + 18}" text-anchor="middle">${tick}</text>`)}<text x="100%" y="-6" text-anchor="end" class="strong">– – median ${median.toLocaleString('sv-SE')}</text></svg></svg><details><summary>Visa siffrorna som tabell</summary><table><thead><tr><th scope="col">${head}</th><th scope="col" class="num">Ärenden</th></tr></thead><tbody>${points.map(({ label, cell }) => html`<tr><th scope="row">${label}</th><td class="num">${cellText(cell)}</td></tr>`)}</tbody></table></details>`,
    'full',
  );
}

/** The line in pieces: a number that is not shown ends one. */
function segments(points: readonly RunPoint[], x: (i: number) => number, y: (n: number) => number): string[] {
  const pieces: string[][] = [[]];
  for (const [i, { cell }] of points.entries()) {
    if (typeof cell === 'number') pieces.at(-1)?.push(`${Number((10 * x(i)).toFixed(1))},${y(cell)}`);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1).map((piece) => piece.join(' '));
}
