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
  const groups = Map.groupBy(items, ({ caseId, key }) => caseId ?? key);
  const compare = (a: SweepItem, b: SweepItem) => urgency(a, today) - urgency(b, today) || compareItems(a, b);
  return [...groups.values()]
    .flatMap((group): ItemGroup[] => {
      const [first, ...rest] = group.toSorted(compare);
      return first ? [[first, ...rest]] : [];
    })
    .toSorted(([a], [b]) => compare(a, b));
}

function urgency({ kind, caseId, day }: SweepItem, today: string): number {
  if (kind === 'frist' && day < today) return -1;
  const at = caseId === undefined ? -1 : URGENCY.indexOf(kind);
  return at === -1 ? URGENCY.length : at;
}
