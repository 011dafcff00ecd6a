import { addDays, isDate, MONTH_NAMES } from '../date.ts';

/**
 * Reads a day as people write it (`2026-11-22`, `20261122`, `22/11 2026`, `22 nov`, `i dag`) and returns it as
 * `2026-11-22`, or `undefined` if it cannot be read, or can be read in two ways. A day without a year is the latest such
 * day up to `today`, and an empty text is `today`.
 */
export function readDate(typed: string, today: string): string | undefined {
  const [day, other] = dateReadings(typed, today);
  return other === undefined ? day : undefined;
}

/** The days that a text may mean, as in `readDate`: none, one or two. Two are for the writer to choose between. */
export function dateReadings(typed: string, today: string): string[] {
  const text = typed
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(/\.$/, '');
  if (text === '' || text === 'i dag' || text === 'idag') return [today];
  if (text === 'i går' || text === 'igår') return [addDays(today, -1)];
  if (text === 'i förrgår' || text === 'förrgår') return [addDays(today, -2)];
  const readings = [...fromNumbers(text, today), fromWords(text, today)].filter((one) => one !== undefined);
  return [...new Set(readings)];
}

/** A weekday says nothing that the date does not. */
const WEEKDAY = /^(?:må|ti|on|to|fr|lö|sö)[a-zåäö]*\.? (?:den )?(?=\d)/;

type Reading = string | undefined;

function fromNumbers(text: string, today: string): Reading[] {
  const iso = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text);
  const first = iso && (/\D/.test(text) || text.length === 8) ? day(iso[1], iso[2], iso[3]) : undefined;
  if (first !== undefined) return [first];
  const last = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (last) return [day(last[3], last[2], last[1])];
  const short = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text);
  if (short) return yearAtAnEnd(short, today);
  const swedish = /^(\d{1,2})[/.-](\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/.exec(text);
  if (!swedish) return [];
  const dayFirst = day(fullYear(swedish[3]), swedish[2], swedish[1], today);
  // A hyphen can also be between month and day: 11-10 may be the end of 2026-11-10.
  return /^\d{1,2}-\d{1,2}$/.test(text)
    ? [dayFirst, day(undefined, swedish[1], swedish[2], today)]
    : [dayFirst];
}

/** The dates with the year first and last that are in the last two years; if neither is, the first that exists. */
function yearAtAnEnd([, a, b, c]: RegExpExecArray, today: string): Reading[] {
  const first = day(`20${a}`, b, c);
  const last = day(`20${c}`, b, a);
  const isLikely = (date: Reading) => date !== undefined && date <= today && date > addDays(today, -730);
  const likely = [first, last].filter(isLikely);
  return likely.length > 0 ? likely : [first ?? last];
}

function fromWords(text: string, today: string): Reading {
  const match = /^(?:den )?(\d{1,2})(?::?[ae])? ([a-zåäö]{3,})\.?(?:[ -]+(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const month =
    MONTH_NAMES.findIndex((name) => name.startsWith(match[2] ?? '') || match[2] === name.slice(0, 3)) + 1;
  return month === 0 ? undefined : day(fullYear(match[3]), String(month), match[1], today);
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function day(year: string | undefined, month = '', date = '', today = ''): string | undefined {
  const rest = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (year !== undefined) return isDate(`${year}-${rest}`) ? `${year}-${rest}` : undefined;
  const thisYear = Number(today.slice(0, 4));
  const candidates = [thisYear, thisYear - 1].map((candidate) => `${candidate}-${rest}`);
  return candidates.find((candidate) => isDate(candidate) && candidate <= today) ?? candidates.find(isDate);
}
