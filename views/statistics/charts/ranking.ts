import type { Cell } from '../../../core/statistics/cell.ts';
import { formatPercent } from '../../../core/statistics/sentences/numbers.ts';
import { MINIMUM_CASES } from '../../../core/statistics/uncertainty/minimum-cases.ts';
import { type Html, html } from '../../html.ts';
import { cellText, numberCell, percentWidth, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';

/** One category: its number in this period, and in the period before if both are counted the same way. */
export interface RankingRow {
  label: string;
  /** The names of the categories in a combined row, on a separate line. */
  names?: string | undefined;
  cell: Cell;
  before?: Cell | undefined;
}

/** A ranking, or a list in a fixed order. */
export interface Ranking extends Heading {
  /** What the rows are: "Orsak". */
  head: string;
  rows: readonly RankingRow[];
  /** The base of the shares. Never the sum of the shown numbers: some are hidden. */
  total: Cell;
  totalBefore?: Cell | undefined;
  /** The headings of the number columns: "2026", and "2025" when there is a period before. */
  period: string;
  periodBefore?: string | undefined;
}

/**
 * Returns a table whose last column is a bar. The column of the period before is left out when there is none, and that
 * of shares when there are too few cases.
 */
export function ranking({ head, rows, total, totalBefore, period, periodBefore, ...heading }: Ranking): Html {
  const base = shownNumber(total);
  const shares = base !== undefined && base >= MINIMUM_CASES.share;
  const longest = Math.max(1, ...rows.map(({ cell }) => shownNumber(cell) ?? 0));
  const columns = 3 + (periodBefore === undefined ? 0 : 1) + (shares ? 1 : 0);
  const row = ({ label, names, cell, before }: RankingRow, withBar: boolean) => {
    const n = shownNumber(cell);
    const old = before !== undefined && cellText(before);
    const share = n !== undefined && base !== undefined && formatPercent(n / base);
    return [
      html`<tr><th scope="row">${label}</th>`,
      periodBefore !== undefined && html`<td class="num">${old}</td>`,
      numberCell(cell),
      shares && html`<td class="num">${share}</td>`,
      html`<td class="bar" aria-hidden="true">${withBar && n !== undefined && n > 0 && bar(n, longest)}</td></tr>`,
      names !== undefined && html`<tr class="names"><td colspan="${columns}">${names}</td></tr>`,
    ];
  };
  const columnHead = (name: string) => html`<th scope="col" class="num">${name}</th>`;
  const all = row({ label: 'Alla ärenden', cell: total, before: totalBefore }, false);
  return figure(
    heading,
    html`<table class="ranking">${[
      html`<thead><tr><th scope="col">${head}</th>`,
      periodBefore !== undefined && columnHead(periodBefore),
      columnHead(period),
      shares && columnHead('Andel'),
      html`<td class="bar" aria-hidden="true"></td></tr></thead>`,
      html`<tbody>${rows.map((each) => row(each, true))}</tbody><tfoot>${all}</tfoot>`,
    ]}</table>`,
  );
}

function bar(n: number, longest: number): Html {
  const rect = html`<rect width="${percentWidth(n, longest)}" height="100%" rx="2"/>`;
  return html`<svg width="100%" height="0.8em" focusable="false">${rect}</svg>`;
}
