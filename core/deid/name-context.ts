import { NAME_CONTEXT_NO_VERB, NAME_CONTEXT_UNIT_END } from './data/contexts.ts';
import {
  BRAND_CUES,
  CUE_ENDS,
  CUES,
  OWNED_BY_PEOPLE,
  PARTICLES,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
  STRONG_CUES,
  SURNAME_ENDS,
  THING_AFTER,
  THING_CUES,
  WEAK_CUES,
} from './data/cues.ts';
import {
  ABBREVIATION,
  ALLOWED_BY_CALLER,
  BASIC_WORD,
  EPONYM,
  FIRST_NAME,
  LET_THROUGH,
  NAME,
  ORGANISATION,
  type Vocabulary,
  wordList,
} from './vocabulary.ts';
import type { Word } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(wordList(list));
const ending = (list: string, least: number) => new RegExp(`.{${least}}(?:${wordList(list).join('|')})$`);

const CUE = set(CUES);
const STRONG = set(STRONG_CUES);
const WEAK = set(WEAK_CUES);
const VERB = set(PERSON_VERBS);
const THING = set(THING_CUES);
const AFTER = set(THING_AFTER);
const PREPOSITION = set(PLACE_PREPOSITIONS);
const PARTICLE = set(PARTICLES);
const OWNED = set(OWNED_BY_PEOPLE);
const BRAND_CUE = set(BRAND_CUES);
/** What is called after somebody: "Esther-nätverket". */
const NAMESAKE_TAILS = ['-nätverk', '-modell', '-utred', '-anmäl', '-ärende', '-coach', '-skala', '-metod'];
const CUE_END = ending(CUE_ENDS, 0);
const SURNAME_END = new RegExp(`.{2}(?:${wordList(SURNAME_ENDS).join('|')})s?$`);
export const NO_VERB = new RegExp(NAME_CONTEXT_NO_VERB);
export const UNIT_END = new RegExp(NAME_CONTEXT_UNIT_END);

/** The words of a text, with what the name rules need to know of a word and its neighbours. `i` is a word's index. */
export class NameContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;

  constructor(text: string, words: readonly Word[], vocabulary: Vocabulary) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** The text between word `i` and the next; a blank line when there is no next, or it is more than six units away. */
  gapAfter(i: number): string {
    const [word, next] = [this.words[i], this.words[i + 1]];
    if (!word || !next || next.start - word.end > 6) return '\n\n';
    return this.text.slice(word.end, next.start);
  }

  /** How strong a cue for a name the word before is: 0 none, 1 weak, 2 a title or a relation, 3 certain. */
  cueStrength(i: number): 0 | 1 | 2 | 3 {
    const before = this.words[i - 1];
    if (!before || before.lower.length > 30) return 0;
    const gap = this.gapAfter(i - 1);
    if (!/^(?:[ :(,/"-]|: ?"?| [("]|, | - |\. ?)$/.test(gap)) return 0;
    if (gap[0] === '.' && !/^(?:dr|prof|pat|hr|kand|sign|jur|leg|pt)$/.test(before.lower)) return 0;
    if (STRONG.has(before.lower)) return gap[0] === ',' ? 0 : 3;
    if (before.lower === 'man') return /^gode?$/.test(this.words[i - 2]?.lower ?? '') ? 2 : 0;
    if (before.lower === 'manager' || before.lower === 'är')
      return /^(?:case|namn|namnet)$/.test(this.words[i - 2]?.lower ?? '') ? 2 : 0;
    const isCue = CUE.has(before.lower) || (before.lower.length > 4 && CUE_END.test(before.lower));
    if (!isCue) return 0;
    return gap[0] === ',' || gap === ' - ' || gap === '-' || gap === '/' ? 1 : 2;
  }

  hasWeakCue(i: number): boolean {
    return WEAK.has(this.words[i - 1]?.lower ?? '') && /^(?: |: ?| \()$/.test(this.gapAfter(i - 1));
  }

  /** Whether the word before is a kind of unit, system or thing, so that this is its name. */
  followsThing(i: number): boolean {
    const before = this.words[i - 1];
    if (!before || !/^ ?["”'(]?$/.test(this.gapAfter(i - 1))) return false;
    if (this.followsPreposition(i)) return false;
    return THING.has(before.lower) || (before.lower.length < 40 && UNIT_END.test(before.lower));
  }

  followsPreposition(i: number): boolean {
    return PREPOSITION.has(this.words[i - 1]?.lower ?? '') && this.gapAfter(i - 1) === ' ';
  }

  /** Whether the word after makes it the name of a thing, or the word before is "lex". */
  isThingName(i: number): boolean {
    if (this.words[i - 1]?.lower === 'lex' && this.gapAfter(i - 1) === ' ') return true;
    const next = this.words[i + 1];
    const gap = this.gapAfter(i);
    if (this.isNamesake(i)) return true;
    return next !== undefined && (gap === ' ' || gap === '-') && AFTER.has(next.lower);
  }

  /**
   * Whether it is part of an organisation's name ("Bra Liv") or somebody that a thing in the text is called after
   * ("Esther", in a text with "Esther-nätverket").
   */
  private isNamesake(i: number): boolean {
    const word = this.words[i];
    if (!word || (word.flags & (ORGANISATION | EPONYM)) === 0) return false;
    if ((word.flags & EPONYM) !== 0 && word.shape === 'capital' && (word.flags & FIRST_NAME) !== 0) {
      return NAMESAKE_TAILS.some((tail) => this.text.includes(`${word.text}${tail}`));
    }
    const before = this.words[i - 1];
    return (
      before !== undefined &&
      before.shape === 'capital' &&
      this.gapAfter(i - 1) === ' ' &&
      (before.flags & NAME) === 0 &&
      (before.flags & ORGANISATION) !== 0
    );
  }

  /** Whether the next word is a verb that a person is the subject of. */
  isFollowedByVerb(i: number): boolean {
    const next = this.words[i + 1];
    if (!next || (next.shape !== 'lower' && !next.inUppercaseLine)) return false;
    const gap = this.gapAfter(i);
    return (
      (gap === ' ' || gap === ', ') &&
      (VERB.has(next.lower) || /^[a-zåäö]{3,15}(?:ade|erade)s?$/.test(next.lower))
    );
  }

  /** Whether the next word has a verb's ending: weaker evidence, enough after a first name. */
  isFollowedByVerbForm(i: number): boolean {
    const next = this.words[i + 1];
    // "Hans föräldrar", "Hans svar": nearly always the possessive and not the name.
    if (this.words[i]?.lower === 'hans') return false;
    if (next?.shape !== 'lower' || this.gapAfter(i) !== ' ' || NO_VERB.test(next.lower)) return false;
    return /^[a-zåäö]{2,14}(?:ar|er|de|te|ts|des|as)$/.test(next.lower);
  }

  /** Whether it is a genitive before a relation or a belonging: "Lempis dotter", "Vilgots mamma". */
  isFollowedByPossession(i: number): boolean {
    const next = this.words[i + 1];
    return (
      (this.words[i]?.lower.endsWith('s') ?? false) &&
      next?.shape === 'lower' &&
      this.gapAfter(i) === ' ' &&
      (CUE.has(next.lower) || OWNED.has(next.lower))
    );
  }

  /** Whether the word itself is a verb for what people do, whatever else it may be. */
  isVerb(i: number): boolean {
    return VERB.has(this.words[i]?.lower ?? '');
  }

  /** Whether it is a brand, since an article or a word for brand is before it: "en Netti", "märket Topro". */
  isBrand(i: number): boolean {
    return (
      BRAND_CUE.has(this.words[i - 1]?.lower ?? '') &&
      this.gapAfter(i - 1) === ' ' &&
      !this.isFollowedByVerb(i)
    );
  }

  isParticle(i: number): boolean {
    return PARTICLE.has(this.words[i]?.lower ?? '');
  }

  isCueWord(word: Word): boolean {
    return (
      CUE.has(word.lower) || STRONG.has(word.lower) || (word.lower.length > 4 && CUE_END.test(word.lower))
    );
  }

  isSurnameShaped(word: Word): boolean {
    return word.lower.length >= 5 && word.lower.length <= 30 && SURNAME_END.test(word.lower);
  }

  /** Whether it is let through: an agency, place, system, medicine and so on, and in no list of names. */
  isLetThrough(word: Word): boolean {
    if ((word.flags & ALLOWED_BY_CALLER) !== 0) return true;
    if ((word.flags & NAME) === 0) return (word.flags & LET_THROUGH) !== 0 || this.hasPlainTail(word);
    return (word.flags & (ABBREVIATION | BASIC_WORD)) !== 0 && word.shape === 'upper';
  }

  /** The flags that let a word through, without `EPONYM` for a listed name: an eponym may still be a person. */
  letThroughFlags(word: Word): number {
    return word.flags & LET_THROUGH & ~((word.flags & NAME) !== 0 ? EPONYM : 0);
  }

  /** Whether the last part of a compound is no name: "SIP-möte", "Cosmic-förvaltningen". */
  hasPlainTail(word: Word): boolean {
    const cut = word.text.search(/[-'’´][^-'’´]*$/);
    if (cut < 0) return this.vocabulary.isThingCompound(word.lower);
    const tail = word.text.slice(cut + 1);
    const lower = tail.toLowerCase();
    if (word.text[cut] !== '-') return false;
    return tail === lower && lower.length > 1
      ? true
      : (this.vocabulary.flags(word.lower.slice(0, cut)) & LET_THROUGH) !== 0;
  }
}
