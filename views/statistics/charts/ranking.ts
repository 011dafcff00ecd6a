import type { Cell } from '../../../core/statistics/cell.ts';
import { formatPercent } from '../../../core/statistics/sentences/numbers.ts';
import { MINIMUM_CASES } from '../../../core/statistics/uncertainty/minimum-cases.ts';
import { wilsonInterval } from '../../../core/statistics/uncertainty/proportion.ts';
import { type Html, html } from '../../html.ts';
import { cellText, numberCell, percentWidth, shownNumber } from './cell.ts';
import { figure, type Heading } from './figure.ts';
import { SCALE, whisker } from './shares.ts';

/** One category: its number in this period, and in the period before if both are counted the same way. */
export interface RankingRow {
  label: string;
  /** The names of the categories in a combined row, on a separate line. */
  names?: string | undefined;
  cell: Cell;
  before?: Cell | undefined;
  /** A category that does not answer the question, such as "not filled in", has no bar. */
  isOutside?: boolean | undefined;
}

/** A ranking, or a list in a fixed order. */
export interface Ranking extends Heading {
  /** What the rows are: "Orsak". */
  head: string;
  rows: readonly RankingRow[];
  /** The base of the shares. Never the sum of the shown numbers: some are hidden. */
  total: Cell;
  /** What the base is called; "Alla ärenden" unless only some can be judged. */
  totalLabel?: string | undefined;
  totalBefore?: Cell | undefined;
  /** The headings of the number columns: "2026", and "2025" when there is a period before. */
  period: string;
  periodBefore?: string | undefined;
}

/**
 * Returns a table whose last column is a bar. The column of the period before is left out if there is no such period,
 * and that of shares if there are too few cases.
 */
export function ranking({
  head,
  rows,
  total,
  totalLabel = 'Alla ärenden',
  totalBefore,
  period,
  periodBefore,
  ...heading
}: Ranking): Html {
  const base = shownNumber(total);
  const shares = base !== undefined && base >= MINIMUM_CASES.share;
  const columns = 3 + (periodBefore === undefined ? 0 : 1) + (shares ? 1 : 0);
  const row = ({ label, names, cell, before, isOutside }: RankingRow, withBar: boolean) => {
    const n = shownNumber(cell);
    const old = before !== undefined && cellText(before);
    const share = n !== undefined && base !== undefined && base > 0 && formatPercent(n / base);
    const isDrawn = withBar && shares && !isOutside && n !== undefined && n <= base;
    return [
      html`<tr><th scope="row">${label}</th>`,
      periodBefore !== undefined && html`<td class="num">${old}</td>`,
      numberCell(cell),
      shares && html`<td class="num">${share}</td>`,
      html`<td class="bar" aria-hidden="true">${isDrawn && bar(n, base, names !== undefined)}</td></tr>`,
      names !== undefined && html`<tr class="names"><td colspan="${columns}">${names}</td></tr>`,
    ];
  };
  const columnHead = (name: string) => html`<th scope="col" class="num">${name}</th>`;
  const all = row({ label: totalLabel, cell: total, before: totalBefore }, false);
  return figure(
    heading,
    html`<table class="ranking">${[
      html`<thead><tr><th scope="col">${head}</th>`,
      periodBefore !== undefined && columnHead(periodBefore),
      columnHead(period),
      shares && columnHead('Andel'),
      html`${shares ? html`<td class="bar">${SCALE}</td>` : html`<td class="bar" aria-hidden="true"></td>`}</tr></thead>`,
      html`<tbody>${rows.map((each) => row(each, true))}</tbody><tfoot>${all}</tfoot>`,
    ]}</table>`,
  );
}

/** A bar on a track from 0 to 100 %, with its interval below. Several categories together are hatched. */
function bar(n: number, base: number, isPooled: boolean): Html {
  return html`<svg width="100%" height="1.1em" focusable="false">${[
    html`<rect class="track" width="100%" height="0.65em" rx="2"/>`,
    n > 0 &&
      html`<rect class="${isPooled ? 'pooled' : 'fill'}" width="${percentWidth(n, base)}" height="0.65em" rx="2"/>`,
    whisker(wilsonInterval(n, base), '0.9em'),
  ]}</svg>`;
}
