import * as CONFIDENCE from './confidence.ts';
import type { NameContext } from './name-context.ts';
import { isThingName } from './name-namesake.ts';
import type { NameSpan } from './name-span.ts';
import { BASIC_WORD, NAME, ORGANISATION, PLACE } from './vocabulary.ts';

/** Finds the parts of the names already found wherever they are repeated with a capital, also in the genitive. */
export function findRepeatedNames(context: NameContext, spans: readonly NameSpan[]): NameSpan[] {
  const parts = new Set<string>();
  const taken = new Set<number>();
  for (const span of spans) {
    for (let i = span.from; i < span.to; i++) {
      taken.add(i);
      const word = context.words[i];
      if (
        !word ||
        span.confidence < CONFIDENCE.REPEAT_THRESHOLD ||
        (word.lower.length < 3 && word.shape !== 'upper') ||
        context.isParticle(i)
      )
        continue;
      parts.add(word.lower);
      if (word.lower.endsWith('s') && word.lower.length > 3) parts.add(word.lower.slice(0, -1));
      else parts.add(`${word.lower}s`);
    }
  }
  if (parts.size === 0) return [];
  const found: NameSpan[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const word = context.words[i];
    if (
      !word ||
      taken.has(i) ||
      !parts.has(word.lower) ||
      (isThingName(context, i) && !context.isFollowedByPossession(i)) ||
      (word.flags & BASIC_WORD) !== 0
    )
      continue;
    if (word.shape !== 'capital' && !word.inUppercaseLine && word.shape !== 'upper') continue;
    if ((word.flags & NAME) === 0 && context.isLetThrough(word)) continue;
    if (
      (word.flags & (PLACE | ORGANISATION)) !== 0 &&
      /^(?:i|på|från|till|vid|via)$/.test(context.words[i - 1]?.lower ?? '')
    )
      continue;
    if (
      word.startsSentence &&
      (word.flags & NAME) === 0 &&
      !context.isFollowedByVerb(i) &&
      (context.vocabulary.lexicon?.has(word.lower) ?? false)
    )
      continue;
    found.push({ from: i, to: i + 1, confidence: CONFIDENCE.NAME_AGAIN, rule: 'name-repeat' });
  }
  return found;
}
