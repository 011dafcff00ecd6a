import { addMonths } from '../date.ts';
import { RECURRENCE_MONTHS } from './similar.ts';
import type { CaseSnapshot } from './snapshot.ts';

/**
 * The first day from which closed cases matter: an open case can only be a recurrence of one within twelve months
 * before it, and groups discuss the cases of the last twelve months.
 */
export function neededFrom(all: Iterable<CaseSnapshot>): string {
  let first = '9999-12-31';
  let newest = '';
  for (const { day, open, similarity } of all) {
    if (open && similarity && similarity.received < first) first = similarity.received;
    if (day > newest) newest = day;
  }
  if (newest !== '' && newest < first) first = newest;
  return addMonths(first, -RECURRENCE_MONTHS);
}

/** Whether a plan could differ without this case. A linked case always matters: links lead from case to case. */
export function isNeeded(
  { waiting, open, items, similarity, discussed }: CaseSnapshot,
  from: string,
): boolean {
  if (waiting || open || items.length > 0) return true;
  if (discussed?.closed !== undefined && discussed.closed >= from) return true;
  return similarity !== undefined && (similarity.links.length > 0 || similarity.received >= from);
}
