import type { Service } from '../../actions/service.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { Routine } from '../../core/routine/routine.ts';
import type { Association } from '../../schemas/types.ts';

const allowed = new WeakMap<Association, readonly string[]>();

/** The association's own words: the same list each time, by which a case's findings are found again. */
export function ownWords(association: Association): readonly string[] {
  const words = allowed.get(association) ?? allowedWords(association);
  allowed.set(association, words);
  return words;
}

/** What the choices and orders of a case need to be judged, but for those that replace what may identify a person. */
export function contextOf(service: Service, routine: Routine, waiting: boolean) {
  return { routine, today: service.today(), areas: service.association.områden, waiting };
}

/**
 * As `contextOf`, with the association's own words, for everything that can be done with one case, and for an order that is
 * only tried: whether another case exists is checked when it is carried out.
 */
export function triedOn(service: Service, routine: Routine, waiting: boolean) {
  const allow = ownWords(service.association);
  return { ...contextOf(service, routine, waiting), exists: () => true, allow };
}
