import * as CONFIDENCE from './confidence.ts';
import type { NameContext } from './name-context.ts';
import { doesWhatPeopleDo, followsPersonalWord } from './name-neighbours.ts';
import { type NameSeed, seed } from './name-seed.ts';
import { BASIC_WORD } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Ends of ordinary words, also of those that are misspelt. */
const ORDINARY_END =
  /(?:en|et|ar|er|or|na|ing|ade|het|isk|iga?|ligt?|as|es|ens|ets|ande|ende|nde|te|de|at|it|ts|gt|rt|nt|ion)$/;

/**
 * Returns the evidence that a word in no list and in no dictionary is a name, in a text or a line whose case tells
 * nothing: a word beside it that is often beside a person, "enligt tellander", and no ordinary word that it may be a slip
 * for.
 */
export function unknownSeed(context: NameContext, i: number, word: Word): NameSeed | undefined {
  const { lexicon } = context.vocabulary;
  if (!lexicon || (!word.inUppercaseLine && context.unknown.inTextWithCapitals)) return undefined;
  if (word.lower.length < 4 || word.lower.length > 14 || context.isLetThrough(word)) return undefined;
  if ((word.flags & BASIC_WORD) !== 0 || context.isCueWord(word) || context.isVerb(i)) return undefined;
  if (!/^[a-zà-ɏ]+(?:-[a-zà-ɏ]+)?$/.test(word.lower) || ORDINARY_END.test(word.lower)) return undefined;
  const isBesidePerson =
    doesWhatPeopleDo(context, i) ||
    context.isFollowedByPossession(i) ||
    (followsPersonalWord(context, i) && (context.isSurnameShaped(word) || endsPhrase(context, word)));
  if (!isBesidePerson && !looksLikeName(context, word)) return undefined;
  if (lexicon.covers(word.lower) || context.vocabulary.isPlaceShaped(word.lower)) return undefined;
  return context.unknown.isSlip(word.lower) ? undefined : seed(CONFIDENCE.CASELESS_UNKNOWN, 'name-small');
}

const VOWEL = /[aeiouyåäö]/g;

/** Whether it is built as names are: no abbreviation, and no part of a code. */
const looksLikeName = (context: NameContext, word: Word) =>
  word.lower.length >= 6 &&
  /^[^aeiouyåäö]{0,3}[aeiouyåäö]/.test(word.lower) &&
  (word.lower.match(VOWEL)?.length ?? 0) > 1 &&
  /^(?: |$|\n)/.test(context.text[word.start - 1] ?? '') &&
  /^(?:[ ,.?!\n](?! ?\d)|$)/.test(context.text.slice(word.end, word.end + 3));

/** Whether a phrase ends after it: a sign, or a word that no noun is before. */
const endsPhrase = (context: NameContext, word: Word) =>
  /^(?:$|[,.;:!?)\n]| (?:är|har|hade|var|vill|ska|kan|inte|som|och|om|på|att|fick|får|blev|när|i|men)(?!\p{L}))/u.test(
    context.text.slice(word.end, word.end + 6).toLowerCase(),
  );
