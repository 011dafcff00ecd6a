/** How many calls to another machine are made at a time: an answer takes a tenth of a second. */
export const CALLS_AT_ONCE = 8;

/**
 * Does `work` for each item, `size` at a time: all at once would open too many files or connections, and one at a
 * time waits for each answer.
 * @throws the first error of `work`; items of later batches are then not started
 */
export async function inBatches<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  size = 64,
): Promise<void> {
  const all = [...items];
  for (let at = 0; at < all.length; at += size) await Promise.all(all.slice(at, at + size).map(work));
}
