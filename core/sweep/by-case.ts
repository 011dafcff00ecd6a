import { compareItems, type ItemKind, type SweepItem } from './item.ts';

/** What there is to do about one case, the most urgent first. An item about no case forms its own group. */
export type ItemGroup = readonly [SweepItem, ...SweepItem[]];

/** The kinds of items about a case, the most urgent first. What is late comes before them all. */
const URGENCY: readonly ItemKind[] = [
  'frist',
  'ooppnat',
  'flytt',
  'lyft',
  'paus',
  'fraga',
  'stilla',
  'liknar',
];

/**
 * Groups items so that each case comes once, with what is most urgent first: what is late, then deadlines that are
 * near, then the rest. The groups themselves are in the same order, and what is about no case comes last.
 *
 * @param today the day that the items hold on
 */
export function groupByCase(items: readonly SweepItem[], today: string): ItemGroup[] {
  const byUrgency = Map.groupBy(items, (item) => urgency(item, today));
  const sorted = [...byUrgency]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, same]) => same.toSorted(compareItems));
  // In this order, both within each group and by the first of each group.
  return [...Map.groupBy(sorted, caseOrItem).values()] as [SweepItem, ...SweepItem[]][];
}

/** What an item is grouped by: its case, or itself when it is about no case. */
export const caseOrItem = ({ caseId, key }: SweepItem): string => caseId ?? key;

function urgency({ kind, caseId, day }: SweepItem, today: string): number {
  if (kind === 'frist' && day < today) return -1;
  const at = caseId === undefined ? -1 : URGENCY.indexOf(kind);
  return at === -1 ? URGENCY.length : at;
}
