import { addDays, daysBetween } from '../date.ts';

/** Where a day is in a series of reminders: which of them is the latest, and when the next one comes. */
export interface Repetition {
  /** The number of the latest reminder, from 0; -1 before the first. */
  nr: number;
  /** How many days after the first the latest one came. */
  days: number;
  /** The day of the next one. */
  next: string;
}

/**
 * The reminder of a day in a series that begins on `first`. The second comes after `everyDays`, and each interval is twice
 * the one before, because people stop reading what comes too often. One comes on day `mostDays`, when the association's
 * contact is notified too, and from then on at that interval: 0, 7, 21, 28, 56 … for 7 and 28.
 */
export function repetition(
  first: string,
  everyDays: number,
  today: string,
  mostDays = everyDays,
): Repetition {
  if (today < first) return { nr: -1, days: 0, next: first };
  const passed = daysBetween(first, today);
  const most = Math.max(everyDays, mostDays);
  let [nr, days, gap] = [0, 0, everyDays];
  for (; days + gap < most && days + gap <= passed; gap *= 2) {
    nr++;
    days += gap;
  }
  if (passed < most) return { nr, days, next: addDays(first, Math.min(days + gap, most)) };
  const times = Math.floor(passed / most);
  return { nr: nr + times, days: times * most, next: addDays(first, (times + 1) * most) };
}
