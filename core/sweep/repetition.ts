import { addDays, daysBetween } from '../date.ts';

/** Where a day is in a series of reminders: which of them is the latest, and when the next one comes. */
export interface Repetition {
  /** The number of the latest reminder, from 0; -1 before the first. */
  nr: number;
  /** The day of the next one. */
  next: string;
}

/** The reminder of a day in a series that begins on `first` and comes again every so many days. */
export function repetition(first: string, everyDays: number, today: string): Repetition {
  if (today < first) return { nr: -1, next: first };
  const nr = Math.floor(daysBetween(first, today) / everyDays);
  return { nr, next: addDays(first, (nr + 1) * everyDays) };
}
