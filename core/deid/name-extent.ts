import type { NameContext } from './name-context.ts';
import { isThingName } from './name-namesake.ts';
import {
  ALLOWED_BY_CALLER,
  ALSO_A_WORD,
  BASIC_WORD,
  FIRST_NAME,
  NAME,
  ORGANISATION,
  SURNAME,
} from './vocabulary.ts';
import type { Word } from './words.ts';

const MOST_WORDS = 5;

/** Returns the index after the last word of the name that begins at word `i`; `as` overrides the word's case. */
export function nameEnd(context: NameContext, i: number, as?: 'capital'): number {
  const head = context.words[i];
  if (!head) return i + 1;
  const caseless = as === undefined && (head.shape === 'lower' || head.inUppercaseLine);
  let to = i + 1;
  while (to - i < MOST_WORDS) {
    const surname = caseless ? to : afterNickname(context, to);
    if (surname > to) {
      to = surname;
      continue;
    }
    const gap = context.gapAfter(to - 1);
    const next = context.words[to];
    const previous = context.words[to - 1];
    if (!next || !previous || !mayBeInsideName(gap, previous, next)) break;
    const after = caseless ? to : afterParticles(context, to);
    if (after > to) {
      to = after;
      continue;
    }
    if (!caseless && context.isParticle(to) && next.shape === 'lower') break;
    if (
      !(caseless
        ? continuesCaselessName(context, to, previous)
        : continuesName(context, to, previous, to === i + 1))
    )
      break;
    to++;
  }
  return to;
}

/** Returns the index after `"Ubbe" Hallonqvist` at a word that follows a first name, or the word's own without. */
function afterNickname(context: NameContext, at: number): number {
  if (!/^ ["”“'(]$/.test(context.gapAfter(at - 1))) return at;
  const [first, nickname, surname] = context.words.slice(at - 1, at + 2);
  const isNickname =
    ((first?.flags ?? 0) & FIRST_NAME) !== 0 &&
    nickname?.shape === 'capital' &&
    surname?.shape === 'capital' &&
    (surname.flags & (BASIC_WORD | ALLOWED_BY_CALLER | ORGANISATION)) === 0 &&
    /^["”“')] $/.test(context.gapAfter(at));
  return isNickname ? at + 2 : at;
}

/** Returns the index after "af Ekenstam", "Von Muñoz" or "de la Torre" at a word, or the word's own without. */
function afterParticles(context: NameContext, at: number): number {
  let to = at;
  while (to - at < 3 && context.isParticle(to) && context.gapAfter(to) === ' ') to++;
  const name = context.words[to];
  const isName =
    to > at &&
    name?.shape === 'capital' &&
    (name.flags & (BASIC_WORD | ALLOWED_BY_CALLER | ORGANISATION)) === 0;
  return isName ? to + 1 : at;
}

/**
 * Returns the first of the particles right before word `i`, "von Rosenqvist", "van der Berg", or `i` without. "af" alone
 * is an agency's abbreviation, and "de" and "la" are words of their own.
 */
export function firstParticle(context: NameContext, i: number): number {
  let from = i;
  while (i - from < 2 && context.isParticle(from - 1) && context.gapAfter(from - 1) === ' ') from--;
  const pattern = i - from === 2 ? /^(?:von|van|du|de)$/ : /^(?:von|van)$/;
  return from < i && pattern.test(context.words[from]?.lower ?? '') ? from : i;
}

/** Whether a gap may be inside a name: a space, a full stop after an initial, a tab between first name and surname. */
function mayBeInsideName(gap: string, previous: Word, next: Word): boolean {
  if (gap === ' ' || gap === '_' || (previous.shape === 'single' && (gap === '. ' || gap === '.')))
    return true;
  return (
    /^(?: {2,3}| ?\n|\t)$/.test(gap) &&
    (previous.flags & FIRST_NAME) !== 0 &&
    (next.flags & SURNAME) !== 0 &&
    (next.flags & ALSO_A_WORD) === 0
  );
}

/** Whether a word continues a name that is written with capitals. */
function continuesName(context: NameContext, at: number, previous: Word, second: boolean): boolean {
  const word = context.words[at];
  if (!word) return false;
  if (word.shape === 'single')
    return (previous.flags & FIRST_NAME) !== 0 && /[\s.,;:!?)"”]|^$/.test(context.text[word.end] ?? '');
  if ((word.shape !== 'capital' && word.shape !== 'upper') || isThingName(context, at)) return false;
  // The first word of two is a first name, or a surname that is written first.
  const afterFirst = (previous.flags & FIRST_NAME) !== 0 || second;
  if (context.isLetThrough(word)) return afterFirst && context.isPlaceAndNoMore(word);
  if ((word.flags & NAME) !== 0) return word.shape === 'capital' || (word.flags & ALSO_A_WORD) === 0;
  if (word.shape === 'upper' && word.text.length < 5) return false;
  const { vocabulary } = context;
  // "Karin Sandvik": many surnames are shaped as places are, but none as a unit is.
  if (afterFirst ? vocabulary.isUnitShaped(word.lower) : vocabulary.isPlaceShaped(word.lower)) return false;
  if ((word.flags & BASIC_WORD) !== 0) return false;
  if (!context.vocabulary.isOrdinary(word.lower)) return true;
  if (context.isCueWord(word)) return false;
  if (afterFirst && (context.isSurnameShaped(word) || !vocabulary.lexicon?.has(word.lower))) return true;
  if (word.lower.length > 9) return false;
  return (
    afterFirst ||
    ((previous.flags & NAME) === 0 &&
      !context.vocabulary.isOrdinary(previous.lower) &&
      context.isFollowedByVerb(at))
  );
}

/** Whether a word continues a name when case is no evidence: it is listed, or in no dictionary. */
function continuesCaselessName(context: NameContext, at: number, previous: Word): boolean {
  const word = context.words[at];
  if (!word || context.isLetThrough(word)) return false;
  const after = context.text.slice(word.end, word.end + 2);
  const ends = after === '' || /^(?:[,.;:!?()\n/]| ?\d| [(])/.test(after);
  if (word.text.length === 1)
    return (
      (ends || /^[^aefimotåö]$/.test(word.lower)) &&
      !word.inUppercaseLine &&
      (previous.flags & FIRST_NAME) !== 0
    );
  const common = (word.flags & (ALSO_A_WORD | BASIC_WORD)) !== 0;
  if ((word.flags & SURNAME) !== 0)
    return (
      !common || word.inUppercaseLine || ends || /^f(?:ödd)?\.?$/.test(context.words[at + 1]?.lower ?? '')
    );
  if ((word.flags & FIRST_NAME) !== 0) return !common;
  if (
    word.text.length < 4 ||
    (previous.flags & FIRST_NAME) === 0 ||
    context.vocabulary.isPlaceShaped(word.lower)
  )
    return false;
  const { lexicon } = context.vocabulary;
  if (lexicon && context.isSurnameShaped(word) && !lexicon.has(word.lower) && word.inUppercaseLine)
    return true;
  return lexicon !== undefined && !lexicon.covers(word.lower) && (word.flags & BASIC_WORD) === 0;
}
