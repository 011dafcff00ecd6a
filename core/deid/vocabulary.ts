import { ABBREVIATIONS, BASIC_WORDS, CAPITALISED_WORDS, ORGANISATIONS } from './data/allow.ts';
import { NAMES } from './data/names.ts';
import { PLACE_ENDS, PLACES } from './data/places.ts';
import { forEachWord } from './front-code.ts';

/** What a word is known to be; one word can be several things. */
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
/** What the caller lets through. */
export const ALLOWED_BY_CALLER = 512;

export const NAME = FIRST_NAME | SURNAME;
export const LET_THROUGH = PLACE | ORGANISATION | MEDICINE | EPONYM | ABBREVIATION | ALLOWED_BY_CALLER;

/** Knows Swedish words in every inflection, and the compounds made of them. */
export interface Lexicon {
  /** Whether a word in lower case is itself in the lexicon. */
  has(word: string): boolean;
  /** Whether it is there, or is a compound whose parts are; the last part has at least `tail` letters. */
  covers(word: string, tail?: number): boolean;
  /** What words in lower case are known to be: places, medicines, namesakes. */
  flags: ReadonlyMap<string, number>;
}

/** Splits one of our word lists. */
export const wordList = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const KNOWN = new Map<string, number>();
const mark = (flag: number) => (word: string) => void KNOWN.set(word, (KNOWN.get(word) ?? 0) | flag);
forEachWord(NAMES.first, mark(FIRST_NAME));
forEachWord(NAMES.firstWords, mark(FIRST_NAME | ALSO_A_WORD));
forEachWord(NAMES.last, mark(SURNAME));
forEachWord(NAMES.lastWords, mark(SURNAME | ALSO_A_WORD));
forEachWord(NAMES.municipalities, mark(PLACE));
wordList(PLACES).forEach(mark(PLACE));
wordList(ORGANISATIONS).forEach(mark(ORGANISATION));
wordList(CAPITALISED_WORDS).forEach(mark(ORGANISATION));
wordList(ABBREVIATIONS).forEach(mark(ABBREVIATION));
wordList(BASIC_WORDS).forEach(mark(BASIC_WORD));

const PLACE_END = new RegExp(`.{3}(?:${wordList(PLACE_ENDS).join('|')})s?$`);

/** Answers what a word is, from the lists, the caller's words and, when it has come, the lexicon. */
export class Vocabulary {
  readonly lexicon: Lexicon | undefined;
  private readonly allowed: ReadonlySet<string>;

  constructor(lexicon: Lexicon | undefined, allow: readonly string[] = []) {
    this.lexicon = lexicon;
    this.allowed = new Set(
      allow.flatMap((term) => term.toLowerCase().split(/[\s,/()-]+/)).filter((word) => word.length > 1),
    );
  }

  /** The flags of a word in lower case; the genitive has those of its word. */
  flags(lower: string): number {
    const known = this.exact(lower);
    if (known !== 0 || lower.length < 4) return known;
    if (lower.includes('-')) return this.joined(lower);
    if (!lower.endsWith('s')) return known;
    return this.exact(lower.endsWith("'s") ? lower.slice(0, -2) : lower.slice(0, -1));
  }

  /** "kjell-åke", "lind-berg": a name when all its parts are. */
  private joined(lower: string): number {
    const parts = lower.split('-');
    return parts.reduce((flags, part) => flags & (part === '' ? 0 : this.flags(part)), NAME);
  }

  /** Whether it is an ordinary Swedish word, or a compound with a last part of at least four letters. */
  isOrdinary(lower: string): boolean {
    return (this.exact(lower) & BASIC_WORD) !== 0 || (this.lexicon?.covers(lower, 4) ?? false);
  }

  /** Whether it ends as places, units and institutions do. */
  isPlaceShaped(lower: string): boolean {
    return lower.length >= 6 && PLACE_END.test(lower);
  }

  /** "Excelark", "Samsaärendet": a system or an organisation, and an ordinary word. */
  isThingCompound(lower: string): boolean {
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
    let flags = (KNOWN.get(lower) ?? 0) | (this.lexicon?.flags.get(lower) ?? 0);
    if (this.allowed.size > 0 && this.allowed.has(lower)) flags |= ALLOWED_BY_CALLER;
    return flags;
  }
}
