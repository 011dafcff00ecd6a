/** Numbers below this are not shown. */
export const SMALL = 5;
/** A period with fewer cases than this has no tables, and its total is not shown. */
export const FEW = 10;

/** How a cell is shown: its number, as small (`A`), or as a larger number that covers the small ones (`D`). */
export type Shown = 'open' | 'A' | 'D';

/**
 * Hides the numbers of a table with one field, so that at least four values stay possible for each small one, also for
 * a reader who knows this rule. All small numbers are hidden, zeros too. While that is not enough, the next larger number
 * in a public order is hidden as well. The decision looks only at what a reader sees: how much is hidden, how many
 * numbers are hidden, and the order. What is hidden is counted as the cases less the shown numbers: the right sum if
 * each case has one code, and the least that it can be if cases have several, so the rule holds either way.
 * @param counts the cases under each code that a case can have
 * @param n all cases
 * @param order the places in `counts`, in an order that anyone can know beforehand
 * @returns how each is shown, or undefined when no table is safe
 */
export function hide(counts: readonly number[], n: number, order: readonly number[]): Shown[] | undefined {
  const shown = counts.map((count): Shown => (count < SMALL ? 'A' : 'open'));
  const small = shown.filter((state) => state === 'A').length;
  let hidden = counts.reduce((left, count) => (count < SMALL ? left : left - count), n);
  let covers = 0;
  for (const place of order) {
    if (isCovered(hidden, small, covers)) break;
    if (shown[place] !== 'open') continue;
    shown[place] = 'D';
    hidden += counts[place] ?? 0;
    covers++;
  }
  return isCovered(hidden, small, covers) ? shown : undefined;
}

/**
 * Whether this many hidden cases leave at least four possible values for every small number. Each `D` holds at least
 * five of them.
 */
export function isCovered(hidden: number, small: number, covers: number): boolean {
  if (small === 0) return true;
  const most = SMALL - 1;
  return covers === 0 ? hidden >= most && hidden <= most * (small - 1) : hidden >= most + SMALL * covers;
}
