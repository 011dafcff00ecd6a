import type { Look } from './look.ts';
import { rolesOf } from './name-roles.ts';
import { remembered } from './remembered.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `capital` has only its first letter in capitals, `upper` all, `single` is one capital letter. */
export type WordShape = 'lower' | 'capital' | 'upper' | 'single' | 'mixed';

/** A word of the text: letters, with hyphens and apostrophes inside. Offsets are of the normalised text. */
export interface Word {
  start: number;
  end: number;
  text: string;
  lower: string;
  shape: WordShape;
  /** It begins a sentence, a line or a quotation, so that its capital is no evidence. */
  startsSentence: boolean;
  /** It is in a line of capitals, so that its case is no evidence. */
  inUppercaseLine: boolean;
  /** What the vocabulary has it as. */
  flags: number;
  /** What it may be next to a name: `rolesOf`. */
  roles: number;
  /** What is the same wherever the word is. */
  entry: WordEntry;
}

/** What is the same wherever a word is, with a vocabulary. */
export interface WordEntry extends Pick<Word, 'text' | 'lower' | 'shape' | 'flags' | 'roles'> {
  /** Whether it is in no dictionary, once it has been asked: `mayIdentify`. */
  isUnknown?: boolean;
  /** What it may be in a date, once it has been asked: `isInDate`. */
  cue?: number;
  /** Its features for the tagger, once they have been asked for: `lookAt`. */
  look?: Look;
}

export const WORD = /[A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿԱ-և֐-ߏऀ-ॿ฀-๿Ḁ-ỿ]+(?:['’´-][A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿԱ-ևḀ-ỿ]+)*/g;
// A full stop after one of these, or after a single letter, does not end a sentence.
const SHORTENED = new Set(
  'dr tel tfn ca kl nr st jur kand resp leg doc prof bl fl ex mobil ang hr pat bitr dvs ev inkl fd eg eng pers'.split(
    ' ',
  ),
);
const SENTENCE_START = /[.!?:;\n"”“«»•*…\t]|^[ ]*-[ ]|\/$/;
/** The share of a line's words in capitals from which the whole line counts as written in capitals. */
const UPPERCASE_SHARE = 0.6;
const UPPERCASE_LEAST = 4;

/** Each distinct word is looked at once, with each vocabulary. */
const looks = new WeakMap<Vocabulary, (written: string) => WordEntry>();

function lookWith(vocabulary: Vocabulary): (written: string) => WordEntry {
  const known = looks.get(vocabulary);
  if (known) return known;
  const look = remembered((text): WordEntry => {
    const lower = text.toLowerCase();
    const flags = lower.length > 40 ? 0 : vocabulary.flags(lower);
    return { text, lower, shape: shapeOf(text, lower), flags, roles: rolesOf(lower) };
  });
  looks.set(vocabulary, look);
  return look;
}

/** Splits a text into words, with what their case and position show. */
export function splitWords(text: string, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  const look = lookWith(vocabulary);
  WORD.lastIndex = 0;
  let end = 0;
  let previous: Word | undefined;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const entry = look(match[0]);
    const { text: written, lower, shape, flags, roles } = entry;
    const word: Word = {
      start: match.index,
      end: WORD.lastIndex,
      text: written,
      lower,
      shape,
      startsSentence: isSentenceStart(text, end, match.index, previous),
      inUppercaseLine: false,
      flags,
      roles,
      entry,
    };
    words.push(word);
    previous = word;
    end = word.end;
  }
  markUppercaseLines(text, words);
  vocabulary.markTerms(words);
  return words;
}

function shapeOf(written: string, lower: string): WordShape {
  if (written === lower) return 'lower';
  const head = written[0] ?? '';
  if (head === lower[0]) return 'mixed';
  if (written.length === 1) return 'single';
  if (written.slice(1) === lower.slice(1)) return 'capital';
  if (written === written.toUpperCase()) return 'upper';
  return written
    .split(/['’´-]/)
    .every((part) => part.slice(1) === part.slice(1).toLowerCase() && part[0] !== part[0]?.toLowerCase())
    ? 'capital'
    : 'mixed';
}

function isSentenceStart(text: string, from: number, to: number, previous: Word | undefined): boolean {
  if (!previous) return true;
  if (to - from === 1) {
    const gap = text.charCodeAt(from);
    if (gap === 32 || gap === 45) return false;
  }
  const gap = text.slice(from, Math.min(to, from + 40));
  if (!SENTENCE_START.test(gap)) return false;
  if (/^\.[ -]?$/.test(gap)) return !(previous.text.length === 1 || SHORTENED.has(previous.lower));
  return true;
}

/** Marks the lines that are mostly in capitals: there the case of a single word is no evidence. */
function markUppercaseLines(text: string, all: readonly Word[]): void {
  let from = 0;
  while (from < all.length) {
    const lineEnd = text.indexOf('\n', all[from]?.start ?? 0);
    let to = from;
    let uppercase = 0;
    let counted = 0;
    while (to < all.length && (lineEnd < 0 || (all[to]?.start ?? 0) < lineEnd)) {
      const word = all[to++];
      if (!word || word.text.length < 2) continue;
      counted++;
      if (word.shape === 'upper') uppercase++;
    }
    if (uppercase >= UPPERCASE_LEAST && uppercase / counted >= UPPERCASE_SHARE)
      for (let i = from; i < to; i++) markUppercase(all[i]);
    from = Math.max(to, from + 1);
  }
}

function markUppercase(word: Word | undefined): void {
  if (word && word.shape !== 'lower') word.inUppercaseLine = true;
}
