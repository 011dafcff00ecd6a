import { type Cell, cellBounds } from '../cell.ts';

/** The smallest and the largest number that a cell can stand for. */
export type Bounds = readonly [least: number, most: number];

/**
 * Returns what each number of a published table can be, from the table alone. A hidden one is a range, never zero. If
 * each case has one code, what is hidden adds up to the cases less what is shown, which narrows the larger ones.
 * @param cells the cells of a field's codes
 * @param n all cases
 * @param multiple whether a case can have several codes
 */
export function tableBounds(cells: readonly Cell[], n: number, multiple: boolean): Bounds[] {
  const own = cells.map((cell): Bounds => {
    const [least, most] = cellBounds(cell);
    return [least, Math.min(most, n)];
  });
  const hidden = own.filter(([least, most]) => least < most);
  if (multiple || hidden.length === 0) return own;
  const shown = cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
  const [least, most] = sumBounds(hidden);
  return own.map(
    ([low, high]): Bounds =>
      low === high
        ? [low, high]
        : [Math.max(low, n - shown - (most - high)), Math.min(high, n - shown - (least - low))],
  );
}

/** What a sum can be. */
export function sumBounds(all: readonly Bounds[]): Bounds {
  return [all.reduce((sum, [least]) => sum + least, 0), all.reduce((sum, [, most]) => sum + most, 0)];
}

/** What a quantile of some numbers can be, when each of them has a range. */
export function quantileBounds(all: readonly Bounds[], share: number): Bounds {
  const at = (end: 0 | 1) => {
    const sorted = all.map((bounds) => bounds[end]).toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  };
  return [at(0), at(1)];
}

/** What a table that is not published can have in any cell. */
export const unknownBounds = (n: number): Bounds => [0, n];

/** Whether a number is shown, or follows from what is shown. */
export const isExact = ([least, most]: Bounds): boolean => least === most;
