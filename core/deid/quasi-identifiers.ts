import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { LARGE_PLACES, QUASI_EVENT, QUASI_OFFICE, QUASI_PERSON, QUASI_RARE } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { PLACE } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Ninety and above: few enough people to be known. */
export const HIGH_AGE = new RegExp(
  '(?<![\\d.,:/-])(?:9\\d|10\\d|11[0-5])' +
    '(?:[- ]?åri(?:g|ga|ge|ng|ngen)|[- ]?års(?:dag|åldern)?| år(?! sedan| framåt)(?:ig|iga)?)(?!\\p{L})',
  'giu',
);
export const RARE = new RegExp(QUASI_RARE, 'giu');
export const AGE = /(?<![\d.,:/-])\d{1,3}(?:[- ]?åri(?:g|ga|ge|ng|ngen)| år)(?!\p{L})/giu;
export const EVENT = new RegExp(QUASI_EVENT, 'giu');

/** "den enda barnmorskan i Arjeplog", "Arjeplogs enda barnmorska", "den enda flickan i klassen". */
export const ONLY_ONE = new RegExp(
  `(?<!\\p{L})(?:den |\\p{Lu}\\p{Ll}{2,20}s )?end[ae] ${QUASI_PERSON}(?!\\p{L})(?: (?:i|på|hos|vid|inom) (?:\\p{Ll}{2,8} )?\\p{L}{2,20})?`,
  'giu',
);
/** "klass 8C på Furuskolan", "åk 4 i Centralskolan". */
export const CLASS_AND_SCHOOL =
  /(?<!\p{L})(?:i )?(?:klass|åk|årskurs|årskursen) ?\d ?[A-Fa-f]?,? (?:på|i|vid|,) (?:\p{Lu}\p{L}{1,20}|\p{Lu}\p{L}{2,15} )(?:skolan|skola|gymnasiet)(?!\p{L})/gu;
/** "f.d. riksdagsledamot", "före detta landshövdingen". */
export const FORMER = new RegExp(
  `(?<!\\p{L})(?:f\\.? ?d\\.?|före detta|tidigare|förr[ae]) ${QUASI_OFFICE}(?!\\p{L})`,
  'giu',
);

const OLD = /(?:9\d|10\d|11[0-5])(?:$|[- ]?år)/iu;
/** The first word of each rare diagnosis. */
const RARE_WORD = new RegExp(QUASI_RARE.replace(/(?:\[- \]| )[^|)]*/g, ''), 'iu');
const ONLY = /^end[ae]$/iu;
const CLASS = /klass|åk|årskurs/u;
const OFFICE = new RegExp(QUASI_OFFICE, 'iu');
const EVENT_WORD = new RegExp(QUASI_EVENT, 'iu');
export const QUASI_SIGNS: readonly Sign[] = [OLD, RARE_WORD, ONLY, CLASS, OFFICE, EVENT_WORD];

/** How far an age and a place may be from an event, in UTF-16 units. */
const NEAR = 160;
const CITIES = new Set(LARGE_PLACES.split(' '));

/**
 * Finds quasi-identifiers, which identify a person together with something else: a high age, a rare diagnosis, the only
 * one of a role somewhere, a class and its school, an office once held, an event near an age and a small place. They
 * are always notes.
 */
export function findQuasiIdentifiers(text: string, words: readonly Word[], signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number, rule: string) =>
    found.push({ start, end, type: 'quasi', confidence: CONFIDENCE.QUASI_IDENTIFIER, rule });
  for (const match of matches(text, HIGH_AGE, signs.has(OLD)))
    add(match.index, match.index + match[0].length, 'quasi-age');
  for (const match of matches(text, RARE, signs.has(RARE_WORD)))
    add(match.index, match.index + match[0].length, 'quasi-diagnosis');
  for (const match of matches(text, ONLY_ONE, signs.has(ONLY) && / end[ae] /i.test(text)))
    if (isOfSomewhere(match[0])) add(match.index, match.index + match[0].length, 'quasi-only');
  for (const match of matches(text, CLASS_AND_SCHOOL, signs.has(CLASS) && CLASS.test(text)))
    add(match.index, match.index + match[0].length, 'quasi-class');
  for (const match of matches(text, FORMER, signs.has(OFFICE) && /f\.? ?d|före d|tidigare|förr/i.test(text)))
    add(match.index, match.index + match[0].length, 'quasi-office');
  if (!signs.has(EVENT_WORD)) return found;
  const ages = matches(text, AGE).map((match) => match.index);
  if (ages.length === 0) return found;
  const places = words
    .filter((word) => word.shape === 'capital' && (word.flags & PLACE) !== 0 && !CITIES.has(word.lower))
    .map((word) => word.start);
  if (places.length === 0) return found;
  for (const match of matches(text, EVENT)) {
    if (isNear(ages, match.index) && isNear(places, match.index))
      add(match.index, match.index + match[0].length, 'quasi-event');
  }
  return found;
}

/** Whether a place, a class or a workplace narrows down who the only one is. */
const isOfSomewhere = (written: string) => /s end[ae] | (?:i|på|hos|vid|inom) /i.test(written);

/** Whether any of the sorted offsets is near `at`. */
function isNear(offsets: readonly number[], at: number): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at - NEAR) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Number.POSITIVE_INFINITY) <= at + NEAR;
}
