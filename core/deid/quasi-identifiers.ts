import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { LARGE_PLACES, QUASI_EVENT, QUASI_RARE } from './data/contexts.ts';
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

/** How far an age and a place may be from an event, in UTF-16 units. */
const NEAR = 160;
const CITIES = new Set(LARGE_PLACES.split(' '));

/**
 * Finds quasi-identifiers, which identify together with something else: a high age, a rare diagnosis, an event near an
 * age and a small place. They are always notes.
 */
export function findQuasiIdentifiers(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number, rule: string) =>
    found.push({ start, end, type: 'quasi', confidence: CONFIDENCE.QUASI_IDENTIFIER, rule });
  for (const match of text.matchAll(HIGH_AGE)) add(match.index, match.index + match[0].length, 'quasi-age');
  for (const match of text.matchAll(RARE)) add(match.index, match.index + match[0].length, 'quasi-diagnosis');
  const ages = Array.from(text.matchAll(AGE), (match) => match.index);
  if (ages.length === 0) return found;
  const places = words
    .filter((word) => word.shape === 'capital' && (word.flags & PLACE) !== 0 && !CITIES.has(word.lower))
    .map((word) => word.start);
  if (places.length === 0) return found;
  for (const match of text.matchAll(EVENT)) {
    if (isNear(ages, match.index) && isNear(places, match.index))
      add(match.index, match.index + match[0].length, 'quasi-event');
  }
  return found;
}

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
