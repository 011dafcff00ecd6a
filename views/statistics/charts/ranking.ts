import type { Cell } from '../../../core/statistics/cell.ts';
import { formatPercent } from '../../../core/statistics/sentences/numbers.ts';
import { MINIMUM_CASES } from '../../../core/statistics/uncertainty/minimum-cases.ts';
import { type Html, html } from '../../html.ts';
import { cellText, percentWidth, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** One category: this period's number, and the one of the period before when both are counted the same way. */
export interface RankingRow {
  label: string;
  /** What the row stands for, when it is several: it goes on a line of its own. */
  names?: string | undefined;
  cell: Cell;
  before?: Cell | undefined;
}

/** A ranking, or a list in an order of its own. */
export interface Ranking extends Heading {
  /** What the rows are: "Orsak". */
  head: string;
  rows: readonly RankingRow[];
  /** What the shares are of. Never the sum of what is shown: some of it is hidden. */
  total: Cell;
  totalBefore?: Cell | undefined;
  /** Names of the columns: "2026", and "2025" when there is a period before. */
  period: string;
  periodBefore?: string | undefined;
}

/**
 * A table whose last column is a bar. Without a period before, without enough cases for shares, those columns are not
 * there.
 */
export function ranking({ head, rows, total, totalBefore, period, periodBefore, ...heading }: Ranking): Html {
  const base = shownNumber(total);
  const shares = base !== undefined && base >= MINIMUM_CASES.share;
  const longest = Math.max(1, ...rows.map(({ cell }) => shownNumber(cell) ?? 0));
  const columns = 3 + (periodBefore === undefined ? 0 : 1) + (shares ? 1 : 0);
  const row = ({ label, names, cell, before }: RankingRow, bar: boolean) => {
    const n = shownNumber(cell);
    return html`<tr><th scope="row">${label}</th>${periodBefore !== undefined && html`<td class="num">${before !== undefined && cellText(before)}</td>`}<td class="num">${cellText(cell)}</td>${shares && html`<td class="num">${n !== undefined && formatPercent(n / base)}</td>`}<td class="bar" aria-hidden="true">${bar && n !== undefined && n > 0 && html`<svg width="100%" height="0.8em" focusable="false"><rect width="${percentWidth(n, longest)}" height="100%" rx="2"/></svg>`}</td></tr>${names !== undefined && html`<tr class="names"><td colspan="${columns}">${names}</td></tr>`}`;
  };
  return figure(
    heading,
    html`<table class="ranking"><thead><tr><th scope="col">${head}</th>${periodBefore !== undefined && html`<th scope="col" class="num">${periodBefore}</th>`}<th scope="col" class="num">${period}</th>${shares && html`<th scope="col" class="num">Andel</th>`}<td class="bar" aria-hidden="true"></td></tr></thead><tbody>${rows.map((r) => row(r, true))}</tbody><tfoot>${row({ label: 'Alla ärenden', cell: total, before: totalBefore }, false)}</tfoot></table>`,
  );
}
