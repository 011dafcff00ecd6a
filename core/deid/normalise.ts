import { CYRILLIC_LATIN, GREEK_LATIN } from './data/contexts.ts';

/** A text in the form that the recognisers read, and the way back to the offsets of the original. */
export interface NormalisedText {
  text: string;
  /** Offset in the original where the unit at `index` begins. */
  originalStart(index: number): number;
  /** Offset in the original just past the unit at `index`. */
  originalEnd(index: number): number;
}

// Any character but those that need no folding: printable ASCII, and Latin-1 letters and signs that NFKC leaves alone.
const NEEDS_FOLDING = /[^\t\n -~¡-§©«¬®°±¶·»¿-ÿ]/;
// An HTML entity, or one of the percent codes that hide a sign of an address: @ + - . :
export const ENTITY = new RegExp(
  '&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(nbsp|amp|shy|commat|period|hyphen|[aAoO](?:ring|uml)));|' +
    '%(40|2[BbDdEe]|3[Aa])',
  'y',
);
const NAMED_ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  shy: '\u00ad',
  commat: '@',
  period: '.',
  hyphen: '-',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
};
const DIGIT_LIKE = /[\dOoIl|]+/g;
const LETTER_RUN = /[A-Za-zÅÄÖåäö0-9@.\u0370-\u052f-]+/g;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|\u20e3/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const DASH = /[\p{Pd}\u2212\u2043\u02d7\u2796\u00af]/u;
const SPACE = /[\p{Zs}\u2800\v\f]/u;

const CYRILLIC_GREEK: Record<string, string> = Object.fromEntries(
  [...CYRILLIC_LATIN, ...GREEK_LATIN].reduce<[string, string][]>((pairs, letter, i, all) => {
    if (i % 2 === 0) pairs.push([letter, all[i + 1] ?? '']);
    return pairs;
  }, []),
);

/**
 * Folds characters that look the same to a reader into one form: NFC, NFKC character by character, every kind of
 * digit, dash and space, HTML entities, Cyrillic and Greek lookalikes. Drops characters that a reader cannot see. A
 * text with nothing to fold costs one scan.
 *
 * @example normalise('４１０３１２–９８１５').text // '410312-9815'
 */
export function normalise(original: string): NormalisedText {
  if (!NEEDS_FOLDING.test(original) && !/&[#a-zA-Z]|%[234]/.test(original)) {
    return { text: foldLookalikes(original), originalStart: (i) => i, originalEnd: (i) => i + 1 };
  }
  const builder = new NormalisedBuilder(original.length);
  for (let at = 0; at < original.length; ) at = foldNext(original, at, builder);
  const { starts, ends } = builder;
  return {
    text: foldLookalikes(builder.text()),
    originalStart: (i) => starts[i] ?? 0,
    originalEnd: (i) => ends[i] ?? original.length,
  };
}

/** Folds one character with its combining marks, and returns where the next begins. */
function foldNext(original: string, at: number, out: NormalisedBuilder): number {
  const code = original.charCodeAt(at);
  if (code < 0x80) {
    const next = original.charCodeAt(at + 1);
    if (next < 0x80 || Number.isNaN(next) || (next >= 0xc0 && next < 0x100)) {
      if (code === 38 || code === 37) return foldEntity(original, at, out);
      if (code === 13) return out.add('\n', at, next === 10 ? at + 2 : at + 1);
      return out.add(code < 32 && code !== 10 ? ' ' : (original[at] ?? ''), at, at + 1);
    }
  }
  let end = at + (code >= 0xd800 && code < 0xdc00 && isLow(original.charCodeAt(at + 1)) ? 2 : 1);
  const character = original.slice(at, end);
  if (INVISIBLE.test(character)) return end;
  const limit = Math.min(original.length, end + 8);
  while (end < limit && original.charCodeAt(end) > 0x2ff && MARK.test(original[end] ?? '')) end++;
  return out.add(foldCharacter(character, original.slice(at, end)), at, end);
}

const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

function foldCharacter(character: string, cluster: string): string {
  if (DIGIT.test(character)) return asciiDigit(character);
  if (DASH.test(character)) return '-';
  if (SPACE.test(character)) return ' ';
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0x2215 || code === 0x2044) return '/';
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return "'";
  if (code === 0x3002 || code === 0xff61) return '.';
  if (code >= 0x2776 && code <= 0x277e) return String(code - 0x2775);
  if (code >= 0x2780 && code <= 0x2788) return String(code - 0x277f);
  if (code >= 0x278a && code <= 0x2792) return String(code - 0x2789);
  if (code >= 0x80 && code < 0xa0) return ' ';
  // NFKC would make a spacing accent into a space and a mark, so these are left as they are.
  if (code === 0xa8 || code === 0xb4 || code === 0xb8) return character;
  const folded = cluster
    .normalize('NFC')
    .normalize('NFKC')
    .replace(/(?<=.)\p{M}/gsu, '')
    .replace('\u2044', '/');
  return folded.length > 8 ? character : folded;
}

/** Returns the ASCII digit. Unicode has its decimal digits in runs of ten that begin with zero. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let run = 0;
  while (run < 60 && DIGIT.test(String.fromCodePoint(code - run - 1))) run++;
  return String(run % 10);
}

/** Folds an HTML entity or a percent code, and returns where the next character begins. */
function foldEntity(original: string, at: number, out: NormalisedBuilder): number {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(original);
  if (!match) return out.add(original[at] ?? '', at, at + 1);
  const [whole, decimal, hex, name, percent] = match;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? percent ?? '0', 16);
  const character = name
    ? (NAMED_ENTITIES[name] ?? '')
    : code > 0 && code < 0x110000
      ? String.fromCodePoint(code)
      : ' ';
  const end = at + whole.length;
  return INVISIBLE.test(character) ? end : out.add(foldCharacter(character, character), at, end);
}

/**
 * Replaces letters that look like others, in words that mix alphabets or letters and digits: "Аnnа", "98l5". The length
 * stays the same.
 */
function foldLookalikes(text: string): string {
  let out = text;
  if (/[\u0370-\u052f]/.test(out)) {
    out = out.replace(LETTER_RUN, (token) =>
      /[A-Za-zÅÄÖåäö0-9]/.test(token)
        ? token.replace(/[\u0370-\u052f]/g, (letter) => CYRILLIC_GREEK[letter] ?? letter)
        : token,
    );
  }
  if (/\d[OoIl|]|[OoIl|]\d/.test(out)) {
    const source = out;
    out = out.replace(DIGIT_LIKE, (token, at: number) => {
      const digits = token.length < 40 ? token.replace(/\D/g, '').length : 0;
      if (digits < 2 || digits === token.length || token.length < 4) return token;
      if (/\p{L}/u.test((source[at - 1] ?? '') + (source[at + token.length] ?? ''))) return token;
      return token.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
    });
  }
  return out;
}

/** Collects the folded text with the original offsets of each of its units. */
class NormalisedBuilder {
  starts: Uint32Array;
  ends: Uint32Array;
  private pieces: string[] = [];
  private buffer = '';
  private length = 0;
  constructor(size: number) {
    this.starts = new Uint32Array(size + 16);
    this.ends = new Uint32Array(size + 16);
  }
  /** Adds the folded form of the original's `start` to `end`, and returns `end`. */
  add(folded: string, start: number, end: number): number {
    if (this.length + folded.length > this.starts.length) this.grow();
    for (let i = 0; i < folded.length; i++) {
      this.starts[this.length] = start;
      this.ends[this.length++] = end;
    }
    this.buffer += folded;
    if (this.buffer.length > 4096) {
      this.pieces.push(this.buffer);
      this.buffer = '';
    }
    return end;
  }
  text(): string {
    return this.pieces.join('') + this.buffer;
  }
  private grow(): void {
    const [starts, ends] = [this.starts, this.ends];
    this.starts = new Uint32Array(starts.length * 2 + 16);
    this.ends = new Uint32Array(ends.length * 2 + 16);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}
