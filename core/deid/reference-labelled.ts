import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  REFERENCE_AMOUNT,
  REFERENCE_GENERIC,
  REFERENCE_GLUE,
  REFERENCE_LABELS,
  REFERENCE_NOT_VALUE,
  REFERENCE_NOUN,
  REFERENCE_OF_THING,
  REFERENCE_PERSONAL,
  REFERENCE_POLICY,
  REFERENCE_THING,
} from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { lengthWithoutTrailing, sentenceBefore, textAfter, textBefore, wordStart } from './text-around.ts';

// Numbers with a label, before or after them.

// A label is any word joined to a word for number, or one of the labels in the list, which can do without.
const NUMBERED = '[\\p{L}-]{2,22}?';
const NR = '(?:[ -]?(?:nummer|numret|numren|nr|-id|[ -]ID|kod|koden|beteckning|beteckningen))';
// Labels of things, texts and places, whose numbers identify no one.
export const THING = new RegExp(REFERENCE_THING);
const GLUE = REFERENCE_GLUE;
const COUNTED =
  ' (?:kr|mg|ml|dag|veck|mån|år|tim|min|pers|pat|st|gång|ggr|barn|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)';
const VALUE =
  '((?:[A-ZÅÄÖ]{1,8}[ -/]?)?(?=[\\w/.:-]{0,14}\\d)(?:\\d(?= \\d{3})|[\\wÅÄÖåäö][\\w/.:-]{1,30})' +
  '(?:(?:,? |, )\\d[\\d/-]{1,10}(?![\\p{L}:.]\\d)){0,6}' +
  // The last digit of an OCR number.
  `(?:(?<=\\d[ -]\\d{2,4}) \\d(?![\\p{L}\\d%]|[.,:/-]\\d|${COUNTED}))?)`;
/** A label, or the last part of one, what is between, and a value: group 1. */
export const LABELLED = new RegExp(
  `(?:(?:${REFERENCE_NOUN})(?:n|en|et|t)?|nummer|numret|numren|nr|(?<=[ -])id|kod(?:en)?|beteckning(?:en)?|` +
    `(?<![\\p{L}\\d-])(?:${REFERENCE_LABELS}))(?![\\p{L}])${GLUE}${VALUE}`,
  'giu',
);
/** "44718 är hans kundnummer", "88213 (klientnr)": group 1 is the value and group 2 the label. */
export const LABEL_AFTER = new RegExp(
  `(?<![\\p{L}\\d.,:/-]|\\d )((?:[A-ZÅÄÖ]{1,4}[ /-]?)?\\d[\\dA-Z./:-]{0,14}(?: \\d{1,5}){0,4})` +
    `(?: ?[(]|,? (?:är|som|blev|var|står som)(?: (?:hans|hennes|hens|mitt|vårt|ert|deras|ett|rätt|\\p{L}{2,20}s))? )` +
    `(${NUMBERED}${NR}|[dj]nr|(?:ärende|elev|klient|patient|person|brukar|deltagar|kund|remiss)id)(?![\\p{L}])`,
  'gu',
);

export const POLICY = new RegExp(REFERENCE_POLICY);
export const PERSONAL = new RegExp(REFERENCE_PERSONAL);
export const OF_THING = new RegExp(REFERENCE_OF_THING, 'u');
export const NOT_VALUE = new RegExp(REFERENCE_NOT_VALUE);
export const AMOUNT = new RegExp(REFERENCE_AMOUNT);
export const GENERIC = new RegExp(REFERENCE_GENERIC, 'u');

/** A label, and a digit no further from it than the words between may be. */
const LABEL_AND_DIGIT: Sign = {
  first: new RegExp(
    '(?:nummer|numret|numren|nr|kod|koden|beteckning|beteckningen)(?!\\p{L})|(?:^|-)id(?!\\p{L})|' +
      `(?<![\\p{L}\\d-])(?:${REFERENCE_LABELS})(?!\\p{L})|(?:${REFERENCE_NOUN})(?:n|en|et|t)?(?!\\p{L})`,
    'iu',
  ),
  second: /\d/,
  within: 13,
  orSame: true,
};
/** A label some words after digits. */
const DIGITS_AND_LABEL: Sign = {
  first: /\d/,
  second: /(?:nummer|numret|numren|nr|kod|koden|beteckning|beteckningen|-?id)(?!\p{L})/iu,
  within: 4,
};
export const LABEL_SIGNS: readonly Sign[] = [LABEL_AND_DIGIT, DIGITS_AND_LABEL];

/** A date that begins a personnummer, or is all of the value. */
export const DATE = /^(?:(?:19|20)\d{2}|\d{2})-?(?:0[1-9]|1[0-2])-?[0-3]\d(?:[-+]?\d{4})?$/;
/** "SN 2026/45", "KSN-2026-0012", "2026-1234": a board, a year and a number, as an agency registers what comes in. */
export const REGISTERED = /^(?:\p{Lu}{2,5}[ -])?(?:19|20)\d{2}[-/:]\d{1,6}$/u;

/** A board's letters end in N, as nämnd does, or are among a few more. */
export const OF_A_BOARD = /^(?:\p{Lu}{1,4}N|KS|KF|RS|RF|RJL|VGR|SOC)[ -]/u;

/** "S2023/02108", as a ministry registers what comes in. */
export const GOVERNMENT = /^\p{Lu}\p{L}{0,2}(?:19|20)\d\d\/\d{4,5}$/u;

/** The next value after a labelled one: " respektive 8831-27". */
const NEXT_VALUE =
  /^(?: ?(?:,|\/|&)| (?:och|respektive|resp\.?|samt|eller|men|inte))(?: \p{L}{2,12}){0,2} ?([\w-]{3,20})/u;
const shapeOf = (value: string) => value.replace(/\d/g, '0').replace(/[A-Za-zÅÄÖåäö]/g, 'A');

/** What is a label only after another word. */
const NO_LABEL = /^(?:numren|kod|beteckningen)/i;
/** Where a label begins whose last part is at an offset: "pass nr" at the word before "nr". */
function startOfLabel(text: string, at: number): number {
  const start = wordStart(text, at);
  return start === at &&
    /^(?:nr|num|kod|beteck|id)/i.test(text.slice(at, at + 6)) &&
    /\p{L} $/u.test(text.slice(Math.max(0, at - 2), at))
    ? wordStart(text, at - 1)
    : start;
}
const lengthOfLabel = (written: string) => written.search(/[ :.#=(\t"]|$/);
const AS_TELEPHONE = /^0\d{1,3}[- ]\d{2,3}[- ]|^07\d[- ]|^0\d{2,3}-\d{5,8}$|^07\d{8}$|^(?:0046|46)\d/;
const BARE = /^(?:nr|nummer|numret)$/;
/** "skulden på 14 500". */
const ROUND = /^\d{1,3}(?: \d00| 000){1,2}$/;
const OF_A_SYSTEM = /^(?:system|it-|support|avvikelse|rutin|projekt|upphandlings|tillsyns)/;
/** Labels after which no telephone number comes, however it is written. */
const OF_A_CASE =
  /^(?!.*(?:tel|mob|fax|kontakt|direkt|swish|växel|jour|hem|privat|sms|kundtj|support|service)|(?:nr|nummer|numret)$).*(?:nr|nummer|id|ärendet?|akt(?:en)?|mål|remiss(?:en)?|ref|dossier|konto|ompr)$/;

/** How far before its number a label begins, and how far a number goes on after one of its digits; UTF-16 units. */
const [BEFORE_NUMBER, AFTER_NUMBER] = [110, 40];

/** Adds the numbers that have a label. */
export function findLabelled(text: string, signs: Signs, found: Candidate[]): void {
  if (signs.has(LABEL_AND_DIGIT)) {
    // Most of a text is far from a digit, and is not searched.
    let end = 0;
    for (let digit = nextDigit(text, 0); digit >= 0; ) {
      const start = Math.max(end, digit - BEFORE_NUMBER);
      do {
        end = digit + AFTER_NUMBER;
        digit = nextDigit(text, digit + 1);
      } while (digit >= 0 && digit < end + BEFORE_NUMBER);
      findLabelledIn(text, start, end, found);
    }
  }
  for (const match of matches(text, LABEL_AFTER, signs.has(DIGITS_AND_LABEL))) addBeforeLabel(match, found);
}

function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at;
  }
  return -1;
}

/** Adds those of a part of a text that ends after a number. */
function findLabelledIn(text: string, start: number, end: number, found: Candidate[]): void {
  const part = text.slice(0, end);
  LABELLED.lastIndex = start;
  for (let match = LABELLED.exec(part); match; match = LABELLED.exec(part)) {
    // "Beslutet (elevid 4471)": another word is no part of the value, and may be the label.
    if (/^\p{Ll}{2,} /u.test(match[1] ?? '')) LABELLED.lastIndex = match.index + lengthOfLabel(match[0]);
    else addLabelled(text, match, found);
  }
}

/** Adds the value before a label. */
function addBeforeLabel(match: RegExpExecArray, found: Candidate[]): void {
  const [, value = '', label = ''] = match;
  const digits = value.replace(/\D/g, '').length;
  if (digits < 4 || NOT_VALUE.test(value) || AS_TELEPHONE.test(value) || DATE.test(value) || isOfThing(label))
    return;
  if (/^dnr|diarie/i.test(label) && REGISTERED.test(value)) return;
  const end = match.index + value.length;
  found.push({
    start: match.index,
    end,
    type: 'id',
    confidence: CONFIDENCE.NUMBER_BEFORE_LABEL,
    rule: 'id-label',
  });
}

/** Whether the number that a label announces is a thing's. */
const isOfThing = (label: string) =>
  THING.test(
    label.toLowerCase().replace(/[ -]?(?:nummer|numret|numren|nr|-?id|kod(?:en)?|beteckning(?:en)?)$/, ''),
  ) && !/^(?:dörr|kort)/i.test(label);

/** Adds the value after a label, and a second one of the same shape. */
function addLabelled(text: string, match: RegExpExecArray, found: Candidate[]): void {
  const value = (match[1] ?? '').slice(0, lengthWithoutTrailing(match[1] ?? '', '.,:/-'));
  const digits = value.replace(/\D/g, '').length;
  const labelStart = startOfLabel(text, match.index);
  if (/\d/.test(text[labelStart - 1] ?? '') || (labelStart === match.index && NO_LABEL.test(match[0])))
    return;
  const written = text.slice(labelStart, match.index) + match[0];
  const label = written.slice(0, lengthOfLabel(written)).toLowerCase();
  if (!OF_A_CASE.test(label) && AS_TELEPHONE.test(value)) return;
  if (
    digits < 2 ||
    (NOT_VALUE.test(value) && !(/^akt|.(?:nr|nummer|id)$/.test(label) && /^\d{4}:\d{3,5}$/.test(value))) ||
    value.length < 3
  )
    return;
  if (isOfThing(label)) return;
  // "mål 3", "ärende 12", "ref 2020": after an ordinary word only a long number is a reference.
  if (GENERIC.test(label) && digits < (match[0].includes(', ') || BARE.test(label) ? 5 : 4)) return;
  if (GENERIC.test(label) && ROUND.test(value)) return;
  if (BARE.test(label) && OF_THING.test(textBefore(text, match.index, 30))) return;
  const valueStart = match.index + match[0].length - (match[1]?.length ?? 0);
  const end = valueStart + value.length;
  // "SN-AKT 77120": letters that are part of the number.
  const start = /^\p{Lu}{2,}-\p{Lu}{2,}(?!\p{L})/u.test(written) ? labelStart : valueStart;
  const rest = textAfter(text, end, 14);
  // "Patienten, 12/9 18": a day of birth.
  if (AMOUNT.test(rest) || /^[0-3]?\d\/[01]?\d /.test(value)) return;
  const lead = sentenceBefore(text, match.index, 90);
  // "patient 470923", "klient 470923-2391": a date, which has its own rule.
  if ((GENERIC.test(label) || /^\p{L}{0,8}kund$/u.test(label)) && DATE.test(value)) return;
  const official = /^(?:dnr|diarie|ref|vår|er|beslut|beteckning|ärende|mål|anmälan|referens|avtal|akt)/.test(
    label,
  );
  const personal = PERSONAL.test(lead) || PERSONAL.test(textAfter(text, end, 40));
  // The number of an agreement or a decision identifies no one unless the text around it is about a person.
  if (/^(?:avtal|beslut(?:et)?$|utredning)/.test(label) && (!personal || digits < 4)) return;
  const policy =
    GOVERNMENT.test(value) ||
    (!personal &&
      (OF_A_SYSTEM.test(label) ||
        (label === 'bankgiro' && !/(?<!\p{L})(?:hans|hennes|privat\p{Ll}*)(?!\p{L})/u.test(lead)) ||
        (official &&
          (POLICY.test(lead) || (POLICY.test(rest) && !/^,? (?:när|som|efter|sedan|då)/.test(rest)))) ||
        (/^(?:dnr|diarie|avvikelse|rutin|riktlinje)/.test(label) && REGISTERED.test(value)) ||
        (/^[äÄ]rendet? \p{Lu}/u.test(match[0]) && REGISTERED.test(value) && OF_A_BOARD.test(value))));
  const confidence = policy
    ? CONFIDENCE.KNOWN_HARMLESS
    : digits >= 4
      ? CONFIDENCE.LABELLED_LONG_NUMBER
      : CONFIDENCE.LABELLED_SHORT_NUMBER;
  found.push({ start, end, type: 'id', confidence, rule: 'id-label' });
  // "kundnummer 8831-22 respektive 8831-27": a second value of the same shape.
  const next = NEXT_VALUE.exec(text.slice(end, end + 50));
  if (next?.[1] && shapeOf(next[1]) === shapeOf(value)) {
    const from = end + next[0].length - next[1].length;
    found.push({ start: from, end: from + next[1].length, type: 'id', confidence, rule: 'id-label' });
  }
}
