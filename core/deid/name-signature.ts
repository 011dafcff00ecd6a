import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { ABBREVIATIONS } from './data/allow.ts';
import { NOT_INITIALS, SIGNATURE_SIGNED, SIGNATURE_SLASH } from './data/contexts.ts';
import { CLOSINGS } from './data/cues.ts';
import { NOUN_END } from './name-capitalised.ts';
import type { NameContext } from './name-context.ts';
import type { NameSpan } from './name-span.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { BASIC_WORD, FIRST_NAME, NAME, wordList } from './vocabulary.ts';

const NO_INITIALS = new Set(`${NOT_INITIALS} ${ABBREVIATIONS}`.split(/\s+/));
const CLOSING = new Set(wordList(CLOSINGS));
/** Two or three initials with full stops: "Z.H.", "K. A." */
export const DOTTED_INITIALS = new RegExp(
  '(?<![\\p{L}\\d.])(?!S\\.K\\.?|P\\.S|O\\.S\\.A|U\\.S|E\\.U|T\\.EX|F\\.D|B\\.V\\.C|D\\.V)' +
    '\\p{Lu}\\.[ -]?\\p{Lu}(?:\\.[ -]?\\p{Lu})?\\.(?![\\p{L}\\d])',
  'gu',
);
/** "initialer EL", "Sign. i journalen är bara /KLN", "Vid pennan: ÅW", "Närvarande: AK". */
export const LABELLED_INITIALS = new RegExp(SIGNATURE_SIGNED, 'gu');
/** "/Tomas", "/ Anna L", "//AK" at the end of a line. */
export const SLASH_SIGNATURE = new RegExp(SIGNATURE_SLASH, 'gmu');

const DOTTED = /(?<![\p{L}\d.])\p{Lu}\.(?:$|-?\p{Lu})/u;
const SIGNED =
  /[Ii]nitial|[Ss]ign|[Nn]ärvarande|[Aa]ntecknat|[Dd]okumenterat|pennan|[Uu]pprättad|[Ii]nskrivet/;
const SLASH = /(?:^|[\s.!?,;)])\/{1,2}(?:$|\p{L})/u;
export const SIGNATURE_SIGNS: readonly Sign[] = [DOTTED, SIGNED, SLASH];

/** Finds the name under a letter, in any case, and the name after a slash at the end of a line. */
export function findSignatures(context: NameContext, signs: Signs): NameSpan[] {
  const found: NameSpan[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const word = context.words[i];
    if (word && CLOSING.has(word.lower)) found.push(...signatureAfter(context, i + 1));
  }
  if (signs.has(SLASH)) found.push(...slashSignatures(context));
  return found;
}

function signatureAfter(context: NameContext, i: number): NameSpan[] {
  const between = context.text.slice(context.words[i - 1]?.end ?? 0, context.words[i]?.start ?? 0);
  if (!/^[\s,:!./-]{1,6}$/.test(between)) return [];
  // "på förhand" and "tacksam" close a letter only at the end of a line.
  if (/^(?:förhand|tacksam)$/.test(context.words[i - 1]?.lower ?? '') && !/[\n/]/.test(between)) return [];
  let to = i;
  while (to < i + 4 && isSigned(context, to, to === i)) {
    to++;
    if (context.gapAfter(to - 1) !== ' ' && context.gapAfter(to - 1) !== '. ') break;
  }
  return to > i
    ? [{ from: i, to, confidence: CONFIDENCE.SIGNATURE_AFTER_CLOSING, rule: 'name-signature' }]
    : [];
}

/** Whether a word may be part of a signature; `head` is its first word. */
function isSigned(context: NameContext, i: number, head: boolean): boolean {
  const word = context.words[i];
  if (!word || word.lower.length > 25) return false;
  if (word.text.length === 1) return !head && !/^[ioåö]$/.test(word.lower);
  if (context.isLetThrough(word) || context.isCueWord(word)) return false;
  if ((word.flags & NAME) !== 0) return true;
  if (
    (word.flags & BASIC_WORD) !== 0 ||
    context.vocabulary.isPlaceShaped(word.lower) ||
    NOUN_END.test(word.lower)
  )
    return false;
  if (word.shape === 'upper' && word.text.length <= 3) return head;
  if (!head && word.shape === 'capital')
    return word.lower.length <= 9 || !context.vocabulary.isOrdinary(word.lower);
  return context.vocabulary.lexicon !== undefined && !context.vocabulary.lexicon.covers(word.lower);
}

function slashSignatures(context: NameContext): NameSpan[] {
  const found: NameSpan[] = [];
  for (const match of matches(context.text, SLASH_SIGNATURE)) {
    const at = match.index + match[0].indexOf(match[1] ?? '');
    const i = wordIndexAt(context, at);
    const word = context.words[i];
    if (!word || word.start !== at || !isSigned(context, i, true)) continue;
    if (word.shape === 'lower' && (word.flags & FIRST_NAME) === 0) continue;
    const two =
      match[2] !== undefined && !/^(?:på|i|från|vid)$/.test(match[2]) && isSigned(context, i + 1, false);
    found.push({
      from: i,
      to: i + (two ? 2 : 1),
      confidence: CONFIDENCE.SIGNATURE_AFTER_SLASH,
      rule: 'name-signature',
    });
  }
  return found;
}

/** Returns the index of the first word that begins at or after an offset. */
function wordIndexAt(context: NameContext, offset: number): number {
  let [low, high] = [0, context.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds initials with full stops, and bare initials after a word for them. */
export function findInitials(text: string, isTaken: (at: number) => boolean, signs: Signs): Candidate[] {
  const bare = matches(text, LABELLED_INITIALS, signs.has(SIGNED)).filter(
    (match) => !NO_INITIALS.has((match[1] ?? '').toLowerCase()),
  );
  return [...matches(text, DOTTED_INITIALS, signs.has(DOTTED)), ...bare]
    .filter((match) => !isTaken(match.index + match[0].length - 1))
    .map((match) => ({
      start: match.index + match[0].length - (match[1] ?? match[0]).length,
      end: match.index + match[0].length,
      type: 'name',
      confidence: CONFIDENCE.SIGNED_INITIALS,
      rule: 'name-initials',
    }));
}
