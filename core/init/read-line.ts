import { passesLuhn } from '../deid/personnummer.ts';
import { isEmail, likelyEmail } from '../email.ts';
import { ANSWER_TEXTS } from '../texts/init.ts';
import type { Reading } from './question.ts';

/** How long a line may be: `rad` in schemas/association.json. */
const MAX_LENGTH = 300;

/** A text as it is pasted, without what cannot be seen: odd spaces, marks of direction, a byte order mark. */
export const tidyLine = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Reads a line that must not be empty. */
export function readLine(typed: string): Reading<string> {
  const value = tidyLine(typed);
  if (value === '') return { fault: ANSWER_TEXTS.empty };
  if (value.length > MAX_LENGTH) return { fault: ANSWER_TEXTS.long(value.length, MAX_LENGTH) };
  return { value };
}

/** Reads the two to six capital letters that every case id begins with. */
export function readPrefix(typed: string): Reading<string> {
  const value = tidyLine(typed).toUpperCase();
  return /^[A-Z]{2,6}$/.test(value) ? { value } : { fault: ANSWER_TEXTS.prefix };
}

/** Proposes a prefix: the first letters of the name's words, such as OSF for "Östra Skogens samordningsförbund". */
export function proposedPrefix(name: string): string | undefined {
  const initials = name
    .normalize('NFD')
    .toUpperCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => word.charAt(0))
    .filter((letter) => /[A-Z]/.test(letter))
    .join('');
  return initials.length < 2 ? undefined : initials.slice(0, 6);
}

/**
 * Reads an organisationsnummer as people write it, also with the century 16 first, and checks its last digit. The third
 * digit is at least 2, or else it is a person's number (Skatteverket, SKV 709).
 */
export function readOrganisationNumber(typed: string): Reading<string> {
  const written = tidyLine(typed);
  if (written === '') return { fault: ANSWER_TEXTS.empty };
  if (!/^[\d\s\p{Pd}\u2212]+$/u.test(written)) return { fault: ANSWER_TEXTS.organisationForm };
  const digits = written.replace(/\D/g, '').replace(/^16(?=\d{10}$)/, '');
  if (digits.length !== 10) return { fault: ANSWER_TEXTS.organisationForm };
  if (Number(digits.charAt(2)) < 2) return { fault: ANSWER_TEXTS.organisationPerson };
  if (!passesLuhn(digits)) return { fault: ANSWER_TEXTS.organisationCheck };
  return { value: `${digits.slice(0, 6)}-${digits.slice(6)}` };
}

/** Reads an e-mail address, and proposes the likely one for a slip. */
export function readMail(typed: string): Reading<string> {
  const value = tidyLine(typed);
  if (value === '') return { fault: ANSWER_TEXTS.empty };
  const likely = likelyEmail(value);
  if (likely !== undefined) return { fault: ANSWER_TEXTS.mailLikely(likely) };
  if (!isEmail(value) || value.length > 254) return { fault: ANSWER_TEXTS.mail };
  return { value };
}

/** Reads a telephone number; an empty line is allowed. */
export function readPhone(typed: string): Reading<string> {
  const value = tidyLine(typed);
  if (value === '') return { value };
  const digits = value.replace(/\D/g, '').length;
  const isNumber = /^\+?[\d\s()\p{Pd}/]+$/u.test(value) && digits >= 5 && digits <= 15;
  return isNumber ? { value } : { fault: ANSWER_TEXTS.phone };
}

/** Reads a whole number within limits. */
export function readNumber(typed: string, least: number, most: number): Reading<string> {
  const value = tidyLine(typed);
  const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most
    ? { value: String(number) }
    : { fault: ANSWER_TEXTS.number(least, most) };
}

/** Reads one of the values that can be chosen, in any case. */
export function readChoice(typed: string, allowed: readonly string[]): Reading<string> {
  const wanted = tidyLine(typed).toLowerCase();
  const value = allowed.find((one) => one.toLowerCase() === wanted);
  return value === undefined ? { fault: ANSWER_TEXTS.choice(allowed) } : { value };
}
