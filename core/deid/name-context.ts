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
const MAKE = set(BRAND_CUES);
const NAMESAKE = ['-nätverk', '-modell', '-utred', '-anmäl', '-ärende', '-coach', '-skala', '-metod'];
const CUE_END = ending(CUE_ENDS, 0);
const SURNAME_END = new RegExp(`.{2}(?:${wordList(SURNAME_ENDS).join('|')})s?$`);
export const NO_VERB = new RegExp(NAME_CONTEXT_NO_VERB);
export const UNIT_END = new RegExp(NAME_CONTEXT_UNIT_END);

/** The text's words with the questions the name rules ask of them. */
export class NameContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;

  constructor(text: string, words: readonly Word[], vocabulary: Vocabulary) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** What stands between word `i` and the next. */
  gapAfter(i: number): string {
    const [word, next] = [this.words[i], this.words[i + 1]];
    if (!word || !next || next.start - word.end > 6) return '\n\n';
    return this.text.slice(word.end, next.start);
  }

  /** How strongly the word before says that a name follows: 0, 1 (weak), 2 (a title or relation), 3 (surely). */
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

  /** The word before names a unit, a system or a thing, so that this is its name. */
  followsThing(i: number): boolean {
    const before = this.words[i - 1];
    if (!before || !/^ ?["”'(]?$/.test(this.gapAfter(i - 1))) return false;
    if (this.followsPreposition(i)) return false;
    return THING.has(before.lower) || (before.lower.length < 40 && UNIT_END.test(before.lower));
  }

  followsPreposition(i: number): boolean {
    return PREPOSITION.has(this.words[i - 1]?.lower ?? '') && this.gapAfter(i - 1) === ' ';
  }

  /** The word after makes it the name of a thing, or the word before is "lex". */
  isThingName(i: number): boolean {
    if (this.words[i - 1]?.lower === 'lex' && this.gapAfter(i - 1) === ' ') return true;
    const next = this.words[i + 1];
    const gap = this.gapAfter(i);
    if (this.isNamesake(i)) return true;
    return next !== undefined && (gap === ' ' || gap === '-') && AFTER.has(next.lower);
  }

  /** "Bra Liv", "Esther" beside "Esther-nätverket": part of an organisation's name, or what something is called after. */
  private isNamesake(i: number): boolean {
    const word = this.words[i];
    if (!word || (word.flags & (ORGANISATION | EPONYM)) === 0) return false;
    if ((word.flags & EPONYM) !== 0 && word.shape === 'capital' && (word.flags & FIRST_NAME) !== 0) {
      return NAMESAKE.some((tail) => this.text.includes(`${word.text}${tail}`));
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

  /** The next word is what a person does. */
  isFollowedByVerb(i: number): boolean {
    const next = this.words[i + 1];
    if (!next || (next.shape !== 'lower' && !next.inUppercaseLine)) return false;
    const gap = this.gapAfter(i);
    return (
      (gap === ' ' || gap === ', ') &&
      (VERB.has(next.lower) || /^[a-zåäö]{3,15}(?:ade|erade)s?$/.test(next.lower))
    );
  }

  /** The next word is shaped as a verb: enough after a word that is a first name besides. */
  isFollowedByVerbForm(i: number): boolean {
    const next = this.words[i + 1];
    // "Hans föräldrar", "Hans svar": a possessive far oftener than a man.
    if (this.words[i]?.lower === 'hans') return false;
    if (next?.shape !== 'lower' || this.gapAfter(i) !== ' ' || NO_VERB.test(next.lower)) return false;
    return /^[a-zåäö]{2,14}(?:ar|er|de|te|ts|des|as)$/.test(next.lower);
  }

  /** "Lempis dotter", "Vilgots mamma": a genitive, and a relation or what a person has. */
  isFollowedByPossession(i: number): boolean {
    const next = this.words[i + 1];
    return (
      (this.words[i]?.lower.endsWith('s') ?? false) &&
      next?.shape === 'lower' &&
      this.gapAfter(i) === ' ' &&
      (CUE.has(next.lower) || OWNED.has(next.lower))
    );
  }

  /** A word that says what somebody does, whatever lists it is in. */
  isVerb(i: number): boolean {
    return VERB.has(this.words[i]?.lower ?? '');
  }

  /** "en Netti", "märket Topro": a thing by its make, since nobody is one of several. */
  isBrand(i: number): boolean {
    return (
      MAKE.has(this.words[i - 1]?.lower ?? '') && this.gapAfter(i - 1) === ' ' && !this.isFollowedByVerb(i)
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

  /** Let through as an agency, place, system, medicine …, and no name in any list. */
  isLetThrough(word: Word): boolean {
    if ((word.flags & ALLOWED_BY_CALLER) !== 0) return true;
    if ((word.flags & NAME) === 0) return (word.flags & LET_THROUGH) !== 0 || this.hasPlainTail(word);
    return (word.flags & (ABBREVIATION | BASIC_WORD)) !== 0 && word.shape === 'upper';
  }

  /** Names that are also eponyms keep being names; other flags count. */
  letThroughFlags(word: Word): number {
    return word.flags & LET_THROUGH & ~((word.flags & NAME) !== 0 ? EPONYM : 0);
  }

  /** "SIP-möte", "Cosmic-förvaltningen": the last part is an ordinary word or small. */
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
