import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';
import type { Clock } from '../routine/clock/clocks.ts';

/**
 * The first day after `today` on which an unchanged case can stand otherwise than it does today, or undefined when
 * no day alone changes it: a clock comes near, is due or passes, or a date that stands in the case comes.
 */
export function nextChangeDay(file: Case, clocks: readonly Clock[], today: string): string | undefined {
  let next: string | undefined;
  const consider = (day: string | undefined) => {
    if (day !== undefined && day > today && (next === undefined || day < next)) next = day;
  };
  consider(file.mottagen);
  for (const { datum } of file.historik) consider(datum);
  for (const measure of file.hantering.åtgärder ?? []) consider(measure.effekt?.bedömd);
  for (const clock of clocks) {
    if (clock.state === 'klar') continue;
    consider(clock.nearFrom);
    consider(clock.dueDate);
    if (clock.dueDate >= today) consider(addDays(clock.dueDate, 1));
  }
  return next;
}
