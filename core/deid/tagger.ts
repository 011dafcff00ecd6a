import type { Candidate } from './candidate.ts';
import { FEATURES } from './feature-hash.ts';
import type { Look } from './look.ts';
import { addAround, addPrevious, featuresOf, MOST_FEATURES, type TokenSequence } from './tagger-features.ts';
import { isAllowed, isFree, isHarmless, isInDate, mayIdentify, type Token } from './tagger-token.ts';

/** What a token may be part of, besides nothing (0), in the order of its weights: 1, 2, 3. */
export const LABELS = ['name', 'address', 'id'] as const;
/** For each feature a weight for each label. */
export type Weights = Int8Array;
/** How many weights there are. */
export const WEIGHTS = FEATURES * LABELS.length;
/**
 * Below this score of its letters alone a word is not tagged, which saves time. Recall in the groups of KINDS.md is the
 * same without it.
 */
const LEAST_LETTERS = -14;
/** The same of its letters and what is right beside it: then the words farther away are not looked at. */
const LEAST_NEAR = -20;
export const NAME = 1;
export const ADDRESS = 2;
/** How many tokens after a name it no longer counts as near. */
export const LONG_SINCE = 7;
/** What a token that a rule let through counts as, for the token after it. */
const HARMLESS = 4;

/** A token as the tagger sees it: the label that fits best, and how well. From 0 it is rather that than nothing. */
export interface Tag {
  label: (typeof LABELS)[number];
  score: number;
}

/** The digits of weights, the middle one for 0. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = DIGITS.length / 2;

/** Packs weights as one character each. @throws RangeError when a weight is more than 31 from 0. */
export const packWeights = (weights: Weights): string =>
  Array.from(weights, (weight) => {
    const digit = DIGITS[weight + ZERO];
    if (digit === undefined) throw new RangeError(`a weight of ${weight} has no digit`);
    return digit;
  }).join('');

/** Unpacks weights. */
export function readWeights(packed: string): Weights {
  const values = new Int8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit - ZERO;
  const weights = new Int8Array(packed.length);
  for (let at = 0; at < packed.length; at++) weights[at] = values[packed.charCodeAt(at)] ?? 0;
  return weights;
}

/**
 * Tags the tokens that may identify a person, from left to right. Those that cannot have no tag. What a rule has found is
 * tagged only if `isOpen` says that a tag may change it, and then as if no rule had found it.
 */
export function tagTokens(
  tagged: TokenSequence,
  weights: Weights,
  isOpen: (found: Candidate) => boolean,
): (Tag | undefined)[] {
  const features = new Int32Array(MOST_FEATURES);
  let [previous, previous2] = [0, 0];
  let sinceName = LONG_SINCE;
  return tagged.tokens.map((token, i) => {
    const free = isFree(token);
    let tag: Tag | undefined;
    let label = labelOf(token);
    const mayChange = free || (token.found !== undefined && isOpen(token.found));
    if (
      mayChange &&
      isAsked(tagged, i, previous) &&
      (previous === ADDRESS || !free || mayFit(tagged.look(i), weights))
    ) {
      const near = featuresOf(tagged, i, features);
      const letters = sumsOf(tagged.look(i), weights);
      let best = bestOf(features, near, weights, letters);
      if (best.score >= LEAST_NEAR || !free) {
        const around = addAround(tagged, i, features, near);
        const count = addPrevious(tagged, i, previous, previous2, sinceName, features, around);
        best = bestOf(features, count, weights, letters);
      }
      tag = { label: LABELS[best.label - 1] ?? 'id', score: best.score };
      if (free) label = best.score > 0 ? best.label : 0;
    }
    [previous, previous2] = [label, previous];
    sinceName = label === NAME ? 0 : Math.min(sinceName + 1, LONG_SINCE);
    return tag;
  });
}

/** Whether what is around a word may make up for its letters: if not, nothing more is looked at. */
function mayFit(look: Look, weights: Weights): boolean {
  const { name, address, id } = sumsOf(look, weights);
  return Math.max(name, address, id) >= LEAST_LETTERS;
}

/**
 * Whether the tagger is asked about a token, `previous` being the label of the one before: any word may go on with an
 * address, but what the association lets through.
 */
export function isAsked(
  { tokens, vocabulary, isSmall }: TokenSequence,
  i: number,
  previous: number,
): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    ((previous === ADDRESS && !isAllowed(token)) ||
      mayIdentify(token, vocabulary, isSmall) ||
      isInDate(tokens, i))
  );
}

/** The number of the label of what a rule found: 1, 2 or 3 as `LABELS`, 0 nothing, 4 let through. */
export function labelOf(token: Token): number {
  const { found } = token;
  if (!found) return 0;
  if (isHarmless(token)) return HARMLESS;
  return found.type === 'name' ? 1 : found.type === 'address' ? 2 : 3;
}

interface Sums {
  name: number;
  address: number;
  id: number;
}

/** Adds up the weights of a word's letters, which are the same wherever it is. */
function sumsOf(look: Look, weights: Weights): Sums {
  if (look.sums?.of !== weights)
    look.sums = { of: weights, ...added(look.letters, look.letters.length, weights) };
  return look.sums;
}

function added(features: ArrayLike<number>, count: number, weights: Weights): Sums {
  let [name, address, id] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const from = (features[at] ?? 0) * LABELS.length;
    name += weights[from] ?? 0;
    address += weights[from + 1] ?? 0;
    id += weights[from + 2] ?? 0;
  }
  return { name, address, id };
}

function bestOf(features: Int32Array, count: number, weights: Weights, letters: Sums) {
  const sums = added(features, count, weights);
  const [name, address, id] = [
    sums.name + letters.name,
    sums.address + letters.address,
    sums.id + letters.id,
  ];
  const score = Math.max(name, address, id);
  return { label: score === name ? 1 : score === address ? 2 : 3, score };
}
