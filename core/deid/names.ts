import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { capitalisedNameSeed, DOUBLE_INITIAL } from './name-capitalised.ts';
import { caselessNameSeed } from './name-caseless.ts';
import { findCompoundNames } from './name-compound.ts';
import type { NameContext } from './name-context.ts';
import { firstParticle, nameEnd } from './name-extent.ts';
import { findJoinedNames } from './name-joined.ts';
import { findPossibleNames } from './name-maybe.ts';
import { findRepeatedNames } from './name-repeats.ts';
import { findInitials, findSignatures } from './name-signature.ts';
import type { NameSpan } from './name-span.ts';
import type { Signs } from './sign.ts';
import { FIRST_NAME, NAME, SURNAME } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * Finds names of people. `isTaken` tells whether an offset is inside something else that was found or let through;
 * `numbers` are personnummer and birth dates, which often have a name before them.
 *
 * The order matters: names read word by word, then signatures and names before numbers, then the words joined to a name
 * found so far, and last the repeats of every name found.
 */
export function findNames(
  context: NameContext,
  isTaken: (at: number) => boolean,
  numbers: readonly Candidate[],
  signs: Signs,
): Candidate[] {
  const spans = namesWordByWord(context, isTaken);
  const free = (span: NameSpan) => !isTaken(context.words[span.from]?.start ?? 0);
  spans.push(
    ...findSignatures(context, signs).filter(free),
    ...findNamesBeforeNumbers(context, numbers).filter(free),
  );
  spans.push(...findJoinedNames(context, spans).filter(free));
  spans.push(...findRepeatedNames(context, spans).filter(free));
  spans.push(...findPossibleNames(context, spans).filter(free));
  return [
    ...spans.map((span) => candidate(context, span)),
    ...findCompoundNames(context, isTaken),
    ...findInitials(context.text, isTaken, signs),
  ];
}

/** Reads the words from left to right: each that begins a name is extended to the name's end. */
function namesWordByWord(context: NameContext, isTaken: (at: number) => boolean): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const word = context.words[i];
    if (!word || isTaken(word.start)) continue;
    const seed =
      word.shape === 'lower' ||
      (word.inUppercaseLine && word.shape !== 'single') ||
      (word.shape === 'upper' && !DOUBLE_INITIAL.test(word.text))
        ? caselessNameSeed(context, i)
        : capitalisedNameSeed(context, i);
    if (!seed) continue;
    const to = nameEnd(context, i + seed.skip, seed.skip > 0 ? 'capital' : undefined);
    if (isReversed(context, i, to)) {
      spans.push({
        from: i,
        to: nameEnd(context, to),
        confidence: CONFIDENCE.REVERSED_NAME,
        rule: 'name-reversed',
      });
      i = (spans.at(-1)?.to ?? to) - 1;
      continue;
    }
    spans.push({
      from: hasSurnameBefore(context, i) ? i - 1 : beforeParticles(context, i),
      to,
      confidence: spanConfidence(context.words.slice(i, to), seed.confidence),
      rule: seed.rule,
    });
    i = to - 1;
  }
  return spans;
}

/** "Eriksson, Maja": a surname, a comma, a first name. */
function isReversed(context: NameContext, i: number, to: number): boolean {
  const [last, first] = [context.words[i], context.words[to]];
  if (
    !last ||
    !first ||
    to !== i + 1 ||
    context.gapAfter(i) !== ', ' ||
    first.shape !== last.shape ||
    last.shape === 'lower'
  )
    return false;
  return (
    (last.flags & SURNAME) !== 0 &&
    ((last.flags & FIRST_NAME) === 0 || (first.flags & SURNAME) === 0) &&
    (first.flags & FIRST_NAME) !== 0 &&
    context.gapAfter(to) !== ' och ' &&
    !context.isLetThrough(first)
  );
}

/** "Enskild: Frid, Maj-Lis": a surname, which may be an ordinary word, after a label or at the start of a line. */
function hasSurnameBefore(context: NameContext, i: number): boolean {
  const [last, first] = [context.words[i - 1], context.words[i]];
  if (
    !last ||
    !first ||
    context.gapAfter(i - 1) !== ', ' ||
    last.shape === 'lower' ||
    last.shape !== first.shape
  )
    return false;
  const lead = context.text.slice(Math.max(0, last.start - 2), last.start);
  return (last.flags & SURNAME) !== 0 && (first.flags & FIRST_NAME) !== 0 && /^$|[:\n]/.test(lead);
}

/** Returns where a name with particles begins: at an unknown first name before them, "Serwan af Hagdal". */
function beforeParticles(context: NameContext, i: number): number {
  const from = firstParticle(context, i);
  const first = context.words[from - 1];
  const isFirst =
    from < i &&
    first?.shape === 'capital' &&
    context.gapAfter(from - 1) === ' ' &&
    !context.isCueWord(first) &&
    !context.vocabulary.isOrdinary(first.lower);
  return isFirst ? from - 1 : from;
}

/** Returns the confidence of a name. A name of several words is surer than its first word alone. */
function spanConfidence(words: readonly Word[], alone: number): number {
  if (words.length < 2) return alone;
  const [head, tail] = [words[0], words.at(-1)];
  if (((head?.flags ?? 0) & FIRST_NAME) !== 0 && ((tail?.flags ?? 0) & SURNAME) !== 0)
    return CONFIDENCE.FIRST_NAME_AND_SURNAME;
  const listed = words.some((word) => (word.flags & NAME) !== 0);
  const least = listed ? CONFIDENCE.PAIR_WITH_LISTED_NAME : CONFIDENCE.PAIR_WITHOUT_LISTED_NAME;
  // Only a listed first name with a listed surname is certain: any other second word may be a unit's or a method's.
  return Math.min(CONFIDENCE.PAIR_WITH_LISTED_NAME, Math.max(alone + CONFIDENCE.SECOND_WORD_BONUS, least));
}

function candidate(context: NameContext, span: NameSpan): Candidate {
  const start = context.words[span.from]?.start ?? 0;
  const tail = context.words[span.to - 1];
  // "Anna K. ringde": the full stop belongs to the initial.
  const dotted = tail?.shape === 'single' && span.to - span.from > 1 && context.text[tail.end] === '.';
  // "Mattias L:s mamma".
  const owns = tail?.shape === 'single' && /^:s(?!\p{L})/u.test(context.text.slice(tail.end, tail.end + 3));
  const end = (tail?.end ?? start) + (dotted ? 1 : owns ? 2 : 0);
  return { start, end, type: 'name', confidence: span.confidence, rule: span.rule };
}

/** Finds up to three capitalised words right before a number that belongs to one person. */
function findNamesBeforeNumbers(context: NameContext, numbers: readonly Candidate[]): NameSpan[] {
  const found: NameSpan[] = [];
  let at = 0;
  for (const number of numbers) {
    while (at < context.words.length && (context.words[at]?.end ?? 0) <= number.start) at++;
    let from = at;
    while (from > at - 3 && mayPrecedeNumber(context, from - 1, number, from === at)) from--;
    if (from < at)
      found.push({ from, to: at, confidence: CONFIDENCE.NAME_BEFORE_NUMBER, rule: 'name-before-number' });
  }
  return found;
}

/** Whether a word may belong to a name before a number; `nearest` is the word next to the number. */
function mayPrecedeNumber(context: NameContext, i: number, number: Candidate, nearest: boolean): boolean {
  const word = context.words[i];
  if (!word || (word.shape !== 'capital' && word.shape !== 'upper') || word.lower.length < 2) return false;
  const gap = nearest
    ? context.text.slice(word.end, Math.min(number.start, word.end + 5))
    : context.gapAfter(i);
  if (nearest ? !/^[ ,(:]{1,3}$/.test(gap) : gap !== ' ') return false;
  if (
    context.isLetThrough(word) ||
    context.isCueWord(word) ||
    /(?:nr|nummer|born|pnr|persnr|id)$/.test(word.lower)
  )
    return false;
  return (word.flags & NAME) !== 0 || !context.vocabulary.isOrdinary(word.lower);
}
