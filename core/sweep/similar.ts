import { addMonths } from '../date.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { compareStrings, itemKey, type SweepItem } from './item.ts';
import type { SimilarityTraits } from './likeness.ts';
import type { CaseSnapshot } from './snapshot.ts';

/** How long ago a similar case may be. Source: the project's own proposal, "inom tolv månader". */
export const RECURRENCE_MONTHS = 12;
/** How many earlier cases of a kind are looked at, so that a pile of them costs no more than a few. */
const LOOK_BACK = 20;
/** How many are named at once. */
const MAX_NAMED = 5;

type ComparableCase = CaseSnapshot & { similarity: SimilarityTraits };

/**
 * For each open case the earlier ones, within twelve months, that it may be a recurrence of and is not linked to,
 * with the order that links them. Cases that are linked in some steps count as linked. Said anew when the nearest
 * of them is another one.
 */
export function similarCases(all: readonly CaseSnapshot[]): SweepItem[] {
  const alike = all
    .filter((one): one is ComparableCase => one.similarity !== undefined)
    .toSorted(
      (a, b) => compareStrings(a.similarity.received, b.similarity.received) || compareStrings(a.id, b.id),
    );
  const root = clusters(alike);
  const earlier = new Map<string, ComparableCase[]>();
  const items: SweepItem[] = [];
  // The cases come in the order of their days, and many have the same.
  let [day, first] = ['', ''];
  for (const one of alike) {
    const { received, parties, types } = one.similarity;
    const piles = types.map((code) => `${one.routineId} ${code} ${parties}`);
    if (one.open) {
      if (received !== day) [day, first] = [received, addMonths(received, -RECURRENCE_MONTHS)];
      const found = new Map<string, ComparableCase>();
      for (const pile of piles)
        for (const other of (earlier.get(pile) ?? []).slice(-LOOK_BACK))
          if (other.similarity.received >= first && root(other.id) !== root(one.id))
            found.set(other.id, other);
      const nearest = [...found.values()].toSorted(
        (a, b) => compareStrings(b.similarity.received, a.similarity.received) || compareStrings(b.id, a.id),
      );
      const ids = nearest.slice(0, MAX_NAMED).map(({ id }) => id);
      if (ids[0] !== undefined) items.push(similarItem(one, ids[0], ids));
    }
    for (const pile of piles) {
      const before = earlier.get(pile);
      if (before) before.push(one);
      else earlier.set(pile, [one]);
    }
  }
  return items;
}

function similarItem(
  { id, area, similarity }: ComparableCase,
  nearest: string,
  ids: readonly string[],
): SweepItem {
  return {
    key: itemKey('liknar', id, nearest),
    kind: 'liknar',
    caseId: id,
    audience: [`area:${area}`],
    text: SWEEP_TEXTS.similar(ids),
    order: `/liknar ${ids.join(' ')}`,
    day: similarity.received,
  };
}

/** Gives for an id the one that stands for all it is linked with, in some steps. */
function clusters(all: readonly ComparableCase[]): (id: string) => string {
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
