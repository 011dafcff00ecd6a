import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  REFERENCE_AMOUNT,
  REFERENCE_CODE,
  REFERENCE_FOUR_BEFORE,
  REFERENCE_GENERIC,
  REFERENCE_GLUE,
  REFERENCE_GROUPED,
  REFERENCE_LABELS,
  REFERENCE_LAST_FOUR,
  REFERENCE_NOT_VALUE,
  REFERENCE_PERSONAL,
  REFERENCE_POLICY,
  REFERENCE_THING,
  REFERENCE_USERNAME,
} from './data/contexts.ts';
import { lengthWithoutTrailing, textAfter, textBefore } from './text-around.ts';

// A label is any word joined to a word for number, or one of the labels in the list, which can do without.
const NUMBERED = '[\\p{L}-]{2,22}?';
const NR = '(?:[ -]?(?:nummer|numret|numren|nr|-id|[ -]ID|kod|koden|beteckning|beteckningen))';
// Labels of things, texts and places, whose numbers identify nobody.
export const THING = new RegExp(REFERENCE_THING);
const GLUE = REFERENCE_GLUE;
const VALUE =
  '((?:[A-ZÅÄÖ]{1,8}[ -/]?)?(?=[\\w/.:-]{0,14}\\d)[\\wÅÄÖåäö][\\w/.:-]{1,30}' +
  '(?:(?:,? |, )\\d[\\d-]{1,10}(?![\\p{L}:.]\\d)){0,6})';
/** A label, what is between, and a value: group 1. */
export const LABELLED = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${NUMBERED})${NR}|(?:${REFERENCE_LABELS}))(?![\\p{L}])${GLUE}${VALUE}`,
  'giu',
);
/** "användarnamn: kricar", "instagram lindis_x": the value, in group 1, is a word. */
export const USERNAME = new RegExp(REFERENCE_USERNAME, 'giu');
/** Numbers that are recognised by their shape alone: rule, pattern and confidence. */
export const SHAPED_IDS: readonly [string, RegExp, number][] = [
  ['id-lma', /(?<![\d\p{L}-])\d{2}-\d{6}\/\d{1,2}(?!\d)/gu, CONFIDENCE.LMA_NUMBER],
  [
    'id-iban',
    /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,6}(?: ?\d{1,4})?(?![\p{L}\d])/gu,
    CONFIDENCE.IBAN,
  ],
  ['id-hsa', /(?<![\p{L}\d])SE ?\d{10}-[A-Z\d]{3,8}(?![\p{L}\d])/gu, CONFIDENCE.HSA_ID],
  ['id-police', /(?<![\p{L}\d])(?:[05]\d{3}-?)?K ?\d{5,8}-\d{2}(?!\d)/gu, CONFIDENCE.POLICE_NUMBER],
  [
    'id-court',
    /(?<![\p{L}\d])(?:B|T|F|Ä|Ö|UM|PMT|FT|ÖÄ|K) ?\d{2,6}-\d{2}(?![\d-])/gu,
    CONFIDENCE.COURT_NUMBER,
  ],
  ['id-uuid', /(?<![\da-f-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f-])/gi, CONFIDENCE.MACHINE_ID],
  ['id-mac', /(?<![\da-f:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-f:])/gi, CONFIDENCE.MACHINE_ID],
  ['id-card', /(?<![\d-])(?:4\d{3}|5[1-5]\d{2})(?:[ -]?\d{4}){3}(?![\d-])/g, CONFIDENCE.PAYMENT_CARD],
  ['id-code', new RegExp(REFERENCE_CODE, 'gu'), CONFIDENCE.CODE],
  ['id-grouped', new RegExp(REFERENCE_GROUPED, 'gu'), CONFIDENCE.GROUPED_ID],
  [
    'id-mixed',
    new RegExp(
      '(?<![\\p{L}\\d.,:/@-])(?=[a-z\\d-]{0,12}[a-z]\\d)(?=[a-z-]{0,12}\\d[a-z\\d]{0,8}[a-z-])' +
        '[a-z\\d]{3,8}(?:-[a-z\\d]{3,8}){2,4}(?![\\p{L}\\d-])',
      'gu',
    ),
    CONFIDENCE.GROUPED_ID,
  ],
  ['id-account', /(?<![\d-])\d{4}-\d?,? ?\d{2,3} \d{3} \d{2,3}(?:[- ]\d)?(?!\d)/g, CONFIDENCE.GROUPED_ID],
  [
    'id-label',
    /(?<![\p{L}\d])(?!TEL|TFN|MOB|FAX|NR)[A-ZÅÄÖ]{2,4} \d{3} \d{3} \d{3}(?![\d-])/gu,
    CONFIDENCE.GROUPED_ID,
  ],
  ['id-label', /(?<![\p{L}\d-])\d{4}-\d{3}-\d{4}(?![\d-])/gu, CONFIDENCE.GROUPED_ID],
  ['id-label', /(?<![\p{L}\d&#])#\d{4,10}(?:-\d{1,4})?(?![\p{L}\d])/gu, CONFIDENCE.GROUPED_ID],
  [
    'id-hidden',
    /(?<![\p{L}\d+/=_-])(?=[A-Za-z+/]{0,40}\d)(?=[\da-z+/]{0,40}[A-Z])[A-Za-z\d+/]{26,200}={0,2}(?![\p{L}\d+/=])/gu,
    CONFIDENCE.HIDDEN_ID,
  ],
];
/** "-2391 som sista fyra", and the four after a date of birth: "1968-11-02, -2391". */
export const FOUR_BEFORE = new RegExp(REFERENCE_FOUR_BEFORE, 'gu');
/** "sista fyra 2391", "slutar på 2391". */
export const LAST_FOUR = new RegExp(REFERENCE_LAST_FOUR, 'giu');

export const POLICY = new RegExp(REFERENCE_POLICY);
export const PERSONAL = new RegExp(REFERENCE_PERSONAL);
export const NOT_VALUE = new RegExp(REFERENCE_NOT_VALUE);
export const AMOUNT = new RegExp(REFERENCE_AMOUNT);
export const GENERIC = new RegExp(REFERENCE_GENERIC);

/** The next value after a labelled one: " respektive 8831-27". */
const NEXT_VALUE =
  /^(?: ?(?:,|\/|&)| (?:och|respektive|resp\.?|samt|eller|men|inte))(?: \p{L}{2,12}){0,2} ?([\w-]{3,20})/u;
const shapeOf = (value: string) => value.replace(/\d/g, '0').replace(/[A-Za-zÅÄÖåäö]/g, 'A');

/**
 * Finds numbers that belong to one person: those with a label, and those of a shape that can be nothing else. The
 * number of a policy or a precedent is known and harmless.
 */
export function findReferenceNumbers(text: string): Candidate[] {
  if (!/[\d_]/.test(text) && !/(?:användar|inlogg|login|insta|snap|tiktok)/i.test(text)) return [];
  const found: Candidate[] = [];
  for (const match of text.matchAll(LABELLED)) addLabelled(text, match, found);
  for (const match of text.matchAll(USERNAME)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    found.push({
      start,
      end: match.index + match[0].length,
      type: 'id',
      confidence: CONFIDENCE.ACCOUNT_NAME,
      rule: 'id-user',
    });
  }
  for (const [rule, pattern, confidence] of SHAPED_IDS) {
    for (const match of text.matchAll(pattern)) {
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
  for (const match of text.matchAll(FOUR_BEFORE)) {
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      type: 'personnummer',
      confidence: CONFIDENCE.LAST_FOUR_DIGITS,
      rule: 'personnummer-tail',
    });
  }
  for (const match of text.matchAll(LAST_FOUR)) {
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
  if (AMOUNT.test(rest)) return;
  const lead = textBefore(text, match.index, 90).replace(/^.*[.!?] (?=\S)/, '');
  const official = /^(?:dnr|diarie|ref|vår|er|beslut|beteckning|ärende|mål|anmälan|referens|avtal|akt)/.test(
    label,
  );
  const personal = PERSONAL.test(lead) || PERSONAL.test(textAfter(text, end, 40));
  // The number of an agreement or a decision identifies nobody unless the text around it is about a person.
  if (/^(?:avtal|beslut|utredning)/.test(label) && (!personal || digits < 4)) return;
  const policy = official && (POLICY.test(lead) || POLICY.test(rest)) && !personal;
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
