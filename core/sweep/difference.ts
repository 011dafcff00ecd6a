import type { Item } from './item.ts';

/** What of a plan is news: everything whose key has not been said. */
export function difference(items: readonly Item[], said: ReadonlySet<string>): Item[] {
  return items.filter(({ nyckel }) => !said.has(nyckel));
}
