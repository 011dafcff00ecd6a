import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { PLATE_LABEL, PLATE_VEHICLE } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { textAfter, textBefore } from './text-around.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Three letters, two digits, and a digit or a letter. I, Q, V, Å, Ä and Ö are never used. */
export const PLATE = /(?<![\p{L}\d-])[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[\dA-HJ-PR-UW-Z](?![\p{L}\d-])/gu;
export const SMALL_PLATE = /(?<![\p{L}\d-])[a-hj-pr-uw-z]{3}[ -]?\d{2}[\da-hj-pr-uw-z](?![\p{L}\d-])/giu;
export const LABEL = new RegExp(PLATE_LABEL);
export const VEHICLE = new RegExp(PLATE_VEHICLE);

/** All of a plate, or what is after its space. */
const PLATE_DIGITS = /[a-z]{3}-?\d\d|^\d\d[\da-z](?![\p{L}\d-])/iu;
const PLATE_WORD = new RegExp(`reg|skylt|${PLATE_VEHICLE}`, 'i');
export const PLATE_SIGNS: readonly Sign[] = [PLATE_DIGITS];

/** Finds registration plates near words about a vehicle, and every repeat of them. */
export function findPlates(text: string, vocabulary: Vocabulary, signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  if (!signs.has(PLATE_DIGITS)) return found;
  const seen = new Set<string>();
  const unconfirmed: RegExpExecArray[] = [];
  const plain = (written: string) => written.toUpperCase().replace(/[ -]/, '');
  const add = (match: RegExpExecArray, confidence: number) => {
    seen.add(plain(match[0]));
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'plate',
      confidence,
      rule: 'plate',
    });
  };
  for (const match of matches(text, PLATE)) {
    const lead = textBefore(text, match.index, 70);
    if (LABEL.test(lead)) add(match, CONFIDENCE.PLATE_AFTER_LABEL);
    else if (isNearVehicle(text, match)) add(match, CONFIDENCE.PLATE_NEAR_VEHICLE);
    else unconfirmed.push(match);
  }
  for (const match of unconfirmed) if (seen.has(plain(match[0]))) add(match, CONFIDENCE.PLATE_AGAIN);
  if (PLATE_WORD.test(text)) {
    for (const match of matches(text, SMALL_PLATE)) {
      if (
        !seen.has(plain(match[0])) &&
        /^(?=.*\d)/.test(match[0]) &&
        (LABEL.test(textBefore(text, match.index, 40)) ||
          /(?:\bbil(?:en)?|volvo|saab|skoda|toyota|ford|moped(?:en)?|taxi(?:n|bilen)?)[ ,(]{1,3}(?:med )?$/.test(
            textBefore(text, match.index, 20),
          ))
      )
        add(match, CONFIDENCE.SMALL_PLATE_AFTER_LABEL);
      else if (
        !seen.has(plain(match[0])) &&
        isNearVehicle(text, match) &&
        !isWord(match[0].slice(0, 3), vocabulary)
      )
        add(match, CONFIDENCE.SMALL_PLATE_NEAR_VEHICLE);
    }
  }
  return found;
}

const isNearVehicle = (text: string, { index, 0: written }: RegExpExecArray) =>
  VEHICLE.test(textBefore(text, index, 70)) || VEHICLE.test(textAfter(text, index + written.length, 40));

/** Whether three letters are a word or an abbreviation: "lgh 120", "tog 150". */
const isWord = (letters: string, { flags, lexicon }: Vocabulary) =>
  flags(letters.toLowerCase()) !== 0 || (lexicon?.has(letters.toLowerCase()) ?? true);
