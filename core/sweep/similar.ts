import { addMonths } from '../date.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { compare, type Item } from './item.ts';
import type { Likeness } from './likeness.ts';
import type { Standing } from './snapshot.ts';

/** How long ago a similar case may be. Source: the project's own proposal, "inom tolv månader". */
export const MONTHS = 12;
/** How many earlier cases of a kind are looked at, so that a pile of them costs no more than a few. */
const LOOK_BACK = 20;
/** How many are named at once. */
const NAMED = 5;

type Alike = Standing & { likhet: Likeness };

/**
 * For each open case the earlier ones, within twelve months, that it may be a recurrence of and is not linked to,
 * with the order that links them. Cases that are linked in some steps count as linked. Said anew when the nearest
 * of them is another one.
 */
export function similarCases(all: readonly Standing[]): Item[] {
  const alike = all
    .filter((one): one is Alike => one.likhet !== undefined)
    .toSorted((a, b) => compare(a.likhet.mottagen, b.likhet.mottagen) || compare(a.id, b.id));
  const root = clusters(alike);
  const earlier = new Map<string, Alike[]>();
  const items: Item[] = [];
  // The cases come in the order of their days, and many have the same.
  let [day, first] = ['', ''];
  for (const one of alike) {
    const { mottagen, parter, typ } = one.likhet;
    const piles = typ.map((code) => `${one.rutin} ${code} ${parter}`);
    if (one.öppet) {
      if (mottagen !== day) [day, first] = [mottagen, addMonths(mottagen, -MONTHS)];
      const found = new Map<string, Alike>();
      for (const pile of piles)
        for (const other of (earlier.get(pile) ?? []).slice(-LOOK_BACK))
          if (other.likhet.mottagen >= first && root(other.id) !== root(one.id)) found.set(other.id, other);
      const nearest = [...found.values()].toSorted(
        (a, b) => compare(b.likhet.mottagen, a.likhet.mottagen) || compare(b.id, a.id),
      );
      const ids = nearest.slice(0, NAMED).map(({ id }) => id);
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

function similarItem({ id, område, likhet }: Alike, nearest: string, ids: readonly string[]): Item {
  return {
    nyckel: `liknar:${id}:${nearest}`,
    slag: 'liknar',
    ärende: id,
    till: [`område:${område}`],
    text: SWEEP_TEXTS.similar(ids),
    order: `/liknar ${ids.join(' ')}`,
    dag: likhet.mottagen,
  };
}

/** Gives for an id the one that stands for all it is linked with, in some steps. */
function clusters(all: readonly Alike[]): (id: string) => string {
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
  for (const { id, likhet } of all)
    for (const other of likhet.liknar) {
      const [a, b] = [root(id), root(other)];
      if (a !== b) above.set(a, b);
    }
  return root;
}
