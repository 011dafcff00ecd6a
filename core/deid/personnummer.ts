import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { PERSONNUMMER_OTHER } from './data/contexts.ts';
import { type DigitBlock, numbersFrom, type WrittenNumber } from './digits.ts';
import { FIVE_DIGITS, matches, type Sign, type Signs } from './sign.ts';
import { textBefore } from './text-around.ts';

/** The form that people are taught to write. */
export const USUAL =
  /^(?:\d{2})?\d{6} {0,2}[-+/]? {0,2}\d{4}$|^(?:\d{2})?\d{2}[-/. ]\d{2}[-/. ]\d{2}[-+/ .]{1,3}\d{4}$/;
/** A number for a person whose own is unknown: a date with letters in the last four, or Stockholm's 99 with a year. */
export const RESERVE = new RegExp(
  '(?<![\\p{L}\\d-])(?:(?:(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])\\d{2}|\\d{8})[-+ ]?(?!X{4})(?=\\d{0,3}[A-Z])[A-Z\\d]{4}|' +
    '99 ?(?:19|20)\\d{2}[- ]?\\d{5} ?\\d?)(?![\\p{L}\\d])',
  'gu',
);

const CONTEXT =
  /p(?:erson)?[ -]?n(?:um(?:me)?)?r|samordnings|födelsen|ssn|pers\.? ?n|identitetsn|reservn|\bid\b/;
export const OTHER_NUMBER = new RegExp(PERSONNUMMER_OTHER, 'u');
const CALLS = /(?:ring|tel|tfn|mob|nås|nå |sms|kontakt|swish|fax)/;

/** Finds personnummer, samordningsnummer and reserve numbers, however their ten or twelve digits are separated. */
export function findPersonnummer(text: string, blocks: readonly DigitBlock[], signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < blocks.length; i++) {
    let best: WrittenNumber | undefined;
    let confidence = 0;
    for (const number of numbersFrom(text, blocks, i, 12)) {
      if (number.digits.length !== 12 && number.digits.length !== 10) continue;
      const own = personnummerConfidence(text, number);
      if (own !== undefined && own >= confidence) [best, confidence] = [number, own];
    }
    if (!best) continue;
    found.push({ start: best.start, end: best.end, type: 'personnummer', confidence, rule: 'personnummer' });
    i = best.lastBlock;
  }
  return [...found, ...organisations(text, signs), ...reserve(text, signs)];
}

/** An organisation's number is let through. Its third digit is two or more, so that it cannot begin with a date. */
export const ORGANISATION_NUMBER = /(?<![\d-])\d{2}[2-9]\d{3}-\d{4}(?![\d-])/g;

const SIX_AND_FOUR = /\d{6}-\d{4}/;
export const PERSONNUMMER_SIGNS: readonly Sign[] = [SIX_AND_FOUR];

function organisations(text: string, signs: Signs): Candidate[] {
  return matches(text, ORGANISATION_NUMBER, signs.has(SIX_AND_FOUR)).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    type: 'personnummer',
    confidence: CONTEXT.test(textBefore(text, m.index, 24))
      ? CONFIDENCE.ORGANISATION_AFTER_WORD
      : CONFIDENCE.KNOWN_HARMLESS,
    rule: 'organisation',
  }));
}

function reserve(text: string, signs: Signs): Candidate[] {
  return matches(text, RESERVE, signs.has(FIVE_DIGITS)).map((m) => {
    const letters = /[A-Z]/.test(m[0]);
    const known = /reserv|\btf-?n|tillfällig/.test(textBefore(text, m.index, 40));
    return {
      start: m.index,
      end: m.index + m[0].length,
      type: 'personnummer',
      confidence: letters || known ? CONFIDENCE.RESERVE_WITH_LETTERS : CONFIDENCE.RESERVE_DIGITS,
      rule: 'personnummer-reserve',
    };
  });
}

/** How sure a number is a personnummer, or undefined when it is not taken for one. */
function personnummerConfidence(text: string, number: WrittenNumber): number | undefined {
  const checksum = passesLuhn(number.digits.slice(-10));
  if (!startsWithBirthDate(number.digits) && !(checksum && startsWithUnknownDate(number.digits)))
    return mistypedConfidence(text, number);
  const written = text.slice(number.start, number.end);
  const lead = textBefore(text, number.start, 40);
  // "+46(0)70-174 06 31" is a telephone.
  if (/\+\d{2,3} ?\($/.test(lead)) return undefined;
  const context = CONTEXT.test(lead);
  const usual = USUAL.test(written);
  if (!context && (isPhone(written, lead) || isEvent(written, text.slice(number.end, number.end + 3))))
    return undefined;
  if (checksum) {
    if (usual)
      return /[-+/]/.test(written) || number.digits.length === 12 || context || !OTHER_NUMBER.test(lead)
        ? CONFIDENCE.CHECKSUM_USUAL_FORM
        : CONFIDENCE.CHECKSUM_AFTER_OTHER_NUMBER;
    if (context) return CONFIDENCE.CHECKSUM_UNUSUAL_AFTER_WORD;
    return number.digits.length === 12 || /^\d{6}\D{1,4}\d{4}$/.test(written)
      ? CONFIDENCE.CHECKSUM_UNUSUAL_TWELVE
      : CONFIDENCE.CHECKSUM_UNUSUAL_TEN;
  }
  // A number with a typing error identifies as well, so a failed checksum only lowers the confidence.
  if (OTHER_NUMBER.test(lead) && !context) return undefined;
  if (!usual) {
    if (context) return CONFIDENCE.SLIP_UNUSUAL_AFTER_WORD;
    if (number.digits.length === 12 && /^[\d -]+$/.test(written)) return CONFIDENCE.SLIP_UNUSUAL_TWELVE;
    if (/^(?:\d ){9}\d$/.test(written)) return CONFIDENCE.SLIP_DIGIT_BY_DIGIT;
    return /^(?:\d{2})?\d{6}[./_~]\d{4}$/.test(written) ? CONFIDENCE.SLIP_UNUSUAL_SIGN : undefined;
  }
  if (context) return CONFIDENCE.SLIP_USUAL_AFTER_WORD;
  return /\D/.test(written) || number.digits.length === 12
    ? CONFIDENCE.SLIP_USUAL_WITH_SIGN
    : CONFIDENCE.SLIP_USUAL_BARE;
}

/** Six and four digits with a hyphen that are no date: a typing error, unless it is an organisation's number. */
function mistypedConfidence(text: string, number: WrittenNumber): number | undefined {
  if (!/^(?:(?:19|20)\d{2}|\d{2})\d{4}[-+]\d{4}$/.test(text.slice(number.start, number.end)))
    return undefined;
  const lead = textBefore(text, number.start, 40);
  if (CONTEXT.test(lead) && !OTHER_NUMBER.test(lead)) return CONFIDENCE.NO_DATE_AFTER_WORD;
  return number.digits.length === 10 &&
    Number(number.digits[2]) < 2 &&
    !OTHER_NUMBER.test(lead) &&
    !/^0/.test(number.digits)
    ? CONFIDENCE.NO_DATE_SIX_FOUR
    : undefined;
}

/** "070-174 06 05": one telephone number in eighteen passes as a personnummer with its checksum. */
const isPhone = (written: string, lead: string) =>
  /^(?:08|0\d{2,3})[-/ ]{1,3}\d{2,3}(?: ?\d{2,3}){1,3}$/.test(written) ||
  (/^0[1-9]\d{8}$/.test(written) && CALLS.test(lead));

/** "2024-10-17 13.00", "241017 0915-1000" and two dates in a row are times of meetings. */
function isEvent(written: string, rest: string): boolean {
  if (/^(?:20)[12]\d-?[01]\d-?[0-3]\d[ ,:(]{1,3}(?:[01]\d|2[0-3])[.:][0-5]\d$/.test(written)) return true;
  if (
    /^[12]\d-?[01]\d-?[0-3]\d(?:[ ,:(]{1,3}(?:[01]\d|2[0-3])[.:]|\.(?:[01]\d|2[0-3]))[0-5]\d$/.test(written)
  )
    return true;
  return /\D(?:19|20)\d{2}$/.test(written) && /^[-/.]\d/.test(rest);
}

/** Whether ten or twelve digits begin with a date of birth. A samordningsnummer has sixty added to its day. */
export function startsWithBirthDate(digits: string): boolean {
  const { century, month, day } = birthDate(digits);
  return century && month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
}

/**
 * Whether ten or twelve digits begin as the samordningsnummer of a person whose day of birth, or month too, is unknown:
 * it is 00 in the number, and the day 60. The law does not say so, but Skatteverket’s own test numbers have them
 * (personnummer/csharp#119, ActiveLogin.Identity#126).
 */
function startsWithUnknownDate(digits: string): boolean {
  const { century, month, day } = birthDate(digits);
  return century && month <= 12 && day >= 60 && day <= 91;
}

function birthDate(digits: string): { century: boolean; month: number; day: number } {
  const at = digits.length - 8;
  return {
    // A sole trader's organisation number is a personnummer, and 16 stands before any organisation's.
    century: digits.length !== 12 || /^(?:16|18|19|20)/.test(digits),
    month: Number(digits.slice(at, at + 2)),
    day: Number(digits.slice(at + 2, at + 4)),
  };
}

/** Whether the last of ten digits is the right Luhn checksum of the others. */
export function passesLuhn(ten: string): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const value = (ten.charCodeAt(i) - 48) * (i % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
