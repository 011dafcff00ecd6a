import type { NameContext } from './name-context.ts';
import { remembered } from './remembered.ts';
import { ALSO_A_WORD, NAME, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A weight for each possible hash of a feature of a word. */
export type Weights = Int8Array;

/** How many weights there are: a power of two. */
export const WEIGHTS = 1 << 15;
/**
 * From this score a word is a name. Chosen on sets that were not trained on: a score of 10 finds more names, for half as
 * many false alarms again.
 */
const LEAST_SCORE = 20;
/** The same for a word that is also an ordinary word: "sten". */
const LEAST_OF_ORDINARY = 45;
const LONGEST_WORD = 40;

/** The digits of weights, the middle one for 0. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = DIGITS.length / 2;

/** Packs weights, at most 31 from 0, as one character each. */
export const packWeights = (weights: Weights): string =>
  Array.from(weights, (weight) => DIGITS[weight + ZERO] ?? '').join('');

/** Unpacks weights. */
export const readWeights = (packed: string): Weights =>
  Int8Array.from(packed, (digit) => DIGITS.indexOf(digit) - ZERO);

/** Whether word `i` is part of a name, by its weights. `previous` tells whether the word before is. */
export function isTagged(context: NameContext, i: number, previous: boolean, weights: Weights): boolean {
  const word = context.words[i];
  if (!word || word.lower.length > LONGEST_WORD) return false;
  let score = 0;
  for (const feature of lettersOf(context, word)) score += weights[feature] ?? 0;
  for (const feature of surroundingsOf(context, i, previous)) score += weights[feature] ?? 0;
  return score >= (isAlsoAWord(context, word) ? LEAST_OF_ORDINARY : LEAST_SCORE);
}

const isAlsoAWord = ({ vocabulary }: NameContext, { lower, flags }: Word): boolean =>
  (flags & ALSO_A_WORD) !== 0 || (vocabulary.lexicon?.has(lower) ?? false);

/** What is the same wherever a word is. */
interface Look {
  /** The hash of its letters. */
  own: number;
  /** What the lists have it as, and its stem if it may be a genitive. */
  kind: number;
  /** The features of its letters. */
  letters: readonly number[];
}

const NOTHING: Look = { own: 1, kind: 1, letters: [] };
const looks = new WeakMap<Vocabulary, (lower: string) => Look>();

function lookAt({ vocabulary }: NameContext, word: Word | undefined): Look {
  if (!word) return NOTHING;
  let look = looks.get(vocabulary);
  if (!look) {
    look = remembered((lower) => ({
      own: hash(lower),
      kind: kindOf(vocabulary, lower),
      letters: partsOf(lower),
    }));
    looks.set(vocabulary, look);
  }
  return look(word.lower);
}

/** Returns the features of a word's own letters, each as the index of its weight. */
export const lettersOf = (context: NameContext, word: Word): readonly number[] =>
  lookAt(context, word).letters;

/**
 * Returns the features of what the lists have a word as, and of the words around it, each as the index of its weight. Case is
 * none of them, so that the weights are for texts without capitals too.
 */
export function surroundingsOf(context: NameContext, i: number, previous: boolean): number[] {
  const { words } = context;
  const [first, before, word, after, last] = [-2, -1, 0, 1, 2].map((step) => words[i + step]);
  const { kind } = lookAt(context, word);
  const [beforeLook, afterLook] = [lookAt(context, before), lookAt(context, after)];
  const [gapBefore, gapAfter] = [gapKind(context.gapAfter(i - 1)), gapKind(context.gapAfter(i))];
  const farBefore = lookAt(context, first).own;
  return [
    weightOf(1),
    weightOf(2, kind),
    weightOf(3, kind, Number(previous)),
    weightOf(4, Number(previous)),
    weightOf(5, beforeLook.own, gapBefore),
    weightOf(6, afterLook.own, gapAfter),
    weightOf(7, kind, beforeLook.kind),
    weightOf(8, kind, afterLook.kind),
    weightOf(9, kind, before?.roles, gapBefore),
    weightOf(10, kind, after?.roles, gapAfter),
    weightOf(11, farBefore, beforeLook.own),
    weightOf(12, farBefore),
    weightOf(13, lookAt(context, last).own),
    weightOf(14, gapBefore, gapAfter),
    weightOf(15, Math.min(word?.lower.length ?? 0, 12)),
  ];
}

/** Returns the features of a word's letters: all of them, its beginnings, its ends, and each three that follow each other. */
function partsOf(lower: string): number[] {
  const parts = [weightOf(16, hash(lower))];
  for (let length = 1; length <= 4; length++)
    parts.push(weightOf(17, hash(lower.slice(-length))), weightOf(18, hash(lower.slice(0, length))));
  const framed = `_${lower}_`;
  for (let at = 0; at + 3 <= framed.length; at++) parts.push(weightOf(19, hash(framed.slice(at, at + 3))));
  return parts;
}

function kindOf(vocabulary: Vocabulary, lower: string): number {
  if (lower.length > LONGEST_WORD) return 0;
  const { lexicon } = vocabulary;
  const stem = lower.endsWith('s') ? vocabulary.flags(lower.slice(0, -1)) & NAME : 0;
  return hash(`${vocabulary.flags(lower)} ${stem} ${lexicon?.has(lower)} ${lexicon?.covers(lower)}`);
}

/** What is between two words: a space, or the first other sign, all digits alike. */
function gapKind(gap: string): number {
  const sign = /[^ ]/.exec(gap)?.[0];
  return sign === undefined ? gap.length && 32 : /\d/.test(sign) ? 48 : sign.charCodeAt(0);
}

/** The hash of a text (FNV-1a). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = mix(sum, text.charCodeAt(at));
  return sum;
}

const mix = (sum: number, part: number): number => Math.imul(sum ^ part ^ (part >>> 16), 0x01000193);

/** The index of the weight of a feature, of its number and its parts. Two features may share a weight. */
function weightOf(feature: number, first = 0, second = 0, third = 0): number {
  const sum = mix(mix(mix(mix(0x811c9dc5, feature), first), second), third);
  return (sum ^ (sum >>> 15)) & (WEIGHTS - 1);
}
