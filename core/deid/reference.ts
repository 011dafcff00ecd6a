import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { REFERENCE_FOUR_BEFORE, REFERENCE_LAST_FOUR, REFERENCE_USERNAME } from './data/contexts.ts';
import {
  findLabelled,
  LABEL_SIGNS,
  OF_A_BOARD,
  OF_THING,
  PERSONAL,
  REGISTERED,
} from './reference-labelled.ts';
import { SHAPED_IDS } from './reference-shapes.ts';
import { DIGIT, matches, type Sign, type Signs } from './sign.ts';
import { sentenceBefore, textAfter, textBefore } from './text-around.ts';

/** "användarnamn: kricar", "instagram lindis_x": the value, in group 1, is a word. */
export const USERNAME = new RegExp(REFERENCE_USERNAME, 'giu');
/** "-2391 som sista fyra", and the four after a date of birth: "1968-11-02, -2391". */
export const FOUR_BEFORE = new RegExp(REFERENCE_FOUR_BEFORE, 'gu');
/** "sista fyra 2391", "slutar på 2391". */
export const LAST_FOUR = new RegExp(REFERENCE_LAST_FOUR, 'giu');

const ACCOUNT =
  /användar|profilen|kontot|inlogg|logga|login|username|insta|snap|tiktok|discord|skype|signatur/iu;
const TAIL = /sista|fyra|fyrsiffriga|kontroll|slutar|slutsiffror|slutet/iu;
const FOUR_DIGITS = /\d{4}/;
export const REFERENCE_SIGNS: readonly Sign[] = [
  ...LABEL_SIGNS,
  ACCOUNT,
  TAIL,
  FOUR_DIGITS,
  ...SHAPED_IDS.map(([, , , sign]) => sign),
];

/** Right before the number of a routine, or of a deviation in an agency's own system. */
export const OF_A_TEXT =
  /(?:rutin|riktlinje|avvikelse|policy|instruktion|anvisning|blankett|vägledning|cirkulär)\p{L}{0,7}(?: nr\.?| nummer)?[ :]{1,2}$/u;

/**
 * Finds numbers that belong to one person: those with a label, and those of a shape that can be nothing else. The
 * number of a policy or a precedent is known and harmless.
 */
export function findReferenceNumbers(text: string, signs: Signs): Candidate[] {
  const named = signs.has(ACCOUNT) && /(?:användar|inlogg|logga|login|insta|snap|tiktok)/i.test(text);
  if (!signs.has(DIGIT) && !text.includes('_') && !named) return [];
  const found: Candidate[] = [];
  findLabelled(text, signs, found);
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
