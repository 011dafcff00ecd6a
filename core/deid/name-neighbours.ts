import type { NameContext } from './name-context.ts';
import { BASIC_WORD, FIRST_NAME, SURNAME } from './vocabulary.ts';

// What the words next to a capitalised one show about it.

/** Whether it is somebody at a workplace or together with somebody: "Per på biståndsenheten", "Bo och Anna". */
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

/**
 * Whether it and the next word are a pair followed by what a person does: "Nchimunya Banda skrevs ut". The second word
 * may then be an ordinary one.
 */
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

/** Whether it is a first name with an initial after it: "Björn A ringde". */
export function initialFollows(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  return (
    next?.shape === 'single' &&
    context.gapAfter(i) === ' ' &&
    ((context.words[i]?.flags ?? 0) & FIRST_NAME) !== 0 &&
    !/^[IÅÖ]$/.test(next.text)
  );
}

/** Whether the next word is a surname or looks like one. */
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

/** Whether it is a first name with a surname after it. */
export const isFullName = (context: NameContext, i: number) =>
  ((context.words[i]?.flags ?? 0) & FIRST_NAME) !== 0 && surnameFollows(context, i);

/** Whether it is part of the name of a unit, a place or a company: "Astrid Lindgrens barnsjukhus". */
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
