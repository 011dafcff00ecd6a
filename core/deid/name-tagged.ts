import * as CONFIDENCE from './confidence.ts';
import type { NameContext } from './name-context.ts';
import { LEAST_WORDS } from './name-maybe.ts';
import type { NameSpan } from './name-span.ts';
import { isTagged, type Weights } from './tagger.ts';
import {
  ABBREVIATION,
  ALLOWED_BY_CALLER,
  BASIC_WORD,
  EPONYM,
  MEDICINE,
  NAME,
  ORGANISATION,
} from './vocabulary.ts';

/** What a word that is in no list of names may be known as. */
const KNOWN_THING = ORGANISATION | MEDICINE | EPONYM | ABBREVIATION;

/**
 * Finds the names that the rules missed where case is no evidence, in a text in small letters or a line of capitals, by the
 * weights of a tagger. `spans` are the names found so far. A name that one of them begins is returned whole.
 */
export function findTaggedNames(
  context: NameContext,
  spans: readonly NameSpan[],
  weights: Weights,
): NameSpan[] {
  const { words } = context;
  const inSpan = new Map<number, NameSpan>();
  for (const span of spans) for (let i = span.from; i < span.to; i++) inSpan.set(i, span);
  const found: NameSpan[] = [];
  /** The name that the word before is part of. */
  let before: NameSpan | undefined;
  words.forEach((_, i) => {
    const known = inSpan.get(i);
    const isName = !known && mayBeName(context, i) && isTagged(context, i, !!before, weights);
    if (!isName) {
      before = known;
      return;
    }
    // What stops is certain, and stays as it is.
    if (before && before.confidence < CONFIDENCE.STOP_THRESHOLD && context.gapAfter(i - 1) === ' ') {
      if (found.at(-1) === before) found.pop();
      before = { ...before, to: i + 1 };
    } else before = { from: i, to: i + 1, confidence: CONFIDENCE.TAGGED_NAME, rule: 'name-tagged' };
    found.push(before);
  });
  return found;
}

/** Whether the tagger is asked about a word: its case is no evidence, and it is no word, no thing and not allowed. */
function mayBeName(context: NameContext, i: number): boolean {
  const word = context.words[i];
  if (!word) return false;
  const { vocabulary, unknown } = context;
  const isAsked = word.inUppercaseLine
    ? word.shape !== 'single'
    : word.shape === 'lower' && context.words.length >= LEAST_WORDS && !unknown.inTextWithCapitals;
  if (!isAsked) return false;
  if ((word.flags & (ALLOWED_BY_CALLER | BASIC_WORD)) !== 0) return false;
  if ((word.flags & NAME) === 0 && ((word.flags & KNOWN_THING) !== 0 || vocabulary.lexicon?.has(word.lower)))
    return false;
  return (
    !context.isThingName(i) &&
    !context.followsThing(i) &&
    !context.isThingCalled(i) &&
    !vocabulary.isUnitShaped(word.lower)
  );
}
