import { addDays, isDate, MONTH_NAMES } from '../date.ts';

/**
 * Reads a day as people write it (`2026-11-22`, `20261122`, `22/11 2026`, `22 nov`, `i dag`) and returns it as
 * `2026-11-22`, or `undefined` if it cannot be read. A day without a year is the latest such day up to `today`, and
 * an empty text is `today`.
 */
export function readDate(typed: string, today: string): string | undefined {
  const text = typed
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(WEEKDAY, '')
    .replace(/\.$/, '');
  if (text === '' || text === 'i dag' || text === 'idag') return today;
  if (text === 'i går' || text === 'igår') return addDays(today, -1);
  if (text === 'i förrgår' || text === 'förrgår') return addDays(today, -2);
  return fromNumbers(text, today) ?? fromWords(text, today);
}

/** A weekday says nothing that the date does not. */
const WEEKDAY = /^(?:må|ti|on|to|fr|lö|sö)[a-zåäö]*\.? (?:den )?(?=\d)/;

function fromNumbers(text: string, today: string): string | undefined {
  const iso = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text);
  if (iso && (/\D/.test(text) || text.length === 8)) return day(iso[1], iso[2], iso[3]);
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (short) return day(`20${short[1]}`, short[2], short[3]);
  if (/^\d{2}-\d{2}-\d{2}$/.test(text)) return yearFirst(text, today);
  const swedish = /^(\d{1,2})[/.-](\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/.exec(text);
  return swedish ? day(fullYear(swedish[3]), swedish[2], swedish[1], today) : undefined;
}

/** The year first, unless the text is as likely to have it last: both are days of the last two years. */
function yearFirst(text: string, today: string): string | undefined {
  const [a, b, c] = text.split('-');
  const likely = (date: string | undefined) =>
    date !== undefined && date <= today && date > addDays(today, -730) ? date : undefined;
  const first = likely(day(`20${a}`, b, c));
  const last = likely(day(`20${c}`, b, a));
  return first === undefined || last === undefined || first === last ? (first ?? last) : undefined;
}

function fromWords(text: string, today: string): string | undefined {
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
