import type { NameContext } from './name-context.ts';
import { BASIC_WORD, FIRST_NAME, SURNAME } from './vocabulary.ts';

// What the words beside a capitalised one tell of it.

/** "Per på biståndsenheten", "Bo och Anna". */
export function worksAt(context: NameContext, i: number): boolean {
  const [next, after] = [context.words[i + 1], context.words[i + 2]];
  if (!next || !after || context.gapAfter(i) !== ' ' || context.gapAfter(i + 1) !== ' ') return false;
  if (/^(?:enligt|enl|hos)$/.test(context.words[i - 1]?.lower ?? ''))
    return /^(?:på|från|vid)$/.test(next.lower);
  if (next.lower === 'och') return after.shape === 'capital' && (after.flags & FIRST_NAME) !== 0;
  return (
    /^(?:på|från|vid)$/.test(next.lower) && (after.shape === 'capital' || /(?:en|et)$/.test(after.lower))
  );
}

/** "Nchimunya Banda skrevs ut": the second word may be an ordinary one, when what follows is what a person does. */
export function isPairFollowedByVerb(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (
    next?.shape !== 'capital' ||
    next.startsSentence ||
    context.gapAfter(i) !== ' ' ||
    (next.flags & BASIC_WORD) !== 0
  )
    return false;
  return (
    !context.isLetThrough(next) &&
    !context.vocabulary.isPlaceShaped(next.lower) &&
    context.isFollowedByVerb(i + 1)
  );
}

/** "Björn A ringde". */
export function initialFollows(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  return (
    next?.shape === 'single' &&
    context.gapAfter(i) === ' ' &&
    ((context.words[i]?.flags ?? 0) & FIRST_NAME) !== 0 &&
    !/^[IÅÖ]$/.test(next.text)
  );
}

/** The next word, right after, is a surname or looks like one. */
export function surnameFollows(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (
    next?.shape !== 'capital' ||
    next.startsSentence ||
    context.gapAfter(i) !== ' ' ||
    (next.flags & SURNAME) === 0
  ) {
    return (
      next !== undefined &&
      next.shape === 'capital' &&
      !next.startsSentence &&
      context.gapAfter(i) === ' ' &&
      !context.isLetThrough(next) &&
      !context.vocabulary.isPlaceShaped(next.lower) &&
      (context.isSurnameShaped(next) ||
        (!context.vocabulary.isOrdinary(next.lower) && (next.flags & BASIC_WORD) === 0))
    );
  }
  return true;
}

export const isFullName = (context: NameContext, i: number) =>
  ((context.words[i]?.flags ?? 0) & FIRST_NAME) !== 0 && surnameFollows(context, i);

/** "Astrid Lindgrens barnsjukhus", "Drottning Silvias": named after someone, or part of a unit's name. */
export function isPartOfThingName(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (context.gapAfter(i) !== ' ' || !next) return false;
  // "Nils Ericsonplatsen", "Iris Hadar AB".
  if (/^(?:AB|HB|KB)$/.test(next.text)) return true;
  if (next.shape !== 'capital') return false;
  return (
    context.isThingName(i + 1) ||
    /.{3}(?:platsen|gatan|vägen|torget|skolan|huset|parken|salen|priset|stiftelsen)$/.test(next.lower) ||
    (context.gapAfter(i + 1) === ' ' && /^(?:AB|HB|KB)$/.test(context.words[i + 2]?.text ?? ''))
  );
}
