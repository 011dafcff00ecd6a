import { addDays, DAY, dayAt } from '../date.ts';

/**
 * The day that is `count` Swedish working days after `day`; the day after is the first one counted. Saturdays, Sundays,
 * public holidays (lag 1989:253) and the eves of Midsummer, Christmas and New Year are not working days.
 */
export function addWorkdays(day: string, count: number): string {
  return step(day, count, 1);
}

/** The day that is `count` Swedish working days before `day`; the day before is the first one counted. */
export function subtractWorkdays(day: string, count: number): string {
  return step(day, count, -1);
}

/** Counts in milliseconds: a deadline passes many days, and writing each of them as a text takes most of the time. */
function step(from: string, count: number, days: 1 | -1): string {
  let time = Date.parse(from);
  for (let left = count; left > 0; ) {
    time += days * DAY;
    if (isWorkdayAt(new Date(time))) left--;
  }
  return dayAt(time);
}

/** Whether a day is a Swedish working day. */
export const isWorkday = (day: string): boolean => isWorkdayAt(new Date(day));

function isWorkdayAt(day: Date): boolean {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !timesOff(day.getUTCFullYear()).has(day.getTime());
}

const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

const years = new Map<number, ReadonlySet<number>>();

/** The days off in a year, in milliseconds. Cached, as a sweep asks thousands of times. */
function timesOff(year: number): ReadonlySet<number> {
  const known = years.get(year);
  if (known) return known;
  const times = new Set([...nonWorkdays(year)].map(Date.parse));
  years.set(year, times);
  return times;
}

/** The days off in a year that can fall on a weekday, as `2026-04-03`. */
export function nonWorkdays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const moving = [-2, 1, 39].map((days) => addDays(easter, days));
  return new Set([...FIXED.map((day) => `${year}-${day}`), ...moving, midsummerEve(year)]);
}

/** The Friday between 19 and 25 June. */
function midsummerEve(year: number): string {
  const weekday = new Date(`${year}-06-19`).getUTCDay();
  return `${year}-06-${19 + ((5 - weekday + 7) % 7)}`;
}

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const sum = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
