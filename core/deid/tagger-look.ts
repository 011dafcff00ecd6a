import { featureIndex, hash } from './feature-hash.ts';
import type { Look } from './look.ts';
import { LONGEST_WORD, type Token } from './tagger-token.ts';
import {
  ABBREVIATION,
  ALLOWED_BY_CALLER,
  BASIC_WORD,
  EPONYM,
  MEDICINE,
  NAME,
  ORGANISATION,
  PLACE,
  VILLAGE,
  type Vocabulary,
} from './vocabulary.ts';
import type { WordEntry } from './words.ts';

/** What is before the first token and after the last. */
export const EDGE = hash('^');
export const NOTHING: Look = { own: EDGE, kind: EDGE, coarse: EDGE, shape: EDGE, roles: 0, letters: [] };
/** Returns the look of a token. Each distinct word is looked up once with a vocabulary. */
export function lookAt(vocabulary: Vocabulary, { word, start, end }: Token, text: string): Look {
  if (!word) return DIGITS[kindOfDigits(text, start, end)] ?? NOTHING;
  word.entry.look ??= lookOf(word.entry, vocabulary);
  return word.entry.look;
}

const LONGEST_NUMBER = 9;
const KINDS_OF_DIGITS = 10;

/** A number's length, and what its value may be: a month, a day, a short year; a year long past, of late or to come. */
function kindOfDigits(text: string, start: number, end: number): number {
  const length = Math.min(end - start, LONGEST_NUMBER);
  return length * KINDS_OF_DIGITS + valueKind(length, text.slice(start, start + length));
}

/** The first of what a number of two digits may be, a month, a day and a year, and of the same of years. */
const FIRST: Record<number, readonly string[]> = {
  2: ['01', '13', '32'],
  4: ['1900', '1950', '2000', '2015', '2031'],
};

const valueKind = (length: number, digits: string) =>
  FIRST[length]?.filter((first) => digits >= first).length ?? 0;

const DIGITS = Array.from({ length: (LONGEST_NUMBER + 1) * KINDS_OF_DIGITS }, (_, kind): Look => {
  const own = hash(`d${kind}`);
  const coarse = hash(`d${Math.floor(kind / KINDS_OF_DIGITS)}`);
  return { own: coarse, kind: own, coarse, shape: hash('#'), roles: 0, letters: [featureIndex(60, own)] };
});

function lookOf({ lower, shape, roles, flags: known }: WordEntry, vocabulary: Vocabulary): Look {
  // What one association lets through is not what others do.
  const flags = known & ~ALLOWED_BY_CALLER;
  return {
    own: hash(lower.slice(0, LONGEST_WORD)),
    kind: kindOf(lower, flags, vocabulary),
    coarse: hash(coarseOf(lower, flags, vocabulary) + (shape === 'lower' ? '' : shape.slice(0, 1))),
    shape: hash(shape),
    roles,
    letters: lettersOf(lower),
  };
}

/** Returns the features of a word's letters: all of them, its beginnings, its ends, and each three in a row. */
function lettersOf(lower: string): number[] {
  const word = lower.slice(0, LONGEST_WORD);
  const letters = [featureIndex(60, hash(word))];
  for (let length = 1; length <= 5; length++) letters.push(featureIndex(61, hash(word.slice(-length))));
  for (let length = 2; length <= 4; length++) letters.push(featureIndex(62, hash(word.slice(0, length))));
  const framed = `_${word}_`;
  for (let at = 0; at + 3 <= framed.length; at++)
    letters.push(featureIndex(63, hash(framed.slice(at, at + 3))));
  return letters;
}

function kindOf(lower: string, flags: number, vocabulary: Vocabulary): number {
  if (lower.length > LONGEST_WORD) return 0;
  const { lexicon } = vocabulary;
  const stem = lower.endsWith('s') ? vocabulary.flags(lower.slice(0, -1)) & NAME : 0;
  return hash(`${flags} ${stem} ${lexicon?.has(lower)} ${lexicon?.covers(lower)}`);
}

function coarseOf(lower: string, flags: number, { lexicon }: Vocabulary): string {
  if ((flags & NAME) !== 0) return 'name ';
  if ((flags & PLACE) !== 0) return (flags & VILLAGE) !== 0 ? 'village ' : 'place ';
  if ((flags & (ORGANISATION | MEDICINE | EPONYM | ABBREVIATION)) !== 0) return 'thing ';
  return (flags & BASIC_WORD) !== 0 || lexicon?.covers(lower) ? 'word ' : '';
}
