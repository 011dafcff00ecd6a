import type { Finding } from './finding.ts';

/** No register has longer numbers. UTF-16 units. */
const MAX_LENGTH = 60;
/** A number as registers write it: "SN 2026/45", "KSN-2026-0012", "Dnr 2026:45", "SYN-4711". */
const REGISTER_NUMBER = new RegExp(
  '^(?:(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)[.:]? ?)?' +
    '(?:(?:\\p{L}{1,10}[ ./:-]?)?(?:(?:19|20)\\d{2}[-/:.]|\\d{2}[/:])\\d{1,6}(?:[-./:]\\d{1,4}){0,3}|' +
    '\\p{L}{1,12}[ -]\\d{3,8})$',
  'iu',
);

/** Whether a text is nothing but a number as registers write it. It may be a personnummer all the same. */
export const isRegisterNumber = (text: string): boolean =>
  text.length <= MAX_LENGTH && REGISTER_NUMBER.test(text);

/**
 * Leaves out the findings that are a reference number which is known to be the case's own. Only findings that merely
 * may identify a person are left out: a personnummer, a date of birth or a telephone number stays, and so does a
 * finding with digits outside the known numbers.
 *
 * @param numbers the known numbers; one that is not written as in a register counts as unknown
 */
export function withoutKnownNumbers(text: string, found: Finding[], numbers: readonly string[]): Finding[] {
  if (numbers.length === 0 || found.length === 0) return found;
  const known = numbers.filter(isRegisterNumber).flatMap((number) => placesOf(text, number));
  const isKnown = (at: number) => known.some(({ start, end }) => at >= start && at < end);
  return found.filter(({ type, tier, start, end }) => {
    if (type !== 'id' || tier !== 'warn') return true;
    for (let at = start; at < end; at++) if (/[\p{Nd}]/u.test(text[at] ?? '') && !isKnown(at)) return true;
    return !isKnown(start);
  });
}

/** Where a number occurs in a text, but not as part of a longer one. Case and the kind of space do not matter. */
function placesOf(text: string, number: string): { start: number; end: number }[] {
  const written = number.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,3}');
  const whole = new RegExp(`(?<![\\p{L}\\d])${written}(?![\\p{L}\\d])`, 'giu');
  return Array.from(text.matchAll(whole), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
