/**
 * Finds where a sorted list reaches a limit, by binary search.
 * @param isBelow true for the items below the limit, which all come first
 * @returns the index of the first item that is not below; the length of the list when all are
 * @example lowerBound([1, 3, 3, 7], (n) => n < 3) // 1
 */
export function lowerBound<Item>(items: readonly Item[], isBelow: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
