/** A stretch in which two lists differ: the items from `from` to `till` of the one stand for those of the other. */
export interface Difference {
  before: { from: number; till: number };
  after: { from: number; till: number };
}

/**
 * Finds where two lists differ: what both have in the same order is left out, as much of it as there can be.
 *
 * @example
 * differences(['a', 'b'], ['a', 'x', 'b']); // [{ before: { from: 1, till: 1 }, after: { from: 1, till: 2 } }]
 */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [rows, columns] = [before.length - tail, after.length - tail];
  const common = commonLengths(before.slice(0, rows), after.slice(0, columns), head);
  const found: Difference[] = [];
  let [row, column] = [head, head];
  let [fromRow, fromColumn] = [head, head];
  const close = () => {
    if (row > fromRow || column > fromColumn)
      found.push({ before: { from: fromRow, till: row }, after: { from: fromColumn, till: column } });
  };
  while (row < rows && column < columns)
    if (before[row] === after[column]) {
      close();
      [fromRow, fromColumn] = [++row, ++column];
    } else if ((common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0)) row++;
    else column++;
  [row, column] = [rows, columns];
  close();
  return found;
}

/** How many items the rests of two lists, from each pair of places on, have in common at most in the same order. */
function commonLengths(before: readonly string[], after: readonly string[], from: number): number[][] {
  const lengths: number[][] = [];
  lengths[before.length] = new Array(after.length + 1).fill(0);
  for (let row = before.length - 1; row >= from; row--) {
    const below = lengths[row + 1] ?? [];
    const own: number[] = new Array(after.length + 1).fill(0);
    for (let column = after.length - 1; column >= from; column--)
      own[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, own[column + 1] ?? 0);
    lengths[row] = own;
  }
  return lengths;
}
