import { addMonths } from '../date.ts';
import { MONTHS } from './similar.ts';
import type { Standing } from './snapshot.ts';

/** The first day from which closed cases count: only what came in within twelve months before an open case can recur. */
export function neededFrom(all: Iterable<Standing>): string {
  let first = '9999-12-31';
  for (const { öppet, likhet } of all)
    if (öppet && likhet && likhet.mottagen < first) first = likhet.mottagen;
  return addMonths(first, -MONTHS);
}

/** Whether a plan can be another one without this case. Links count whatever their age: they lead from case to case. */
export function isNeeded({ väntar, öppet, poster, likhet }: Standing, from: string): boolean {
  if (väntar || öppet || poster.length > 0) return true;
  return likhet !== undefined && (likhet.liknar.length > 0 || likhet.mottagen >= from);
}
