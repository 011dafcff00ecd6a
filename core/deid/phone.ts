import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  PHONE_CALL,
  PHONE_PRIVATE,
  PHONE_SPOKEN,
  PHONE_SPOKEN_WORDS,
  PHONE_SWITCHBOARD,
} from './data/contexts.ts';
import { type DigitBlock, numbersFrom, type WrittenNumber } from './digits.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { textAfter, textBefore } from './text-around.ts';

export const CALL = new RegExp(PHONE_CALL);
export const SWITCHBOARD = new RegExp(PHONE_SWITCHBOARD);
/** "174 06 05", "319 21". */
export const LOCAL = /^[1-9]\d{1,2}[ -]\d{2}(?: \d{2})?(?![\d:.,/-]| ?(?:kr|mg|ml|%))/;
const NEAR_CALL = /(?:\btel|\btfn|\bmobil|\bring|\bnås|\bsms|\bnummer|\bnumret|telefon)/;
export const PRIVATE_CONTEXT = new RegExp(PHONE_PRIVATE);
const WHERE_SOMEBODY_ANSWERS = /(?<!\p{L})(?:mig|mej|jag|henne|honom|nå[rs]?)(?!\p{L})/u;
const SPOKEN = new Map(PHONE_SPOKEN.split(' ').map((pair) => pair.split(':') as [string, string]));
export const SPOKEN_WORDS = new RegExp(PHONE_SPOKEN_WORDS, 'giu');

const SPOKEN_START =
  '(?<!\\p{L})(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjor|ar|nit|tju|tret|fyr|sjut|åt)';
const SPOKEN_WORD = new RegExp(SPOKEN_START, 'iu');
const TWO_SPOKEN: Sign = { first: SPOKEN_WORD, second: SPOKEN_WORD, within: 1 };
/** Several words for digits without a space between: "noll-sju-noll". */
const JOINED_SPOKEN = new RegExp(`${SPOKEN_START}\\p{L}{0,12}[,.-]{1,2}\\p{L}`, 'iu');
/** One of these is in nearly every telephone number. */
const USUAL_SPOKEN = /noll|sju|åtta|två/iu;
export const PHONE_SIGNS: readonly Sign[] = [TWO_SPOKEN, JOINED_SPOKEN, USUAL_SPOKEN];

/** Finds telephone numbers: national, international, without area code after a word for calling, or spelled out. */
export function findPhoneNumbers(text: string, blocks: readonly DigitBlock[], signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.end - block.start > 15) continue;
    const number =
      international(text, blocks, i) ?? national(text, blocks, i) ?? shortNumberAfterCall(text, blocks, i);
    if (!number) continue;
    const confidence = phoneConfidence(text, number);
    if (confidence !== undefined)
      found.push({ ...number.span, type: 'phone', confidence, rule: number.rule });
    i = number.last;
  }
  const spoken = signs.has(USUAL_SPOKEN) && (signs.has(TWO_SPOKEN) || signs.has(JOINED_SPOKEN));
  return spoken && USUAL_SPOKEN.test(text) ? [...found, ...findSpokenNumbers(text)] : found;
}

/** A telephone number in the text; `last` is the index of its last digit block. */
interface PhoneNumber {
  span: { start: number; end: number };
  digits: string;
  last: number;
  rule: string;
}

const toPhoneNumber = (written: WrittenNumber, rule: string, start = written.start): PhoneNumber => ({
  span: { start, end: written.end },
  digits: written.digits,
  last: written.lastBlock,
  rule,
});

const ONLY_DIGITS_AND_SEPARATORS = /^[\d \-/.()\n]+$/;

function international(text: string, blocks: readonly DigitBlock[], i: number): PhoneNumber | undefined {
  const start = blocks[i]?.start ?? 0;
  const plus = text[start - 1] === '+';
  if (!plus && !(text[start] === '0' && text[start + 1] === '0' && text[start + 2] !== '0')) return undefined;
  const best = numbersFrom(text, blocks, i, plus ? 14 : 16)
    .filter(
      (n) =>
        n.digits.length >= (plus ? 8 : 10) && ONLY_DIGITS_AND_SEPARATORS.test(text.slice(n.start, n.end)),
    )
    .at(-1);
  if (!best) return undefined;
  const from = plus ? start - 1 : start;
  return toPhoneNumber(
    best,
    'phone-international',
    text[from - 1] === '(' && text.slice(start, best.end).includes(')') ? from - 1 : from,
  );
}

function national(text: string, blocks: readonly DigitBlock[], i: number): PhoneNumber | undefined {
  const block = blocks[i];
  if (!block || text[block.start] !== '0' || /[\p{L}\d:]/u.test(text[block.start - 1] ?? ' '))
    return undefined;
  const size = block.end - block.start;
  if (size < 2 || size > 11 || (size === 2 && text[block.start + 1] !== '8' && blocks[i - 1]?.joinsNext))
    return undefined;
  const best = numbersFrom(text, blocks, i, 11)
    .filter(
      (n) =>
        n.digits.length >= 8 &&
        ONLY_DIGITS_AND_SEPARATORS.test(text.slice(n.start, n.end)) &&
        isGrouped(text, blocks, i, n.lastBlock),
    )
    .at(-1);
  if (!best || isTime(text.slice(best.start, best.end)) || isDate(text.slice(best.start, best.end)))
    return undefined;
  if (best.digits.startsWith('000') || (best.digits.length === 11 && !/^0(?:7|2|1|9)/.test(best.digits)))
    return undefined;
  const bracket =
    text[block.start - 1] === '(' && /^\d{2,4}\)/.test(text.slice(block.start, block.start + 5));
  return toPhoneNumber(best, 'phone', bracket ? block.start - 1 : block.start);
}

/** Whether the blocks are grouped as telephone numbers are: groups of at most four digits, but for the last. */
function isGrouped(text: string, blocks: readonly DigitBlock[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (!block || !next) return false;
    const gap = text.slice(block.end, next.start);
    if (!/^(?: ?[-/.] ?| {1,3}|\) ?-? ?|\n)$/.test(gap)) return false;
    if (i > first && next.end - next.start > 4 && i + 1 !== last) return false;
    if (next.end - next.start === 1 && last - first < 3) return false;
  }
  return true;
}

/** "319 21", "70-174 06 05": no leading zero, but a word for calling before. */
function shortNumberAfterCall(
  text: string,
  blocks: readonly DigitBlock[],
  i: number,
): PhoneNumber | undefined {
  const start = blocks[i]?.start ?? 0;
  if (/[\p{L}\d/:-]/u.test(text[start - 1] ?? ' ')) return undefined;
  const best = numbersFrom(text, blocks, i, 12)
    .filter(
      (n) =>
        n.digits.length >= 5 &&
        ONLY_DIGITS_AND_SEPARATORS.test(text.slice(n.start, n.end)) &&
        isGrouped(text, blocks, i, n.lastBlock),
    )
    .at(-1);
  if (!best || /^11[2-9]/.test(best.digits) || best.digits.length > 10 || !followsCall(text, start))
    return undefined;
  const written = text.slice(best.start, best.end);
  if (
    isTime(written) ||
    isDate(written) ||
    /^\d{2}[2-9]\d{3}-\d{4}$/.test(written) ||
    /^ ?(?:kr|kronor|gånger|ggr|:-|%|mg)/.test(textAfter(text, best.end, 8))
  )
    return undefined;
  return toPhoneNumber(
    best,
    'phone-short',
    /^0?\)/.test(text.slice(start, start + 2)) && text[start - 1] === '(' ? start - 1 : start,
  );
}

/** Whether a word for calling is right before, or in the same sentence if the digits are grouped as a local number. */
function followsCall(text: string, start: number): boolean {
  const lead = textBefore(text, start, 60);
  if (CALL.test(lead)) return true;
  return LOCAL.test(text.slice(start, start + 12)) && NEAR_CALL.test(lead.replace(/^.*[.!?] /, ''));
}

const isTime = (written: string) =>
  /^[0-2]?\d[.:][0-5]\d ?- ?[0-2]?\d[.:][0-5]\d$|^[0-2]?\d[.:][0-5]\d$|^[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d$/.test(
    written,
  );
const DATES = [
  /^[0-3]?\d[-/. ][01]?\d[-/. ](?:19|20)\d{2}$/,
  /^(?:19|20)\d{2}[-/. ][01]\d[-/. ][0-3]\d$/,
  /^\d{2}-[01]\d-[0-3]\d$/,
  /^(?:19|20)\d{2}[01]\d[0-3]\d$/,
  /^\d{2}[01]\d[0-3]\d$/,
];
const isDate = (written: string) => DATES.some((date) => date.test(written));

/**
 * How sure a telephone number is a person's. A switchboard, a helpline or a free number is known and harmless; a number
 * after "dnr" and the like is no telephone, and the result is undefined.
 */
function phoneConfidence(text: string, number: PhoneNumber): number | undefined {
  const context = textBefore(text, number.span.start, 48).replace(/^.*[.!?] /, '');
  const rest = textAfter(text, number.span.end, 16);
  // A mobile is personal even next to a word for an office; a duty phone is not.
  const mobile = /^(?:0046|46)?\(?0?\)?7[02369]\d{7}$/.test(number.digits.replace(/^(46|0046)0/, '$1'));
  const personal =
    PRIVATE_CONTEXT.test(context) || (mobile && !/jour|larm|växel|telefontid/.test(context + rest));
  if (
    !personal &&
    (SWITCHBOARD.test(context) || /^[ ,(]{1,3}(?:växel|kundtjänst|jour\b|telefontid|knappval)/.test(rest))
  )
    return CONFIDENCE.KNOWN_HARMLESS;
  // An organisation has its switchboard at a number with two noughts at the end.
  const isOfSwitchboard =
    !mobile &&
    number.rule !== 'phone-short' &&
    number.digits.endsWith('00') &&
    !WHERE_SOMEBODY_ANSWERS.test(context);
  if ((/^(?:020|0200|077[0-9])/.test(number.digits) || isOfSwitchboard) && !personal)
    return CONFIDENCE.KNOWN_HARMLESS;
  if (/(?:dnr|diarienummer|diarienr|sfs|sosfs|ärendenr|målnr)[ :.]{0,3}$/.test(context)) return undefined;
  if (number.rule === 'phone-short') return CONFIDENCE.NUMBER_AFTER_CALL;
  return mobile ? CONFIDENCE.MOBILE_NUMBER : CONFIDENCE.FIXED_NUMBER;
}

function findSpokenNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matches(text, SPOKEN_WORDS)) {
    const digits = match[0]
      .toLowerCase()
      .split(/[ ,.-]+/)
      .map(spokenDigits)
      .join('');
    if (digits.length >= 6) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'phone',
        confidence: CONFIDENCE.NUMBER_IN_WORDS,
        rule: 'phone-spoken',
      });
    }
  }
  return found;
}

/** Returns the digits of a number in words: "sjuttiofyra" → "74". An unknown word gives an empty string. */
function spokenDigits(word: string): string {
  const whole = SPOKEN.get(word);
  if (whole !== undefined) return whole;
  const [, tens, ones] = /^(\p{Ll}{0,5}?(?:tio|tjugo))(\p{Ll}{2,4})$/u.exec(word) ?? [];
  const [ten, one] = [SPOKEN.get(tens ?? ''), SPOKEN.get(ones ?? '')];
  return ten && one ? String(Number(ten) + Number(one)) : '';
}
