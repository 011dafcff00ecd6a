import { formatCount, formatPercent } from '../../../core/statistics/sentences/numbers.ts';
import { MINIMUM_CASES } from '../../../core/statistics/uncertainty/minimum-cases.ts';
import { INTERNAL_CHART_TEXTS } from '../../../core/texts/internal.ts';
import { type Html, html } from '../../html.ts';
import { figure, type Heading } from './figure.ts';

/** Rows over years; a number is missing where the row did not exist that year. */
export interface Yearly extends Omit<Heading, 'lead'> {
  years: readonly string[];
  /** The number of cases of each year, the base of the shares. */
  totals: readonly number[];
  rows: readonly { label: string; cases: readonly (number | undefined)[] }[];
}

const TEXTS = INTERNAL_CHART_TEXTS.yearly;

/**
 * Returns a table with a column per year, and small columns for the shares of each row, all on the same scale. The
 * newest is solid and the earlier ones hollow. A year with too few cases for a share has only its numbers.
 */
export function yearly({ years, totals, rows, ...heading }: Yearly): Html {
  const shareOf = (n: number | undefined, at: number) => {
    const total = totals[at] ?? 0;
    return n === undefined || total < MINIMUM_CASES.share ? undefined : n / total;
  };
  const largest = Math.max(0, ...rows.flatMap(({ cases }) => cases.map((n, at) => shareOf(n, at) ?? 0)));
  const top = Math.max(0.1, Math.ceil(largest * 10) / 10);
  const body = rows.map(({ label, cases }) => {
    const shares = cases.map(shareOf);
    return html`<tr><th scope="row">${label}</th>${cases.map((n, at) => number(n, shares[at]))}<td class="bar" aria-hidden="true">${columns(shares, top)}</td></tr>`;
  });
  const head = years.map((year) => html`<th scope="col" class="num">${year}</th>`);
  const foot = totals.map((n) => html`<td class="num">${formatCount(n)}</td>`);
  return figure(
    { ...heading, lead: TEXTS.lead(formatPercent(top)) },
    html`${[
      html`<table class="ranking yearly"><thead><tr><th scope="col">${TEXTS.head}</th>${head}`,
      html`<td class="bar" aria-hidden="true"></td></tr></thead><tbody>${body}</tbody>`,
      html`<tfoot><tr><th scope="row">Alla ärenden</th>${foot}<td class="bar" aria-hidden="true"></td></tr></tfoot></table>`,
    ]}`,
    'full',
  );
}

function number(n: number | undefined, share: number | undefined): Html {
  const percent = share !== undefined && html` <span class="share">${formatPercent(share)}</span>`;
  return html`<td class="num">${n === undefined ? '–' : formatCount(n)}${percent}</td>`;
}

/** Small columns from left to right, one per year. */
function columns(shares: readonly (number | undefined)[], top: number): Html {
  const room = 100 / shares.length;
  const drawn = shares.map((share = 0, at) => {
    const height = Number(((100 * share) / top).toFixed(1));
    const look = at === shares.length - 1 ? 'fill' : 'hollow';
    const x = `${Number((room * (at + 0.15)).toFixed(2))}%`;
    const width = `${Number((room * 0.7).toFixed(2))}%`;
    return (
      share > 0 &&
      html`<rect class="${look}" x="${x}" y="${Number((100 - height).toFixed(1))}%" width="${width}" height="${height}%"/>`
    );
  });
  return html`<svg class="columns" focusable="false">${drawn}<line class="axis" x2="100%" y1="100%" y2="100%"/></svg>`;
}
