import * as CONFIDENCE from './confidence.ts';
import type { NameContext } from './name-context.ts';
import { isThingName } from './name-namesake.ts';
import type { NameSpan } from './name-span.ts';
import { BASIC_WORD, FIRST_NAME, NAME } from './vocabulary.ts';

/**
 * Finds words that are names only because they are joined to a first name without a surname: "Hanna, Hanne och Hanns",
 * "kalle och samsam". In lower case the word must be in no dictionary.
 */
export function findJoinedNames(context: NameContext, spans: readonly NameSpan[]): NameSpan[] {
  if (spans.length === 0) return [];
  const taken = new Set(spans.flatMap((span) => range(span.from, span.to)));
  const found: NameSpan[] = [];
  const add = (i: number, partner: number): boolean => {
    if (taken.has(i) || !mayBeJoined(context, i, partner)) return false;
    taken.add(i);
    found.push({ from: i, to: i + 1, confidence: CONFIDENCE.NAME_JOINED, rule: 'name-joined' });
    return true;
  };
  for (const span of spans) {
    const head = context.words[span.from];
    if (!head || span.confidence < CONFIDENCE.JOIN_THRESHOLD || (head.flags & FIRST_NAME) === 0) continue;
    // "Anna Berg och …" may be followed by anything, but a first name alone mostly by another.
    let at = span.to;
    while (/^(?:, | och | samt | & )$/.test(joint(context, at - 1, at)) && add(at, span.from)) at++;
    if (wordIs(context, at, /^(?:och|samt|o)$/)) add(at + 1, span.from);
    if (wordIs(context, span.from - 1, /^(?:och|samt|o)$/)) add(span.from - 2, span.from);
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** The text between two words, if the second is the next. */
const joint = (context: NameContext, i: number, next: number) => (next === i + 1 ? context.gapAfter(i) : '');

const wordIs = (context: NameContext, i: number, pattern: RegExp) =>
  pattern.test(context.words[i]?.lower ?? '') &&
  context.gapAfter(i) === ' ' &&
  context.gapAfter(i - 1) === ' ';

/** Whether word `i` may be a name, joined to the first name at `partner`. */
function mayBeJoined(context: NameContext, i: number, partner: number): boolean {
  const [word, other] = [context.words[i], context.words[partner]];
  if (!word || !other || word.lower.length < 3 || word.lower.length > 20 || isThingName(context, i))
    return false;
  if ((word.flags & BASIC_WORD) !== 0 || context.isLetThrough(word) || context.isCueWord(word)) return false;
  if (context.vocabulary.isPlaceShaped(word.lower) || context.isVerb(i)) return false;
  const { lexicon } = context.vocabulary;
  if (other.shape === 'capital')
    return (
      word.shape === 'capital' &&
      (!word.startsSentence || (word.flags & NAME) !== 0 || !context.vocabulary.isOrdinary(word.lower)) &&
      !lexicon?.has(word.lower.replace(/s$/, ''))
    );
  return (
    lexicon !== undefined &&
    word.shape === other.shape &&
    ((word.flags & NAME) !== 0 || !lexicon.covers(word.lower, 3)) &&
    !lexicon.has(word.lower)
  );
}
