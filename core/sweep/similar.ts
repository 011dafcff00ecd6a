import { likenessGroups } from '../case/likeness.ts';
import type { AlikeCase } from '../case/view/input.ts';
import { compareStrings } from '../compare.ts';
import { addMonths } from '../date.ts';
import { keptByObject, onceByObject } from '../kept-by-object.ts';
import { lowerBound } from '../lower-bound.ts';
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
type Compared = Likenesses & Pick<SweepMonth, 'active'>;

/**
 * Finds, for each open case, the earlier cases within twelve months that it may be a recurrence of and is not linked
 * to, with the order that links them. Cases that are linked through other cases count as linked. The key names the
 * latest of them, so a new one is a new item.
 *
 * @returns the items of each month: the same objects as before when nothing that they are made from has changed
 */
export function similarCases(months: readonly Compared[]): (readonly SweepItem[])[] {
  const links = months.map(linksText).join('');
  const comparison = comparisonWith(months);
  return months.map((month) => {
    const open = openDays(month);
    if (!open) return [];
    const from = alikeFrom(open.first);
    const near = months.filter(
      (other) => alikeDays(other).last >= from && alikeDays(other).first <= open.last,
    );
    return itemsOfMonth(month, [links, ...near.map(alikeText)], () => similarInMonth(month, comparison));
  });
}

const itemsOfMonth = keptByObject<readonly SweepItem[]>();
const itemOfCase = keptByObject<SweepItem>();

function similarInMonth({ active }: Compared, { clusterOf, groupOf }: Comparison): SweepItem[] {
  const firstOf = memoised(alikeFrom);
  return active.filter(isComparable).flatMap((current) => {
    const { id, open, routineId, similarity } = current;
    if (!open) return [];
    const groups = likenessGroups(routineId, similarity).map(groupOf);
    const own = clusterOf(id);
    const isWanted = (other: string) => clusterOf(other) !== own;
    const first = firstOf(similarity.received);
    const ids = latestIds(groups, { first, before: alikeEntry(similarity.received, id) }, isWanted);
    const [latest] = ids;
    if (latest === undefined) return [];
    return [itemOfCase(current, ids, () => similarItem(current, latest, ids))];
  });
}

/** The first and the last day of some cases. */
interface Days {
  first: string;
  last: string;
}

/** The days that the open cases of a month came in which are compared with others. */
const openDays = onceByObject(({ active }: Compared): Days | undefined => {
  const days = active.flatMap(({ open, similarity }) => (open && similarity ? similarity.received : []));
  return days.length > 0 ? daysOf(days) : undefined;
});

/** The days that the cases of a month came in which others are compared with. */
const alikeDays = onceByObject(
  ({ alike }: Compared): Days =>
    daysOf(
      Object.values(alike)
        .flatMap((entries) => [entries[0] ?? '', entries.at(-1) ?? ''])
        .map(dayOfEntry),
    ),
);

function daysOf(days: readonly string[]): Days {
  const sorted = days.toSorted();
  return { first: sorted[0] ?? '', last: sorted.at(-1) ?? '' };
}

/** Texts that are the same for two months when their cases are alike, or linked, in the same way. */
const alikeText = onceByObject(({ alike }: Compared) => JSON.stringify(alike));
const linksText = onceByObject(({ links }: Compared) => JSON.stringify(links));

/** How the cases of some months are compared. */
interface Comparison {
  clusterOf: (id: string) => string;
  groupOf: (group: string) => readonly string[];
}

/** Returns how cases are compared with those of some months. Nothing is looked up before it is asked for. */
function comparisonWith(months: readonly Likenesses[]): Comparison {
  let clusters: ((id: string) => string) | undefined;
  return {
    clusterOf: (id) => {
      clusters ??= linkedClusters(months.flatMap(({ links }) => links));
      return clusters(id);
    },
    groupOf: memoised((group) => months.flatMap(({ alike }) => alike[group] ?? []).sort(compareStrings)),
  };
}

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
    const end = lowerBound(entries, (entry) => entry < before);
    for (let at = end - 1; at >= Math.max(0, end - MAX_COMPARED) && named < MAX_NAMED; at--) {
      const entry = entries[at] ?? '';
      if (entry < first) break;
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

/**
 * Finds the cases that may be about the same thing as one of them: those that `similarCases` would name, and also later
 * ones, within twelve months and not linked to it. The latest come first.
 *
 * @param months the cases to compare it with, and itself
 */
export function alikeCases(own: LikenessOf, months: readonly Likenesses[]): AlikeCase[] {
  const { clusterOf, groupOf } = comparisonWith(months);
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
