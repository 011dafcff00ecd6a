import type { SweepItem } from './item.ts';

/** What of a plan is news: everything whose key has not been said. */
export function notYetSent(items: readonly SweepItem[], alreadySent: ReadonlySet<string>): SweepItem[] {
  return items.filter(({ key }) => !alreadySent.has(key));
}
