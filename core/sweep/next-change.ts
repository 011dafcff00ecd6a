import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import type { Routine } from '../routine/routine.ts';
import { lateSeries } from './late.ts';
import { lastReplyDays } from './replies.ts';
import { nextSilenceDays } from './silence.ts';

/**
 * The first day after `today` on which the snapshot of an unchanged case can differ from today's: a clock becomes due
 * soon, due today or overdue, a date in the case is reached, or a reminder comes again. Undefined when the passing of days changes nothing.
 */
export function nextChangeDay(
  file: Case,
  routine: Routine,
  clocks: readonly Clock[],
  today: string,
): string | undefined {
  let next: string | undefined;
  const consider = (day: string | undefined) => {
    if (day !== undefined && day > today && (next === undefined || day < next)) next = day;
  };
  consider(file.mottagen);
  for (const { datum } of file.historik) consider(datum);
  for (const measure of file.hantering.åtgärder ?? []) consider(measure.effekt?.bedömd);
  for (const clock of clocks) {
    if (clock.state === 'done') continue;
    consider(clock.nearFrom);
    consider(clock.dueDate);
    if (clock.dueDate >= today) consider(addDays(clock.dueDate, 1));
    const { next: again } = lateSeries(clock.dueDate, routine, today);
    if (clock.state === 'overdue') consider(again);
  }
  for (const day of nextSilenceDays(file, routine, clocks, today)) consider(day);
  for (const day of lastReplyDays(file)) consider(day);
  return next;
}
