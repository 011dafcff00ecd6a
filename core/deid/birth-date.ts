import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { BIRTH_DATE_BORN, BIRTH_DATE_NOT_BIRTH, BIRTH_DATE_PERSON } from './data/contexts.ts';
import { DIGIT, matches, type Sign, type Signs } from './sign.ts';
import { lengthWithoutTrailing, textAfter, textBefore } from './text-around.ts';

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october)';
const YEAR = '(?:1[89]\\d{2}|20[0-2]\\d)';
const MM = '(?:0[1-9]|1[0-2])';
const DD = '(?:0[1-9]|[12]\\d|3[01])';
/** 1947-09-23, 19470923, 1947.09.23, with a hidden tail: 19470923-XXXX. */
export const LONG = new RegExp(
  `(?<![\\d.,:/-])(${YEAR})([-/. ]?)${MM}\\2${DD}(?:[-+ ]?[xX*#?_]{2,4})?(?![\\d]|[-/.:]\\d)`,
  'g',
);
/** 47-09-23, 470923, 470923-XXXX. */
export const SHORT = new RegExp(
  `(?<![\\d.,:/\\p{L}-])(\\d{2})([-/.]?)${MM}\\2${DD}(?:[-+ ]?[xX*#?_]{2,4}(?!\\p{L}))?-?(?![\\d\\p{L}]|[-/.:]\\d)`,
  'gu',
);
/** 23/9 1947, 23.9.1947, 23/9-47. */
export const SLASHED = new RegExp(
  `(?<![\\d.,:/-])[0-3]?\\d(?: ?[/.] ?(?:0?[1-9]|1[0-2]) ?[-/., '] ?(${YEAR}|\\d{2})` +
    `|-(?:0?[1-9]|1[0-2])-(${YEAR}))(?![\\d]|[.:,/-]\\d)`,
  'g',
);
/** 12 september 2010, den 3:e maj -47, september 12, 1947. */
export const WORDED = new RegExp(
  `(?<![\\d\\p{L}])(?:den )?(?:[0-3]?\\d(?:[:.]?[ae]|\\.|st|nd|rd|th)? ?${MONTH}\\.?|${MONTH}\\.? [0-3]?\\d(?:st|nd|rd|th)?)` +
    `(?:[ ,]{1,2}'?-?(${YEAR}|\\d{2}(?!\\d|[:.]\\d))|(?![\\p{L}\\d]))(?![\\d\\p{L}])`,
  'giu',
);

const ORDINAL =
  '(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|' +
  '(?:tret|fjor|fem|sex|sjut|ar|nit)tonde|tjugonde|tjugo(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|' +
  'trettionde|trettioförsta)';
const TENS = '(?:tjugo|(?:tret|fyr|fem|sex|sjut|åt|nit)tio?)';
/** "nittonhundrafyrtiotvå", "tjugohundratio". */
const YEAR_IN_WORDS = `(?:(?:nitton|tjugo)hundra|två ?tusen ?)(?:\\p{Ll}{2,5}ton|tio|elva|tolv|${TENS}?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)`;
/** "sextiotre", after a month. */
const SHORT_YEAR_IN_WORDS = `(?:tret|fyr|fem|sex|sjut|åt|nit)tio(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?(?!\\p{L})`;
/** After a year of two digits: no number of weeks or of something else. */
const ENDS =
  '(?! ?(?:\\d|år|mån|veck|dag|dygn|timm|tim|min|kr|st|%|procent|gram|kg|g(?!\\p{L})|cm|:|i (?:rad|taget)))';
/** "tjugoandra april 79", "i mars 1962", "den tolfte i femte 1942", "23 09 1942", "12/5", "1942", "-42". */
export const SPELLED = new RegExp(
  `(?<![\\d\\p{L}])(?:(?:den )?${ORDINAL} ${MONTH}(?: ?[,' -]{0,2}(?:${YEAR}|${YEAR_IN_WORDS}|${SHORT_YEAR_IN_WORDS}|\\d{2}(?!\\d|[:.]\\d)))?` +
    `|(?:i )?${MONTH} ?[,' -]{0,2}(?:${YEAR}|${SHORT_YEAR_IN_WORDS}|(?<=[-'])\\d{2}|\\d{2}${ENDS})` +
    `|(?:den )?${ORDINAL} i ${ORDINAL}(?: (?:${YEAR}|${YEAR_IN_WORDS}|${SHORT_YEAR_IN_WORDS}|\\d{2}))?|${YEAR_IN_WORDS}` +
    `|[0-3]?\\d(?:-[01]?\\d-|\\.[01]?\\d\\.| [01]?\\d )(?:${YEAR}|\\d{2})|\\d{2} ${MM} ${DD}|${YEAR}-${MM}|[01]?\\d/${YEAR}|[0-3]?\\d/[01]?\\d` +
    `|(?:år )?${YEAR}|[-'’]\\d{2}${ENDS}|(?<=(?:född|fött|födda) )${SHORT_YEAR_IN_WORDS}${ENDS}|(?<=(?:född|fött|födda|f\\.?|födelseår:?) )\\d{2}${ENDS})(?![\\d\\p{L}]|[-/.:]\\d)`,
  'giu',
);

/** "Ingegerd (-38)", "Gerd Hallgård, -39,": a year right after a name. */
export const YEAR_AFTER_NAME = /(?<=\p{Lu}[\p{Ll}-]{1,20} ?[(,] ?)[-–'’](?:0\d|2[7-9]|[3-9]\d)(?=[),])/gu;

export const BIRTH_CONTEXT = new RegExp(BIRTH_DATE_BORN);
export const PERSON_CONTEXT = new RegExp(BIRTH_DATE_PERSON, 'u');
/** Right before one too: "fyller jämnt den", "blir 15 den", "född i Syrien". */
export const BIRTH_TOO =
  /(?:fyll(?:er|de) jämnt|blir (?:myndig|\d{1,3}(?: år)?)) (?:den )?$|(?:född|fött|födda|föddes) i [^ ]+ (?:år )?$/;
/** "födda 14.02.2013 och": a date of birth and what joins another to it. */
export const DATE_BEFORE = /\d[\d./-]{4,9},? (?:och|respektive|resp\.?|samt)(?: \p{Ll}{2,10})? $/u;
const isBorn = (written: string) => {
  const lead = written.endsWith(' ') && /\d/.test(written) ? written.replace(DATE_BEFORE, '') : written;
  return BIRTH_CONTEXT.test(lead) || BIRTH_TOO.test(lead);
};
const AFTER_NAME = /\p{Lu}[\p{Ll}-]{1,20}s? ?[(,] ?$/u;
export const NOT_BIRTH = new RegExp(BIRTH_DATE_NOT_BIRTH);

/** A word for birth, before the words that `BIRTH_CONTEXT` allows. */
export const BORN =
  /(?<!\p{L})(?:f(?:ö?dd?|ött)?(?!\p{L})|föd\p{L}{1,12}|born|fyll(?:er|de)|blir(?= \d| myndig)|pers(?:on)?n|pnr)/giu;

const BORN_WORD = new RegExp(BORN.source.replace('(?= \\d| myndig)', ''), 'iu');
const YEAR_DIGITS = /(?:1[89]|20)\d\d/;
const SIX_DIGITS = /\d\d[-/.]?\d\d[-/.]?\d\d/;
const DAY_AND_MONTH = /\d[/.]|^[/.]|\d-\d/;
const MONTH_NAME = new RegExp(MONTH, 'iu');
const SHORT_YEAR = /[-–'’]\d\d[),]/;
export const BIRTH_DATE_SIGNS: readonly Sign[] = [
  BORN_WORD,
  YEAR_DIGITS,
  SIX_DIGITS,
  DAY_AND_MONTH,
  MONTH_NAME,
  SHORT_YEAR,
];

/** Finds dates of birth: any date after a word for birth, and full dates that are too old to be an event. */
export function findBirthDates(text: string, signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  const scan = (pattern: RegExp, rule: string, sign: Sign) => {
    for (const match of matches(text, pattern, signs.has(sign))) {
      const confidence = birthDateConfidence(text, match, rule);
      if (confidence !== undefined) {
        const end = match.index + lengthWithoutTrailing(match[0], '- \n');
        found.push({ start: match.index, end, type: 'date_of_birth', confidence, rule });
      }
    }
  };
  addSpelled(text, found, signs);
  if (signs.has(DIGIT)) {
    scan(LONG, 'birth-date', YEAR_DIGITS);
    scan(SHORT, 'birth-date-short', SIX_DIGITS);
    scan(SLASHED, 'birth-date-slash', DAY_AND_MONTH);
    scan(WORDED, 'birth-date-words', MONTH_NAME);
    for (const { index, 0: year } of matches(text, YEAR_AFTER_NAME, signs.has(SHORT_YEAR)))
      found.push({
        start: index,
        end: index + year.length,
        type: 'date_of_birth',
        confidence: CONFIDENCE.YEAR_OR_DAY_OF_BIRTH,
        rule: 'birth-date-words',
      });
  }
  return found;
}

const YEAR_ALONE = /^(?:år )?[-'’]?\d{2,4}$/;
const PART_OF_DATE = /^(?:år )?[-'’]?\d{2,4}$|^[0-3]?\d\/[01]?\d$/;
/** "personer födda 1950", "fyller 65 år 2027": a year that is a group's, or no year of birth. */
const OF_A_GROUP = /(?<!är )födda |fyll(?:er|de) |blir /;

/** How far after it a date in words may begin and end, in UTF-16 units. */
const NEAR_BORN = 60;

/** Dates in words, which are read only after a word for birth. */
function addSpelled(text: string, found: Candidate[], signs: Signs): void {
  let read = 0;
  for (const born of matches(text, BORN, signs.has(BORN_WORD))) {
    const from = Math.max(read, born.index);
    read = born.index + born[0].length + NEAR_BORN;
    for (const match of matches(text.slice(from, read), SPELLED)) {
      const start = from + match.index;
      const lead = textBefore(text, start, 42);
      if (!isBorn(lead) || (YEAR_ALONE.test(match[0]) && OF_A_GROUP.test(lead))) continue;
      found.push({
        start,
        end: start + match[0].length,
        type: 'date_of_birth',
        confidence: PART_OF_DATE.test(match[0]) ? CONFIDENCE.YEAR_OR_DAY_OF_BIRTH : bornConfidence(lead),
        rule: 'birth-date-words',
      });
    }
  }
}

/** "det blir 12 den 3 mars" may be of something else. */
const bornConfidence = (lead: string) =>
  / blir \d/.test(lead) ? CONFIDENCE.YEAR_OR_DAY_OF_BIRTH : CONFIDENCE.DATE_AFTER_BORN;

/** How sure a date is one of birth, or undefined when it is not taken for one. */
function birthDateConfidence(text: string, match: RegExpExecArray, rule: string): number | undefined {
  const lead = textBefore(text, match.index, 42);
  if (isBorn(lead)) return bornConfidence(lead);
  if (/[xX*#?_]{2,4}/.test(match[0])) return CONFIDENCE.DATE_WITH_HIDDEN_TAIL;
  const year = match[1] ?? match[2];
  if (year === undefined || NOT_BIRTH.test(lead)) return undefined;
  const tail = textAfter(text, match.index + match[0].length, 12);
  if (/^ ?(?:(?:kr|mg|ml|st|kronor)(?!\p{L})|:-|%)/u.test(tail)) return undefined;
  const full = fullYear(year);
  const named =
    AFTER_NAME.test(text.slice(Math.max(0, match.index - 26), match.index)) || PERSON_CONTEXT.test(lead);
  const bracketed = text[match.index - 1] === '(' && tail.startsWith(')');
  if (full === undefined)
    return named && (bracketed || rule !== 'birth-date-short')
      ? CONFIDENCE.UNKNOWN_CENTURY_NEAR_PERSON
      : undefined;
  if (full >= 1905 && full <= 2009)
    return named
      ? CONFIDENCE.OLD_DATE_NEAR_PERSON
      : rule === 'birth-date-short'
        ? CONFIDENCE.OLD_SHORT_DATE_ALONE
        : CONFIDENCE.OLD_DATE_ALONE;
  return full > 2009 && named && bracketed ? CONFIDENCE.RECENT_DATE_IN_BRACKETS : undefined;
}

/**
 * Returns the year with its century. Two digits from 27 to 99 are the last century's and from 00 to 09 this one's; from
 * 10 to 26 they may be either, or no year at all, and the result is undefined.
 */
function fullYear(written: string): number | undefined {
  const value = Number(written);
  if (written.length === 4) return value;
  if (value >= 27) return 1900 + value;
  return value <= 9 ? 2000 + value : undefined;
}
