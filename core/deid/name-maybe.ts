import * as CONFIDENCE from './confidence.ts';
import type { NameContext } from './name-context.ts';
import type { NameSpan } from './name-span.ts';
import { BASIC_WORD, LET_THROUGH, NAME } from './vocabulary.ts';

/** A shorter text does not show whether its writer leaves out capitals. */
export const LEAST_WORDS = 6;

/**
 * Finds the words that may be names in a text without any capital, where case tells nothing: names that are words too and
 * do what people do, and words that are in no dictionary. They are notes, since most of them are slips of the pen.
 */
export function findPossibleNames(context: NameContext, spans: readonly NameSpan[]): NameSpan[] {
  const { words, vocabulary } = context;
  const { lexicon } = vocabulary;
  if (!lexicon || words.length < LEAST_WORDS || words.some(({ shape }) => shape !== 'lower')) return [];
  const taken = new Set(spans.flatMap(({ from, to }) => words.slice(from, to)));
  return words.flatMap((word, i): NameSpan[] => {
    if (taken.has(word) || word.lower.length < 3 || word.lower.length > 20) return [];
    if ((word.flags & (LET_THROUGH | BASIC_WORD)) !== 0 || context.isCueWord(word) || context.isVerb(i))
      return [];
    const maybe =
      (word.flags & NAME) !== 0
        ? context.isFollowedByVerb(i)
        : /^[a-zà-ɏ]+$/.test(word.lower) &&
          !lexicon.covers(word.lower) &&
          !vocabulary.isPlaceShaped(word.lower) &&
          !context.isLetThrough(word);
    return maybe ? [{ from: i, to: i + 1, confidence: CONFIDENCE.POSSIBLE_NAME, rule: 'name-maybe' }] : [];
  });
}
