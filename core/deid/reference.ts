import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  REFERENCE_AMOUNT,
  REFERENCE_FOUR_BEFORE,
  REFERENCE_GENERIC,
  REFERENCE_GLUE,
  REFERENCE_LABELS,
  REFERENCE_LAST_FOUR,
  REFERENCE_NOT_VALUE,
  REFERENCE_OF_THING,
  REFERENCE_PERSONAL,
  REFERENCE_POLICY,
  REFERENCE_THING,
  REFERENCE_USERNAME,
} from './data/contexts.ts';
import { SHAPED_IDS } from './reference-shapes.ts';
import { DIGIT, matches, type Sign, type Signs } from './sign.ts';
import { lengthWithoutTrailing, sentenceBefore, textAfter, textBefore } from './text-around.ts';

// A label is any word joined to a word for number, or one of the labels in the list, which can do without.
const NUMBERED = '[\\p{L}-]{2,22}?';
const NR = '(?:[ -]?(?:nummer|numret|numren|nr|-id|[ -]ID|kod|koden|beteckning|beteckningen))';
// Labels of things, texts and places, whose numbers identify no one.
export const THING = new RegExp(REFERENCE_THING);
const GLUE = REFERENCE_GLUE;
const VALUE =
  '((?:[A-ZÅÄÖ]{1,8}[ -/]?)?(?=[\\w/.:-]{0,14}\\d)[\\wÅÄÖåäö][\\w/.:-]{1,30}' +
  '(?:(?:,? |, )\\d[\\d/-]{1,10}(?![\\p{L}:.]\\d)){0,6})';
/** A label, what is between, and a value: group 1. */
export const LABELLED = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${NUMBERED})${NR}|(?:${REFERENCE_LABELS}))(?![\\p{L}])${GLUE}${VALUE}`,
  'giu',
);
/** "användarnamn: kricar", "instagram lindis_x": the value, in group 1, is a word. */
export const USERNAME = new RegExp(REFERENCE_USERNAME, 'giu');
/** "-2391 som sista fyra", and the four after a date of birth: "1968-11-02, -2391". */
export const FOUR_BEFORE = new RegExp(REFERENCE_FOUR_BEFORE, 'gu');
/** "sista fyra 2391", "slutar på 2391". */
export const LAST_FOUR = new RegExp(REFERENCE_LAST_FOUR, 'giu');

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
      `(?<![\\p{L}\\d-])(?:${REFERENCE_LABELS})(?!\\p{L})`,
    'iu',
  ),
  second: /\d/,
  within: 13,
  orSame: true,
};
const ACCOUNT =
  /användar|profilen|kontot|inlogg|logga|login|username|insta|snap|tiktok|discord|skype|signatur/iu;
const TAIL = /sista|fyra|fyrsiffriga|kontroll|slutar|slutsiffror|slutet/iu;
const FOUR_DIGITS = /\d{4}/;
export const REFERENCE_SIGNS: readonly Sign[] = [
  LABEL_AND_DIGIT,
  ACCOUNT,
  TAIL,
  FOUR_DIGITS,
  ...SHAPED_IDS.map(([, , , sign]) => sign),
];

/** A date that begins a personnummer, or is all of the value. */
export const DATE = /^(?:(?:19|20)\d{2}|\d{2})-?(?:0[1-9]|1[0-2])-?[0-3]\d(?:[-+]?\d{4})?$/;
/** "SN 2026/45", "KSN-2026-0012", "2026-1234": a board, a year and a number, as an agency registers what comes in. */
export const REGISTERED = /^(?:\p{Lu}{2,5}[ -])?(?:19|20)\d{2}[-/:]\d{1,6}$/u;

/** A board's letters end in N, as nämnd does, or are among a few more. */
export const OF_A_BOARD = /^(?:\p{Lu}{1,4}N|KS|KF|RS|RF|RJL|VGR|SOC)[ -]/u;

/** Right before the number of a routine, or of a deviation in an agency's own system. */
export const OF_A_TEXT =
  /(?:rutin|riktlinje|avvikelse|policy|instruktion|anvisning|blankett|vägledning|cirkulär)\p{L}{0,7}(?: nr\.?| nummer)?[ :]{1,2}$/u;

/** The next value after a labelled one: " respektive 8831-27". */
const NEXT_VALUE =
  /^(?: ?(?:,|\/|&)| (?:och|respektive|resp\.?|samt|eller|men|inte))(?: \p{L}{2,12}){0,2} ?([\w-]{3,20})/u;
const shapeOf = (value: string) => value.replace(/\d/g, '0').replace(/[A-Za-zÅÄÖåäö]/g, 'A');

/**
 * Finds numbers that belong to one person: those with a label, and those of a shape that can be nothing else. The
 * number of a policy or a precedent is known and harmless.
 */
export function findReferenceNumbers(text: string, signs: Signs): Candidate[] {
  const named = signs.has(ACCOUNT) && /(?:användar|inlogg|logga|login|insta|snap|tiktok)/i.test(text);
  if (!signs.has(DIGIT) && !text.includes('_') && !named) return [];
  const found: Candidate[] = [];
  for (const match of matches(text, LABELLED, signs.has(LABEL_AND_DIGIT))) addLabelled(text, match, found);
  for (const match of matches(text, USERNAME, signs.has(ACCOUNT))) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found.push({
      start,
      end: match.index + match[0].length,
      type: 'id',
      confidence: CONFIDENCE.ACCOUNT_NAME,
      rule: 'id-user',
    });
  }
  for (const [rule, pattern, confidence, sign] of SHAPED_IDS) {
    for (const match of matches(text, pattern, signs.has(sign))) {
      const rest = textAfter(text, match.index + match[0].length, 40);
      if (isRegistered(match[0], sentenceBefore(text, match.index, 90), rest)) continue;
      if (REGISTERED.test(match[0]) && OF_A_TEXT.test(textBefore(text, match.index, 40))) continue;
      if (rule === 'id-number' && OF_THING.test(textBefore(text, match.index, 30).toLowerCase())) continue;
      if (rule === 'id-hidden' && !/\d[A-Za-z]|[a-z][A-Z]/.test(match[0])) continue;
      const lead = textBefore(text, match.index, 70);
      const precedent =
        rule === 'id-court' && /vägledande|prejudikat|rättsfall|praxis|hfd|nja/.test(lead)
          ? CONFIDENCE.KNOWN_HARMLESS
          : confidence;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'id',
        confidence: precedent,
        rule,
      });
    }
  }
  const tail = signs.has(TAIL) && signs.has(FOUR_DIGITS);
  for (const match of matches(text, FOUR_BEFORE, tail)) {
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      type: 'personnummer',
      confidence: CONFIDENCE.LAST_FOUR_DIGITS,
      rule: 'personnummer-tail',
    });
  }
  for (const match of matches(text, LAST_FOUR, tail)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found.push({
      start,
      end: match.index + match[0].length,
      type: 'personnummer',
      confidence: CONFIDENCE.LAST_FOUR_DIGITS,
      rule: 'personnummer-tail',
    });
  }
  return found;
}

/** Whether a number without a label belongs to a board: it has a board's letters and a year, and no person is near. */
const isRegistered = (value: string, lead: string, rest: string) =>
  OF_A_BOARD.test(value) && REGISTERED.test(value) && !PERSONAL.test(lead) && !PERSONAL.test(rest);

/** Adds the value after a label, and a second one of the same shape. */
function addLabelled(text: string, match: RegExpExecArray, found: Candidate[]): void {
  const value = (match[1] ?? '').slice(0, lengthWithoutTrailing(match[1] ?? '', '.,:/-'));
  const digits = value.replace(/\D/g, '').length;
  const label = match[0].slice(0, match[0].search(/[ :.#=(\t"]|$/)).toLowerCase();
  if (/^0\d{1,3}[- ]\d{2,3}[- ]|^07\d[- ]|^0\d{2,3}-\d{5,8}$|^07\d{8}$|^(?:0046|46)\d/.test(value)) return;
  if (
    digits < 2 ||
    (NOT_VALUE.test(value) && !(/^akt/.test(label) && /^\d{4}:\d{3,5}$/.test(value))) ||
    value.length < 3
  )
    return;
  if (
    THING.test(label.replace(/[ -]?(?:nummer|numret|numren|nr|-?id|kod(?:en)?|beteckning(?:en)?)$/, '')) &&
    !/^(?:dörr|kort)/.test(label)
  )
    return;
  // "mål 3", "ärende 12", "ref 2020": after an ordinary word only a long number is a reference.
  if (GENERIC.test(label) && digits < (match[0].includes(', ') ? 5 : 4)) return;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  const end = start + value.length;
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
  if (/^(?:avtal|beslut|utredning)/.test(label) && (!personal || digits < 4)) return;
  const policy =
    !personal &&
    ((official && (POLICY.test(lead) || POLICY.test(rest))) ||
      (/^(?:dnr|diarie|sn$|avvikelse|rutin|riktlinje)/.test(label) && REGISTERED.test(value)) ||
      (/^[äÄ]rendet? \p{Lu}/u.test(match[0]) && REGISTERED.test(value) && OF_A_BOARD.test(value)));
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
