import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { tierOf } from './resolve.ts';
import { cueOfWord, MONTH_OR_TENS, SMALL_NUMBER } from './tagger-cue.ts';
import { ALLOWED_BY_CALLER, BASIC_WORD, NAME, PLACE, type Vocabulary } from './vocabulary.ts';
import type { Word, WordEntry } from './words.ts';

/** What the tagger reads one after the other: a word, or digits. Offsets are of the normalised text. */
export interface Token {
  start: number;
  end: number;
  /** Undefined for digits. */
  word: Word | undefined;
  /** The index of the word, or of the next one. */
  index: number;
  /** What a rule found that it is part of, or let through. */
  found: Candidate | undefined;
}

/** A longer word is no word, and is known only by its first letters. UTF-16 units. */
export const LONGEST_WORD = 40;
const DIGITS = /\d+/g;

/**
 * Splits a text into its words and what digits are between them. `candidates` are sorted and have no overlaps. Notes and
 * statements of protected identity are no part of tokens.
 */
export function tokensOf(text: string, words: readonly Word[], candidates: readonly Candidate[]): Token[] {
  const found = candidates.filter(
    (c) => c.confidence === CONFIDENCE.KNOWN_HARMLESS || (c.type !== 'protected' && tierOf(c) !== 'note'),
  );
  const tokens: Token[] = [];
  let next = 0;
  const add = (start: number, end: number, word: Word | undefined, index: number) => {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const candidate = found[next];
    tokens.push({
      start,
      end,
      word,
      index,
      found: candidate && candidate.start < end ? candidate : undefined,
    });
  };
  const addDigits = (from: number, to: number, index: number) => {
    if (to - from === 1 && !isDigit(text.charCodeAt(from))) return;
    for (const { 0: digits, index: at } of text.slice(from, to).matchAll(DIGITS))
      add(from + at, from + at + digits.length, undefined, index);
  };
  let end = 0;
  words.forEach((word, index) => {
    addDigits(end, word.start, index);
    add(word.start, word.end, word, index);
    end = word.end;
  });
  addDigits(end, text.length, words.length);
  return tokens;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Whether the association lets the word through. */
export const isAllowed = ({ word }: Token): boolean => ((word?.flags ?? 0) & ALLOWED_BY_CALLER) !== 0;

/** Whether a rule let it through: a switchboard, an office's street. */
export const isHarmless = ({ found }: Token): boolean => found?.confidence === CONFIDENCE.KNOWN_HARMLESS;

/** Whether no rule has found it, or one has let it through. */
export const isFree = (token: Token): boolean => token.found === undefined || isHarmless(token);

/**
 * Whether a token may be part of something that identifies a person. Most words of a text may not: they are in small
 * letters, or begin a sentence, and are in the dictionary and, where nothing has a capital, in no list of names or
 * places.
 */
export function mayIdentify(token: Token, vocabulary: Vocabulary, isSmall: boolean): boolean {
  const { word } = token;
  if (!word || isHarmless(token)) return true;
  const { shape, startsSentence, flags, entry } = word;
  if (isAllowed(token) || isBasic(entry)) return false;
  if (shape !== 'lower' && !(startsSentence && shape === 'capital')) return true;
  if ((flags & (NAME | PLACE)) !== 0 && (isSmall || shape !== 'lower')) return true;
  entry.isUnknown ??= !vocabulary.lexicon?.covers(entry.lower);
  return entry.isUnknown;
}

/** Whether a token may be part of a date or a number in words: a month, or a number beside another. */
export function isInDate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const cue = token?.word ? cueOf(token) : 0;
  if (cue === 0 || !token || isAllowed(token)) return false;
  return (
    cue === MONTH_OR_TENS || cueOf(tokens[i - 1]) >= SMALL_NUMBER || cueOf(tokens[i + 1]) >= SMALL_NUMBER
  );
}

/** What a token may be in a date. Digits are as a month. */
function cueOf(token: Token | undefined): number {
  if (!token) return 0;
  if (!token.word) return MONTH_OR_TENS;
  const { entry } = token.word;
  entry.cue ??= cueOfWord(entry.lower);
  return entry.cue;
}

const isBasic = ({ flags, lower }: WordEntry): boolean =>
  (flags & (BASIC_WORD | NAME)) === BASIC_WORD || lower.length > LONGEST_WORD;
