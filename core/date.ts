import { Temporal } from 'temporal-polyfill';

/** Milliseconds. In UTC every day has as many. */
const DAY = 86_400_000;

/** Whether a text is a date that exists, written as 2026-11-22. It runs for every date in every file, so it is fast. */
export function isDate(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  // A day that a month does not have rolls over into the next one, or gives NaN.
  return new Date(text).getUTCDate() === Number(text.slice(8));
}

/** The date in Sweden at an instant. */
export function swedishDay(epochMilliseconds: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
  return instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
}

/** The hour of the day in Sweden at an instant, 0 to 23. */
export function swedishHour(epochMilliseconds: number): number {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO('Europe/Stockholm')
    .hour;
}

/**
 * The day a number of calendar months later. A day that the month does not have becomes its last: 30 November plus
 * three months is 28 February.
 */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/**
 * The day a number of days later; a negative number is days earlier. Every deadline of every case counts days one by one,
 * so it does without Temporal, whose polyfill takes seven times as long.
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** A date in Swedish: `22 november 2026`. */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** The Swedish names of the months, January first. */
export const MONTH_NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;
