import { addMonths } from '../date.ts';
import { RECURRENCE_MONTHS } from './similar.ts';
import type { CaseSnapshot } from './snapshot.ts';

/**
 * The first day from which closed cases matter: an open case can only be a recurrence of one within twelve months
 * before it.
 */
export function neededFrom(all: Iterable<CaseSnapshot>): string {
  let first = '9999-12-31';
  for (const { open, similarity } of all)
    if (open && similarity && similarity.received < first) first = similarity.received;
  return addMonths(first, -RECURRENCE_MONTHS);
}

/** Whether a plan could differ without this case. A linked case always matters: links lead from case to case. */
export function isNeeded({ waiting, open, items, similarity }: CaseSnapshot, from: string): boolean {
  if (waiting || open || items.length > 0) return true;
  return similarity !== undefined && (similarity.links.length > 0 || similarity.received >= from);
}
