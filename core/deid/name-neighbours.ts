import { UNIT_WORDS } from './data/cues.ts';
import type { NameContext } from './name-context.ts';
import { BASIC_WORD, FIRST_NAME, NAME, SURNAME, wordList } from './vocabulary.ts';
import type { Word } from './words.ts';

const UNIT_WORD = new Set(wordList(UNIT_WORDS));

// What the words next to a capitalised one show about it.

/** Whether it is a person at a workplace or together with another person: "Per på biståndsenheten", "Bo och Anna". */
export function worksAt(context: NameContext, i: number): boolean {
  const [next, after] = [context.words[i + 1], context.words[i + 2]];
  if (!next || !after || context.gapAfter(i) !== ' ' || context.gapAfter(i + 1) !== ' ') return false;
  if (/^(?:enligt|enl|hos)$/.test(context.words[i - 1]?.lower ?? ''))
    return /^(?:på|från|vid)$/.test(next.lower);
  if (next.lower === 'och') return after.shape === 'capital' && (after.flags & FIRST_NAME) !== 0;
  return (
    /^(?:på|från|vid)$/.test(next.lower) &&
    (after.shape === 'capital' ||
      after.shape === 'upper' ||
      /(?:en|et)$|^(?:soc|bup|fk|af|ifo)$/.test(after.lower))
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
    !context.vocabulary.isUnitShaped(next.lower) &&
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
      !UNIT_WORD.has(next.lower) &&
      isSurnameLike(context, i, next) &&
      (context.isSurnameShaped(next) ||
        (!context.vocabulary.isOrdinary(next.lower) && (next.flags & BASIC_WORD) === 0))
    );
  }
  return true;
}

/** Whether a word may be a surname: after another name also one that is a place, or shaped as one, but never a unit. */
function isSurnameLike(context: NameContext, i: number, next: Word): boolean {
  const { vocabulary } = context;
  if (((context.words[i]?.flags ?? 0) & NAME) === 0)
    return !context.isLetThrough(next) && !vocabulary.isPlaceShaped(next.lower);
  return (
    (!context.isLetThrough(next) || context.isPlaceAndNoMore(next)) && !vocabulary.isUnitShaped(next.lower)
  );
}

/** Whether it owns something, at the beginning of a sentence: "Stens ansökan", "Violas plan". */
export function isOwner(context: NameContext, i: number): boolean {
  const [word, next] = [context.words[i], context.words[i + 1]];
  if (!word?.lower.endsWith('s') || /^(?:hans|mars|vars)$/.test(word.lower)) return false;
  if (next?.shape !== 'lower' || context.gapAfter(i) !== ' ') return false;
  return context.isFollowedByPossession(i);
}

/** Time, age and the like after a number, which is then no part of a thing's name. */
const COUNTED =
  /^ \d{1,3}(?:[.:/-]\d|%|,\d| ?(?:år|mån|månader|dagar|veckor|v|gånger|ggr|tim|timmar|min|barn|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|st|kr|mg|ml)(?!\p{L}))/u;

/** Whether it is a unit with a number, after a preposition: "på Syrenen 3", "från Ebba 12". */
export function isNumberedThing(context: NameContext, i: number): boolean {
  const word = context.words[i];
  const rest = word ? context.text.slice(word.end, word.end + 20) : '';
  if (!/^ \d{1,2}(?!\d)/.test(rest) || COUNTED.test(rest)) return false;
  return /^(?:på|från|till|i|mellan|vid|och)$/.test(context.words[i - 1]?.lower ?? '');
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
  // "Maria Ungdom", "Ersta Rehab": the second word is a kind of unit and no listed surname.
  if (UNIT_WORD.has(next.lower) && (next.flags & NAME) === 0) return true;
  return (
    context.isThingName(i + 1) ||
    /.{3}(?:platsen|gatan|vägen|torget|skolan|huset|parken|salen|priset|stiftelsen)$/.test(next.lower) ||
    (context.gapAfter(i + 1) === ' ' && /^(?:AB|HB|KB)$/.test(context.words[i + 2]?.text ?? ''))
  );
}
