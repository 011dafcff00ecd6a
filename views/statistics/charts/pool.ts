import type { Cell } from '../../../core/statistics/cell.ts';
import { formatList } from '../../../core/statistics/sentences/numbers.ts';
import { shownNumber } from './cell.ts';
import type { RankingRow } from './ranking.ts';

/** The most names that a combined row lists. */
const MOST_NAMES = 3;

/**
 * Combines rows that say little one by one: the hidden ones into one row, and those without cases into another. If each
 * case has one code, the combined hidden row has a number, which follows from what is shown.
 * @param total the total of all rows, if they add up to it
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
      ? [
          {
            label: `${hidden.length} dolda${rest === '..' ? '' : ' tillsammans'}`,
            names: names(hidden),
            cell: rest,
          },
        ]
      : hidden),
    ...(none.length > 1 ? [{ label: 'Inga ärenden', names: names(none), cell: 0 }] : []),
  ];
}

function names(rows: readonly RankingRow[]): string {
  // As they are written: many are names of places and parties.
  const labels = rows.map(({ label }) => label);
  const more = labels.length - MOST_NAMES;
  return more > 0 ? `${labels.slice(0, MOST_NAMES).join(', ')} och ${more} till` : formatList(labels);
}
