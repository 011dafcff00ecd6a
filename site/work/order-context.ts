import type { Service } from '../../actions/service.ts';
import { allowedWords } from '../../core/report/allow.ts';
import type { Routine } from '../../core/routine/routine.ts';

/** What the choices and orders of a case need to be judged. */
export function contextOf(service: Service, routine: Routine, waiting: boolean) {
  return { routine, today: service.today(), areas: service.association.områden, waiting };
}

/** As `contextOf`, for an order that is only tried: whether another case exists is checked when it is carried out. */
export function triedOn(service: Service, routine: Routine, waiting: boolean) {
  const allow = allowedWords(service.association);
  return { ...contextOf(service, routine, waiting), exists: () => true, allow };
}
