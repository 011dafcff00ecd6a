import { cellBounds } from '../cell.ts';
import { type Field, IMMATURE } from '../field.ts';
import { cellAt, type Dataset } from '../release/dataset.ts';
import type { StoredRelease } from '../release/stored-release.ts';

/**
 * Returns the places of a field's codes in the order in which larger numbers are hidden: those that were smallest in
 * the last published year first, so that the largest causes stay visible. Without an earlier year it is the order of the
 * list. Only published numbers decide, so anyone can repeat it. What is too early to tell is never hidden.
 * @param before the same table of an earlier year
 */
export function publicOrder(
  { id, codes }: Pick<Field, 'id' | 'codes'>,
  before: Dataset | undefined,
): number[] {
  const known = before?.dimension[id]?.category.index ?? [];
  const size = (kod: string) =>
    before && known.includes(kod) ? cellBounds(cellAt(before, { [id]: kod }))[0] : 0;
  const sizes = codes.map(({ kod }) => size(kod));
  return codes
    .flatMap(({ kod }, at) => (kod === IMMATURE ? [] : [at]))
    .toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
}

/** Returns the newest release of the last year before a year, a correction before what it corrects. */
export function lastYear(earlier: readonly StoredRelease[], year: string): StoredRelease | undefined {
  return earlier
    .filter(({ release: { period } }) => /^\d{4}$/.test(period.id) && period.id < year.slice(0, 4))
    .toSorted((a, b) => a.release.period.id.localeCompare(b.release.period.id) || a.release.nr - b.release.nr)
    .at(-1);
}
