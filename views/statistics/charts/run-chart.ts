import type { Cell } from '../../../core/statistics/cell.ts';
import { formatCount, formatDecimal } from '../../../core/statistics/sentences/numbers.ts';
import { type Html, html } from '../../html.ts';
import { numberCell, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** A period and its number. `tick` is its text on the axis, if there is room. */
export interface RunPoint {
  label: string;
  cell: Cell;
  tick?: string | undefined;
}

/** Consecutive periods with their median. */
export interface RunChart extends Heading {
  /** What a point is: "Kvartal". */
  head: string;
  points: readonly RunPoint[];
  /** Undefined when it is not known. */
  median: number | undefined;
}

const HEIGHT = 160;
/** The range of the points across, in per cent: the numbers of the axis are to the left. */
const [LEFT, RIGHT] = [5, 100];

/**
 * Returns a line over time. Positions are per cent across and pixels down, so that the chart fills any width without
 * shrinking its text; only the line itself is stretched. The numbers follow as a table. A hidden number breaks the
 * line, and a small one is a ring at the bottom.
 */
export function runChart({ head, points, median, ...heading }: RunChart): Html {
  const largest = Math.max(1, median ?? 0, ...points.map(({ cell }) => shownNumber(cell) ?? 0));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((s) => largest / s <= 5) ?? 10_000;
  const top = Math.ceil(largest / step) * step;
  const x = (i: number) => LEFT + ((RIGHT - LEFT) * (i + 0.5)) / Math.max(1, points.length);
  const y = (n: number) => Number((HEIGHT - (HEIGHT * n) / top).toFixed(1));
  const across = (i: number) => `${Number(x(i).toFixed(2))}%`;
  const axis = Array.from({ length: top / step + 1 }, (_, i) => i * step);
  const plot = [
    axis.map((n) => [
      html`<line x1="0" x2="100%" y1="${y(n)}" y2="${y(n)}" class="grid"/>`,
      html`<text x="0" y="${y(n) - 4}">${formatCount(n)}</text>`,
    ]),
    median !== undefined &&
      html`<line x1="${LEFT}%" x2="100%" y1="${y(median)}" y2="${y(median)}" class="median"/>`,
    stretched(segments(points, x, y)),
    points.map(
      ({ cell }, i) =>
        (typeof cell === 'number' && html`<circle cx="${across(i)}" cy="${y(cell)}" r="4"/>`) ||
        (cell !== '..' && html`<circle class="low" cx="${across(i)}" cy="${y(0)}" r="4"/>`),
    ),
    points.map(
      ({ tick }, i) =>
        tick !== undefined &&
        html`<text x="${across(i)}" y="${HEIGHT + 18}" text-anchor="middle">${tick}</text>`,
    ),
    median !== undefined &&
      html`<text x="100%" y="-6" text-anchor="end" class="strong">– – median ${formatDecimal(median)}</text>`,
  ];
  const { id, lead = '' } = heading;
  const size = html`width="100%" height="${HEIGHT + 42}"`;
  return figure(
    heading,
    html`${[
      html`<svg class="run" role="img" aria-labelledby="${id}-t ${id}-d" ${size}><desc id="${id}-d">${lead}</desc>`,
      html`<svg y="18" width="100%" height="${HEIGHT}" overflow="visible">${plot}</svg></svg>`,
      numbersTable(head, points),
    ]}`,
    'full',
  );
}

/** The line, the only part of the picture that is scaled. */
function stretched(lines: readonly string[]): Html {
  const drawn = lines.map((line) => html`<polyline points="${line}" vector-effect="non-scaling-stroke"/>`);
  const scale = html`viewBox="0 0 1000 ${HEIGHT}" preserveAspectRatio="none"`;
  return html`<svg ${scale} width="100%" height="${HEIGHT}" overflow="visible">${drawn}</svg>`;
}

function numbersTable(head: string, points: readonly RunPoint[]): Html {
  const headings = html`<tr><th scope="col">${head}</th><th scope="col" class="num">Ärenden</th></tr>`;
  const rows = points.map(
    ({ label, cell }) => html`<tr><th scope="row">${label}</th>${numberCell(cell)}</tr>`,
  );
  const table = html`<table><thead>${headings}</thead><tbody>${rows}</tbody></table>`;
  return html`<details><summary>Visa siffrorna som tabell</summary>${table}</details>`;
}

/** The line in pieces: a hidden number ends a piece. */
function segments(points: readonly RunPoint[], x: (i: number) => number, y: (n: number) => number): string[] {
  const pieces: string[][] = [[]];
  for (const [i, { cell }] of points.entries()) {
    if (typeof cell === 'number') pieces.at(-1)?.push(`${Number((10 * x(i)).toFixed(1))},${y(cell)}`);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1).map((piece) => piece.join(' '));
}
