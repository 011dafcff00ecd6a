import { likenessGroups, type SimilarityTraits } from '../case/likeness.ts';
import type { AlikeCase } from '../case/view/input.ts';
import { compareStrings } from '../compare.ts';
import { addMonths } from '../date.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { itemKey, type SweepItem } from './item.ts';
import type { CaseSnapshot } from './snapshot.ts';

/** How many months back a similar case counts. Source: the project's own proposal, "inom tolv månader". */
export const RECURRENCE_MONTHS = 12;
/** How many earlier cases with the same type and parties are compared, so that many cost no more than a few. */
const MAX_COMPARED = 20;
/** How many cases one item names. */
const MAX_NAMED = 5;

type ComparableCase = CaseSnapshot & { similarity: SimilarityTraits };

/** Whether a case has what others are compared by. */
export const isComparable = (one: CaseSnapshot): one is ComparableCase => one.similarity !== undefined;

/**
 * Finds, for each open case, the earlier cases within twelve months that it may be a recurrence of and is not linked
 * to, with the order that links them. Cases that are linked through other cases count as linked. The key names the
 * latest of them, so a new one is a new item.
 */
export function similarCases(all: readonly CaseSnapshot[]): SweepItem[] {
  const known = all.filter(isComparable);
  const clusterOf = linkedClusters(known);
  let oldest = '9999-12-31';
  for (const { open, similarity } of known)
    if (open && similarity.received < oldest) oldest = similarity.received;
  // Most cases came in too long before the oldest open one to be compared with any.
  const from = addMonths(oldest, -RECURRENCE_MONTHS);
  const byDay = Map.groupBy(
    known.filter(({ similarity }) => similarity.received >= from),
    ({ similarity }) => similarity.received,
  );
  /** The cases before the current one by type and parties, in order of day. */
  const earlier = new Map<string, ComparableCase[]>();
  const items: SweepItem[] = [];
  for (const [day, cases] of [...byDay].toSorted(([a], [b]) => compareStrings(a, b))) {
    const first = addMonths(day, -RECURRENCE_MONTHS);
    for (const current of cases.toSorted((a, b) => compareStrings(a.id, b.id))) {
      const groups = likenessGroups(current.routineId, current.similarity);
      if (current.open) {
        const before = groups.map((group) => earlier.get(group) ?? []);
        const ids = latestIds(before, first, ({ id }) => clusterOf(id) !== clusterOf(current.id));
        if (ids[0] !== undefined) items.push(similarItem(current, ids[0], ids));
      }
      for (const group of groups) {
        const before = earlier.get(group);
        if (before) before.push(current);
        else earlier.set(group, [current]);
      }
    }
  }
  return items;
}

/**
 * The ids of the latest cases of some groups, as many as an item names, the latest first.
 * @param first the first day that counts
 */
function latestIds(
  groups: readonly (readonly ComparableCase[])[],
  first: string,
  isWanted: (one: ComparableCase) => boolean,
): string[] {
  const found = new Set<ComparableCase>();
  for (const cases of groups) {
    let named = 0;
    for (let back = 1; back <= MAX_COMPARED && named < MAX_NAMED; back++) {
      const one = cases.at(-back);
      if (!one || one.similarity.received < first) break;
      if (!isWanted(one)) continue;
      found.add(one);
      named++;
    }
  }
  return [...found]
    .toSorted(
      (a, b) => compareStrings(b.similarity.received, a.similarity.received) || compareStrings(b.id, a.id),
    )
    .slice(0, MAX_NAMED)
    .map(({ id }) => id);
}

/** What a case is compared with others by. */
export type LikenessOf = Pick<ComparableCase, 'id' | 'routineId' | 'similarity'>;

/**
 * Finds the cases that may be about the same thing as one of them: those that `similarCases` would name, and also later
 * ones, within twelve months and not linked to it. The latest come first.
 *
 * @param all the cases to compare it with, and itself
 */
export function alikeCases(own: LikenessOf, all: readonly LikenessOf[]): AlikeCase[] {
  const clusterOf = linkedClusters(all);
  const groups = likenessGroups(own.routineId, own.similarity);
  const isNear = (a: string, b: string) => (a < b ? a : b) >= addMonths(a < b ? b : a, -RECURRENCE_MONTHS);
  return all
    .filter(
      ({ id, routineId, similarity }) =>
        likenessGroups(routineId, similarity).some((group) => groups.includes(group)) &&
        clusterOf(id) !== clusterOf(own.id) &&
        isNear(similarity.received, own.similarity.received),
    )
    .map(({ id, similarity: { received, types } }) => ({
      id,
      received,
      types: types.filter((code) => own.similarity.types.includes(code)),
    }))
    .toSorted((a, b) => compareStrings(b.received, a.received) || compareStrings(b.id, a.id))
    .slice(0, MAX_NAMED);
}

function similarItem(
  { id, area, moved = '', similarity }: ComparableCase,
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
function linkedClusters(all: readonly LikenessOf[]): (id: string) => string {
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
  for (const { id, similarity } of all)
    for (const other of similarity.links) {
      const [a, b] = [root(id), root(other)];
      if (a !== b) above.set(a, b);
    }
  return root;
}
