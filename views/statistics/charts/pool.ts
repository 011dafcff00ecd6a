import type { Cell } from '../../../core/statistics/cell.ts';
import { formatList } from '../../../core/statistics/sentences/numbers.ts';
import { shownNumber } from './cell.ts';
import type { RankingRow } from './ranking.ts';

/** The most names that a pooled row lists. */
const MOST_NAMES = 3;

/**
 * Draws rows together that say little one by one: those that are hidden, and those that are nothing. The hidden ones
 * then have a number together, where each case has one code: it follows from what is shown.
 * @param total of all rows, when they add up to it
 */
export function poolRows(rows: readonly RankingRow[], total: Cell | undefined): RankingRow[] {
  const hidden = rows.filter(({ cell }) => shownNumber(cell) === undefined);
  const none = rows.filter(({ cell }) => cell === 0);
  const shown = rows.filter((row) => !hidden.includes(row) && !(none.length > 1 && none.includes(row)));
  const sum = shown.reduce((all, { cell }) => all + (shownNumber(cell) ?? 0), 0);
  const base = total === undefined ? undefined : shownNumber(total);
  const rest: Cell = base === undefined ? '..' : base - sum;
  return [
    ...shown,
    ...(hidden.length > 1
      ? [{ label: `${hidden.length} dolda tillsammans`, names: names(hidden), cell: rest }]
      : hidden),
    ...(none.length > 1 ? [{ label: 'Inga ärenden', names: names(none), cell: 0 }] : []),
  ];
}

function names(rows: readonly RankingRow[]): string {
  const labels = rows.map(({ label }, i) =>
    i === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1),
  );
  const more = labels.length - MOST_NAMES;
  return more > 0 ? `${labels.slice(0, MOST_NAMES).join(', ')} och ${more} till` : formatList(labels);
}
