import { addDays } from '../date.ts';
import type { Clock } from '../routine/clock/clocks.ts';
import type { Routine } from '../routine/routine.ts';
import { type Repetition, repetition } from './repetition.ts';

/** How many times something overdue has come up again, and how many days late it was then. */
export interface Lateness {
  times: number;
  days: number;
  /** Whether it is late enough for the association's contact. */
  forContact: boolean;
}

/** Where an overdue clock is in its series: after `igen` days, then at wider intervals, at most `försenat` days. */
export const lateSeries = (dueDate: string, { bevakning }: Routine, today: string): Repetition =>
  repetition(addDays(dueDate, 1), bevakning.igen, today, bevakning.försenat);

/** How late a clock is, counted from its first overdue day (`bevakning` in the routine). */
export function lateness({ state, dueDate }: Clock, routine: Routine, today: string): Lateness {
  if (state !== 'overdue') return { times: 0, days: 0, forContact: false };
  const { nr, days } = lateSeries(dueDate, routine, today);
  return { times: nr, days, forContact: days >= routine.bevakning.försenat };
}

/** What the number of times adds to a key: nothing the first time. */
export const lateMark = (times: number): number[] => (times > 0 ? [times] : []);
