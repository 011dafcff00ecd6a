import { addDays } from '../date.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import type { Routine } from '../routine/routine.ts';
import { repetition } from './repetition.ts';

/** How many times an overdue clock has come up again, counted from its first overdue day (`bevakning` in the routine). */
export function timesLate({ state, dueDate }: Clock, { bevakning }: Routine, today: string): number {
  return state === 'overdue' ? repetition(addDays(dueDate, 1), bevakning.försenat, today).nr : 0;
}

/** What the number of times adds to a key: nothing the first time. */
export const lateMark = (times: number): number[] => (times > 0 ? [times] : []);
