import { likenessGroups } from '../case/likeness.ts';
import type { AlikeCase } from '../case/view/input.ts';
import { compareStrings } from '../compare.ts';
import { addMonths } from '../date.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { itemKey, type SweepItem } from './item.ts';
import {
  alikeEntry,
  dayOfEntry,
  idOfEntry,
  isComparable,
  type LikenessOf,
  type Links,
  type SweepMonth,
} from './month.ts';
import type { CaseSnapshot } from './snapshot.ts';

/** How many months back a similar case counts. Source: the project's own proposal, "inom tolv månader". */
export const RECURRENCE_MONTHS = 12;
/** How many earlier cases with the same type and parties are compared, so that many cost no more than a few. */
const MAX_COMPARED = 20;
/** How many cases one item names. */
const MAX_NAMED = 5;

/** What cases are compared by. */
type Likenesses = Pick<SweepMonth, 'alike' | 'links'>;

/**
 * Finds, for each open case, the earlier cases within twelve months that it may be a recurrence of and is not linked
 * to, with the order that links them. Cases that are linked through other cases count as linked. The key names the
 * latest of them, so a new one is a new item.
 *
 * @param active the snapshots of the cases that there may be something to do about
 */
export function similarCases(active: readonly CaseSnapshot[], months: readonly Likenesses[]): SweepItem[] {
  const clusterOf = linkedClusters(months.flatMap(({ links }) => links));
  const groupOf = mergedGroups(months);
  const firstOf = memoised(alikeFrom);
  return active.filter(isComparable).flatMap((current) => {
    const { id, open, routineId, similarity } = current;
    if (!open) return [];
    const groups = likenessGroups(routineId, similarity).map(groupOf);
    const isWanted = (other: string) => clusterOf(other) !== clusterOf(id);
    const first = firstOf(similarity.received);
    const ids = latestIds(groups, { first, before: alikeEntry(similarity.received, id) }, isWanted);
    return ids[0] === undefined ? [] : [similarItem(current, ids[0], ids)];
  });
}

/** Returns a function from a group to the cases of all months that are in it, in order. */
const mergedGroups = (months: readonly Likenesses[]): ((group: string) => readonly string[]) =>
  memoised((group) => months.flatMap(({ alike }) => alike[group] ?? []).sort(compareStrings));

/** Returns a function that does the same, and makes nothing twice. */
function memoised<Made>(make: (of: string) => Made): (of: string) => Made {
  const made = new Map<string, Made>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

/**
 * The ids of the latest cases of some groups from a day on and before one of their entries, as many as an item names, the
 * latest first.
 */
function latestIds(
  groups: readonly (readonly string[])[],
  { first, before }: { first: string; before: string },
  isWanted: (id: string) => boolean,
): string[] {
  const found = new Set<string>();
  for (const entries of groups) {
    let named = 0;
    const end = firstNotBelow(entries, before);
    for (let at = end - 1; at >= Math.max(0, end - MAX_COMPARED) && named < MAX_NAMED; at--) {
      const entry = entries[at] ?? '';
      if (dayOfEntry(entry) < first) break;
      if (!isWanted(idOfEntry(entry))) continue;
      found.add(entry);
      named++;
    }
  }
  return [...found]
    .toSorted((a, b) => compareStrings(b, a))
    .slice(0, MAX_NAMED)
    .map(idOfEntry);
}

/** The first place in sorted entries where one is not before another. */
function firstNotBelow(entries: readonly string[], entry: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? '') < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds the cases that may be about the same thing as one of them: those that `similarCases` would name, and also later
 * ones, within twelve months and not linked to it. The latest come first.
 *
 * @param months the cases to compare it with, and itself
 */
export function alikeCases(own: LikenessOf, months: readonly Likenesses[]): AlikeCase[] {
  const clusterOf = linkedClusters(months.flatMap(({ links }) => links));
  const groupOf = mergedGroups(months);
  const { received, types } = own.similarity;
  const [first, last] = [alikeFrom(received), received];
  const found = new Map<string, string[]>();
  for (const [at, group] of likenessGroups(own.routineId, own.similarity).entries())
    for (const entry of groupOf(group)) {
      const day = dayOfEntry(entry);
      const isNear = day >= first && alikeFrom(day) <= last;
      if (!isNear || clusterOf(idOfEntry(entry)) === clusterOf(own.id)) continue;
      found.set(entry, [...(found.get(entry) ?? []), types[at] ?? '']);
    }
  return [...found]
    .toSorted(([a], [b]) => compareStrings(b, a))
    .slice(0, MAX_NAMED)
    .map(([entry, common]) => ({ id: idOfEntry(entry), received: dayOfEntry(entry), types: common }));
}

/** The first day of the cases that one is compared with that came in on a day. */
export const alikeFrom = (received: string): string => addMonths(received, -RECURRENCE_MONTHS);

function similarItem(
  { id, area, moved = '', similarity }: CaseSnapshot & LikenessOf,
  latest: string,
  ids: readonly string[],
): SweepItem {
  return {
    key: `${itemKey('liknar', id, latest)}${moved}`,
    kind: 'liknar',
    caseId: id,
    audience: [`area:${area}`],
    text: SWEEP_TEXTS.similar(ids),
    order: `/liknar ${ids.join(' ')}`,
    day: similarity.received,
  };
}

/**
 * Returns a function from an id to the id that represents every case it is linked with, through others too
 * (union–find).
 */
function linkedClusters(all: readonly Links[]): (id: string) => string {
  const above = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    for (let at = id; at !== top; ) {
      const next = above.get(at) ?? top;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  for (const [id, others] of all)
    for (const other of others) {
      const [a, b] = [root(id), root(other)];
      if (a !== b) above.set(a, b);
    }
  return root;
}
