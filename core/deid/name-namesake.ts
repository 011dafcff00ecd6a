import type { NameContext } from './name-context.ts';
import { THING_AFTER_NAME } from './name-roles.ts';
import { EPONYM, FIRST_NAME, NAME, ORGANISATION } from './vocabulary.ts';

// Names that are those of things: what is named after a person or a saint.

/** Things that are named after a person: "Esther-nätverket". */
const NAMESAKE_TAILS = ['-nätverk', '-modell', '-utred', '-anmäl', '-ärende', '-coach', '-skala', '-metod'];
/** "S:t", "Sankta", right before a name. */
const SAINT = /(?<!\p{L})(?:S:t[ae]?|St\.?|Sankta?) $/u;

/** Whether the word after makes it the name of a thing, or the word before is "lex". */
export function isThingName(context: NameContext, i: number): boolean {
  if (context.words[i - 1]?.lower === 'lex' && context.gapAfter(i - 1) === ' ') return true;
  const next = context.words[i + 1];
  const gap = context.gapAfter(i);
  if (isNamesake(context, i) || isSaint(context, i)) return true;
  return next !== undefined && (gap === ' ' || gap === '-') && (next.roles & THING_AFTER_NAME) !== 0;
}

/** Whether it is a saint, and so a church, a hospital or a school: "S:t Sigfrids". */
function isSaint(context: NameContext, i: number): boolean {
  const word = context.words[i];
  return (
    word?.shape === 'capital' &&
    'tae.'.includes(context.text[word.start - 2] ?? ' ') &&
    SAINT.test(context.text.slice(Math.max(0, word.start - 8), word.start))
  );
}

/**
 * Whether it is part of an organisation's name ("Bra Liv") or a person that a thing in the text is named after
 * ("Esther", in a text with "Esther-nätverket").
 */
function isNamesake(context: NameContext, i: number): boolean {
  const word = context.words[i];
  if (!word || (word.flags & (ORGANISATION | EPONYM)) === 0) return false;
  // "Marte Meo": a name whose next word is no person's either.
  const next = context.words[i + 1];
  if (
    next &&
    context.gapAfter(i) === ' ' &&
    (word.flags & ORGANISATION) !== 0 &&
    (next.flags & ORGANISATION) !== 0 &&
    (next.flags & NAME) === 0
  )
    return true;
  if ((word.flags & EPONYM) !== 0 && word.shape === 'capital' && (word.flags & FIRST_NAME) !== 0) {
    return NAMESAKE_TAILS.some((tail) => context.text.includes(`${word.text}${tail}`));
  }
  const before = context.words[i - 1];
  return (
    before !== undefined &&
    before.shape === 'capital' &&
    context.gapAfter(i - 1) === ' ' &&
    (before.flags & NAME) === 0 &&
    (before.flags & ORGANISATION) !== 0
  );
}
