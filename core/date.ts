/** Milliseconds. In UTC every day has as many. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Whether a text is a date that exists, written as 2026-11-22. It runs for every date in every file, so it is fast. */
export function isDate(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  // A day that a month does not have rolls over into the next one, or gives NaN.
  return new Date(text).getUTCDate() === Number(text.slice(8));
}

let clock: Intl.DateTimeFormat | undefined;

/** The parts of the date and the hour in Sweden at an instant. The first answer takes longest, so there is one clock. */
function inSweden(epochMilliseconds: number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  clock ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(clock.formatToParts(epochMilliseconds).map(({ type, value }) => [type, value]));
}

/**
 * The date in Sweden at an instant. Clocks there are one or two hours ahead of UTC, and the day is then nearly always the
 * same: the time zone, which takes longer to load than a sweep takes to plan, is asked only when it decides.
 */
export function swedishDay(epochMilliseconds: number): string {
  const inWinter = dayAt(epochMilliseconds + HOUR);
  if (inWinter === dayAt(epochMilliseconds + 2 * HOUR)) return inWinter;
  const { year, month, day } = inSweden(epochMilliseconds);
  return `${year}-${month}-${day}`;
}

/** The hour of the day in Sweden at an instant, 0 to 23. */
export const swedishHour = (epochMilliseconds: number): number => Number(inSweden(epochMilliseconds).hour);

/**
 * The day a number of calendar months later. A day that the month does not have becomes its last: 30 November plus
 * three months is 28 February.
 */
export function addMonths(day: string, months: number): string {
  const to = new Date(day);
  const date = to.getUTCDate();
  to.setUTCMonth(to.getUTCMonth() + months);
  // Past the end of a shorter month: back to its last day.
  if (to.getUTCDate() !== date) to.setUTCDate(0);
  return to.toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/**
 * The day a number of days later; a negative number is days earlier.
 */
export function addDays(day: string, days: number): string {
  return dayAt(Date.parse(day) + days * DAY);
}

/** The day in UTC at an instant in milliseconds. */
export const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

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
