/**
 * Dates for checking the deadlines, with nothing from core: days are numbers since 1970, and the days off are a list
 * from a calendar, not rules.
 */

const DAY = 86_400_000;

export const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
export const toDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
export const plus = (day: string, days: number): string => toDay(toNumber(day) + days);

/** The days off on weekdays (1 January 1970 was a Thursday), as printed in the almanacs of 2026 to 2028. */
const OFF = new Set(
  `2026-01-01 2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-06-19 2026-12-24 2026-12-25 2026-12-31
   2027-01-01 2027-01-06 2027-03-26 2027-03-29 2027-05-06 2027-06-25 2027-12-24 2027-12-31
   2028-01-06 2028-04-14 2028-04-17 2028-05-01 2028-05-25 2028-06-06 2028-06-23 2028-12-25 2028-12-26`
    .split(/\s+/)
    .map((day) => toNumber(day)),
);

type Days = ReadonlySet<string>;
const NONE: Days = new Set();

/**
 * The day that is `count` working days after `day`, or before it if `count` is negative. Days in `still` do not count.
 */
export function workdays(day: string, count: number, still: Days = NONE): string {
  const step = Math.sign(count);
  let at = toNumber(day);
  for (let left = Math.abs(count); left > 0; ) {
    at += step;
    if ((at + 3) % 7 < 5 && !OFF.has(at) && !still.has(toDay(at))) left--;
  }
  return toDay(at);
}

/** The same day of a later month, or the month's last day. Days in `still` are added after it. */
export function months(day: string, count: number, still: Days = NONE): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  const plain = toDay(Date.UTC(year, month - 1 + count, Math.min(date, last)) / DAY);
  for (let due = plain; ; ) {
    const stood = [...still].filter((one) => one > day && one <= due).length;
    const moved = plus(plain, stood);
    if (moved === due) return due;
    due = moved;
  }
}
