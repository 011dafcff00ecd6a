import { ABBREVIATIONS, BASIC_WORDS, CAPITALISED_WORDS, ORGANISATIONS } from './data/allow.ts';
import { NAMES } from './data/names.ts';
import { PLACE_ENDS, UNIT_ENDS } from './data/place-ends.ts';
import { forEachWord } from './front-code.ts';
import { remembered } from './remembered.ts';
import { isSlip } from './slip.ts';

// What a word is known to be, as bits: one word can be several things.

export const FIRST_NAME = 1;
export const SURNAME = 2;
/** A name that is also an ordinary word. */
export const ALSO_A_WORD = 4;
export const PLACE = 8;
export const ORGANISATION = 16;
export const MEDICINE = 32;
export const EPONYM = 64;
export const ABBREVIATION = 128;
export const BASIC_WORD = 256;
/** In the caller's allow list. */
export const ALLOWED_BY_CALLER = 512;
/** A place that only GeoNames has: a village, rather than a town. */
export const VILLAGE = 1024;

export const NAME = FIRST_NAME | SURNAME;
/** What is no person, unless a name rule has stronger evidence. */
export const LET_THROUGH = PLACE | ORGANISATION | MEDICINE | EPONYM | ABBREVIATION | ALLOWED_BY_CALLER;

/** The article of an Arabic name, and what may be before its hyphen: "al-khatib". */
const ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|abd|abu|ben|bin|ibn|ould)-/;

/** A word of an allowed term, as words of a text are split. */
const TERM_WORD = /\p{L}+(?:['’´-]\p{L}+)*/gu;

/** Swedish words in every inflection, and the compounds made of them. */
export interface Lexicon {
  /** Whether the lexicon has this very form. The word is in lower case. */
  has(word: string): boolean;
  /** Whether it has the word, or every part of it as a compound whose last part has at least `tail` letters. */
  covers(word: string, tail?: number): boolean;
  /** Flags by word in lower case: places, medicines, eponyms. */
  flags: ReadonlyMap<string, number>;
}

/** Splits a list of words that is kept as one string. */
export const wordList = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** What the lists say of each word. Read with the first text: most commands load this file, and look at none. */
function readKnown(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const mark = (flag: number) => (word: string) => void flags.set(word, (flags.get(word) ?? 0) | flag);
  forEachWord(NAMES.first, mark(FIRST_NAME));
  forEachWord(NAMES.firstWords, mark(FIRST_NAME | ALSO_A_WORD));
  forEachWord(NAMES.last, mark(SURNAME));
  forEachWord(NAMES.lastWords, mark(SURNAME | ALSO_A_WORD));
  wordList(ORGANISATIONS).forEach(mark(ORGANISATION));
  wordList(CAPITALISED_WORDS).forEach(mark(ORGANISATION));
  wordList(ABBREVIATIONS).forEach(mark(ABBREVIATION));
  wordList(BASIC_WORDS).forEach(mark(BASIC_WORD));
  return flags;
}

let known: ReadonlyMap<string, number> | undefined;

const endIn = (...lists: string[]) => new RegExp(`.{3}(?:${lists.flatMap(wordList).join('|')})s?$`);
const PLACE_END = endIn(PLACE_ENDS, UNIT_ENDS);
const endsAsPlace = remembered((lower) => PLACE_END.test(lower));
const UNIT_END = endIn(UNIT_ENDS);

/** Looks words up in the lists, in the caller's allow list and in the lexicon, if there is one. */
export class Vocabulary {
  readonly lexicon: Lexicon | undefined;
  /** Words that are let through wherever they are. */
  private readonly allowed: ReadonlySet<string>;
  /** Terms with a first name in them, by their first word: "Maria Ungdom" is a unit, and Maria on her own is a person. */
  private readonly terms: ReadonlyMap<string, readonly string[][]>;

  constructor(lexicon: Lexicon | undefined, allow: readonly string[] = []) {
    this.lexicon = lexicon;
    const terms = new Map<string, string[][]>();
    this.allowed = new Set(
      allow.flatMap((term) => {
        const lower = term.toLowerCase();
        const words = lower.split(/[\s,/()-]+/).filter((word) => word.length > 1);
        const apart = words.length > 1 ? words.filter((word) => !this.isFirstName(word)) : words;
        const whole: string[] = apart.length < words.length ? (lower.match(TERM_WORD) ?? []) : [];
        const [first] = whole;
        if (first !== undefined) terms.set(first, [...(terms.get(first) ?? []), whole]);
        return apart;
      }),
    );
    this.terms = terms;
  }

  private isFirstName(lower: string): boolean {
    return (this.listed(lower) & (FIRST_NAME | PLACE)) === FIRST_NAME;
  }

  /** Lets the words of a text through that are an allowed term together. Changes their flags. */
  markTerms(words: readonly { lower: string; flags: number }[]): void {
    if (this.terms.size === 0) return;
    for (const [at, { lower }] of words.entries())
      for (const term of this.terms.get(lower) ?? []) {
        const found = words.slice(at, at + term.length);
        const isTerm = term.every((part, nr) => found[nr]?.lower === part || found[nr]?.lower === `${part}s`);
        if (isTerm) for (const word of found) word.flags |= ALLOWED_BY_CALLER;
      }
  }

  /** Returns the flags of a word in lower case. A genitive has the flags of its base form. */
  readonly flags = remembered((lower) => this.look(lower));

  private look(lower: string): number {
    const known = this.exact(lower);
    if (known !== 0 || lower.length < 4) return known;
    if (lower.includes('-')) return this.hyphenated(lower);
    if (!lower.endsWith('s')) return known;
    return this.exact(lower.endsWith("'s") ? lower.slice(0, -2) : lower.slice(0, -1));
  }

  /** "kjell-åke", "lind-berg": a hyphenated word is a name if every part is. */
  private hyphenated(lower: string): number {
    const parts = lower.split('-');
    return parts.reduce((flags, part) => flags & (part === '' ? 0 : this.flags(part)), NAME);
  }

  /** Whether it is an ordinary Swedish word, or a compound whose last part has at least four letters. */
  isOrdinary(lower: string): boolean {
    return (this.exact(lower) & BASIC_WORD) !== 0 || (this.lexicon?.covers(lower, 4) ?? false);
  }

  /** Whether it has an ending that is typical of places, units and institutions. */
  isPlaceShaped(lower: string): boolean {
    return lower.length >= 6 && endsAsPlace(lower);
  }

  /** Whether it has an ending of units, streets and institutions, which no surname has. */
  isUnitShaped(lower: string): boolean {
    return lower.length >= 6 && UNIT_END.test(lower);
  }

  /** Whether the last part of a compound is no name: "SIP-möte", "Cosmic-förvaltningen". */
  readonly hasPlainTail = remembered((written) => {
    const lower = written.toLowerCase();
    const cut = written.search(/[-'’´][^-'’´]*$/);
    if (cut < 0) return this.isThingCompound(lower);
    const tail = written.slice(cut + 1);
    if (written[cut] !== '-' || ARTICLE.test(lower)) return false;
    return tail === tail.toLowerCase() && tail.length > 1
      ? true
      : (this.flags(lower.slice(0, cut)) & LET_THROUGH) !== 0;
  });

  /** Whether a word in no dictionary is one slip of the pen from a word that is. */
  readonly isSlip = remembered(
    (lower) => this.lexicon !== undefined && isSlip(lower, this.dictionary(this.lexicon)),
  );

  /** The lexicon and the basic words, which it need not have. */
  private dictionary({ has, covers }: Lexicon): Pick<Lexicon, 'has' | 'covers'> {
    return { has: (word) => (this.listed(word) & BASIC_WORD) !== 0 || has(word), covers };
  }

  /** Whether it is a compound of a system or organisation and an ordinary word: "Excelark", "Samsaärendet". */
  private isThingCompound(lower: string): boolean {
    const { lexicon } = this;
    if (!lexicon || lower.length > 30) return false;
    for (let cut = 4; cut <= lower.length - 3; cut++) {
      const head = this.flags(lower.slice(0, cut));
      if (
        (head & (ORGANISATION | ABBREVIATION)) !== 0 &&
        (head & NAME) === 0 &&
        lexicon.has(lower.slice(cut))
      )
        return true;
    }
    return false;
  }

  private exact(lower: string): number {
    const isAllowed = this.allowed.size > 0 && this.allowed.has(lower);
    return this.listed(lower) | (isAllowed ? ALLOWED_BY_CALLER : 0);
  }

  private listed(lower: string): number {
    known ??= readKnown();
    return (known.get(lower) ?? 0) | (this.lexicon?.flags.get(lower) ?? 0);
  }
}
