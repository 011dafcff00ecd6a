import { LEXICON } from '../core/deid/data/lexicon.ts';
import { detect } from '../core/deid/detect.ts';
import { createDetector, type Detect } from '../core/deid/detector.ts';
import type { AnnotatedText } from '../core/deid/evaluate.ts';
import type { FindingType } from '../core/deid/finding.ts';
import { readLexicon } from '../core/deid/lexicon.ts';

/** The detector without its tagger: what the rules alone find. */
export const detectByRules: Detect = createDetector({ lexicon: readLexicon(LEXICON) });

/** Returns the words that the detector finds, of one type or of all. For tests only: findings hold no words. */
export function detectedWords(text: string, type?: FindingType, find: Detect = detect): string[] {
  return find(text)
    .filter((f) => f.tier !== 'note' && (type === undefined || f.type === type))
    .map((f) => text.slice(f.start, f.end));
}

/** Parses a marked text: `{name|Anna} ringde` gives the text and the offsets of its marks. */
export function parseMarked(line: string, id = ''): AnnotatedText {
  const spans: AnnotatedText['spans'][number][] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\{(\w{1,20})\|([^{}]{0,300})\}/g)) {
    const [whole, type = '', words = ''] = match;
    text += line.slice(at, match.index);
    spans.push({ start: text.length, end: text.length + words.length, type });
    text += words;
    at = match.index + whole.length;
  }
  return { id, text: text + line.slice(at), spans };
}

/** Returns a marked text in small letters. No letter becomes two, so that marks stay in place. */
export function inSmallLetters(marked: AnnotatedText): AnnotatedText {
  const small = (sign: string) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign);
  return { ...marked, text: [...marked.text].map(small).join('') };
}

/** Returns an invented personnummer: twelve digits, right checksum. `next` returns random numbers from 0 to 1. */
export function inventedPersonnummer(next: () => number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = 1900 + Math.floor(next() * 120);
  const day = 1 + Math.floor(next() * 28) + (next() < 0.2 ? 60 : 0);
  const nine = `${two(year % 100)}${two(1 + Math.floor(next() * 12))}${two(day)}98${Math.floor(next() * 10)}`;
  const sum = [...nine].reduce((all, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return `${Math.floor(year / 100)}${nine}${(10 - (sum % 10)) % 10}`;
}
