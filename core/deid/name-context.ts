import {
  ANY_CUE,
  ANY_VERB,
  BRAND_CUE,
  CALLED_THING,
  CUE,
  OWNED,
  PARTICLE,
  PREPOSITION,
  STRONG_CUE,
  SURNAME_SHAPE,
  THING,
  UNIT_CUE,
  UNIT_END,
  VERB,
  VERB_FORM,
  WEAK_CUE,
} from './name-roles.ts';
import { UnknownWords } from './unknown-words.ts';
import {
  ABBREVIATION,
  ALLOWED_BY_CALLER,
  BASIC_WORD,
  EPONYM,
  LET_THROUGH,
  NAME,
  PLACE,
  type Vocabulary,
} from './vocabulary.ts';
import type { Word } from './words.ts';

/** Short for a kind of unit: a full stop may follow. */
const SHORT_THING = /^(?:avd|enh|mott|korttids)$/;

/** What people do "på" somebody. */
const VERB_WITH_PA =
  /^(?:vänta[rt]?|väntade|svar|lita[rt]?|litade|skyll(?:er|de|t)?|ropa[rt]?|ropade|skrek|skrik(?:a|er)|tänk(?:er|te|a)|arg|trött|besviken|orolig|peka[rt]?|pekade|hoppas|hänga?)$/;

/**
 * The words of a text, with what the name rules need to know about a word and its neighbours. `i` is a word's index.
 */
export class NameContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
  readonly unknown: UnknownWords;
  /** What a thing is called by, once it has been looked for: `isCalledThing`. */
  thingsCalled: ReadonlySet<string> | undefined = undefined;

  constructor(text: string, words: readonly Word[], vocabulary: Vocabulary) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.unknown = new UnknownWords(words, vocabulary);
  }

  private hasRole(i: number, role: number): boolean {
    return ((this.words[i]?.roles ?? 0) & role) !== 0;
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
    if (gap !== ' ' && !/^(?:[ :(,/"-]|: ?"?| [("]|, | - |\. ?)$/.test(gap)) return 0;
    if (gap[0] === '.' && !/^(?:dr|prof|pat|hr|kand|sign|jur|leg|pt)$/.test(before.lower)) return 0;
    if ((before.roles & STRONG_CUE) !== 0) return gap[0] === ',' ? 0 : 3;
    if (before.lower === 'för' && /^kalla(?:s|d|des)?$/.test(this.words[i - 2]?.lower ?? '')) return 3;
    // "alla kallar honom Biffen", "de säger Pysen till henne".
    if (/^(?:honom|henne|hen|mig)$/.test(before.lower))
      return /^kalla(?:r|de|t)?$/.test(this.words[i - 2]?.lower ?? '') ? 3 : 0;
    if (/^(?:säg(?:er|a)|sa(?:de)?)$/.test(before.lower))
      return this.words[i + 1]?.lower === 'till' && /^(?:honom|henne)$/.test(this.words[i + 2]?.lower ?? '')
        ? 3
        : 0;
    if (before.lower === 'man') return /^gode?$/.test(this.words[i - 2]?.lower ?? '') ? 2 : 0;
    if (before.lower === 'manager' || before.lower === 'är')
      return /^(?:case|namn|namnet)$/.test(this.words[i - 2]?.lower ?? '') ? 2 : 0;
    if ((before.roles & ANY_CUE) === 0) return 0;
    return gap[0] === ',' || gap === ' - ' || gap === '-' || gap === '/' ? 1 : 2;
  }

  /** Whether what is called or named in the words before is a unit or a thing: "boendet heter". */
  isThingCalled(i: number): boolean {
    for (let at = i - 2; at >= Math.max(0, i - 7); at--) {
      const word = this.words[at];
      if (!word || !/^[ ,]{1,2}$/.test(this.gapAfter(at))) return false;
      if ((word.roles & (CUE | UNIT_CUE)) === CUE || /^h[aeo]n$/.test(word.lower)) return false;
      if ((word.roles & (THING | PREPOSITION)) === THING) return true;
      if ((word.roles & (UNIT_END | CALLED_THING)) !== 0 || this.vocabulary.isUnitShaped(word.lower))
        return true;
    }
    return false;
  }

  /** Whether the cue before it is one that stands before units too. */
  hasUnitCue(i: number): boolean {
    return this.hasRole(i - 1, UNIT_CUE);
  }

  hasWeakCue(i: number): boolean {
    return this.hasRole(i - 1, WEAK_CUE) && /^(?: |: ?| \()$/.test(this.gapAfter(i - 1));
  }

  /** Whether the word before is a kind of unit, system or thing, so that this is its name. */
  followsThing(i: number): boolean {
    const before = this.words[i - 1];
    if (!before) return false;
    if (/^(?:AB|HB|KB)$/.test(before.text)) return this.gapAfter(i - 1) === ' ';
    const isThing =
      (before.roles & THING) !== 0 || ((before.roles & UNIT_END) !== 0 && before.lower.length < 40);
    if (!isThing || (before.roles & PREPOSITION) !== 0) return false;
    const gap = this.gapAfter(i - 1);
    return /^ ?["”'(]?$/.test(gap) || (gap === '. ' && SHORT_THING.test(before.lower));
  }

  followsPreposition(i: number): boolean {
    if (!this.hasRole(i - 1, PREPOSITION) || this.gapAfter(i - 1) !== ' ') return false;
    // "väntar på Ljungfors": part of the verb, and not of a place.
    return this.words[i - 1]?.lower !== 'på' || !VERB_WITH_PA.test(this.words[i - 2]?.lower ?? '');
  }

  /** Whether the next word is a verb that a person is the subject of. */
  isFollowedByVerb(i: number): boolean {
    const next = this.words[i + 1];
    if (!next || (next.shape !== 'lower' && !next.inUppercaseLine)) return false;
    const gap = this.gapAfter(i);
    return (gap === ' ' || gap === ', ') && (next.roles & ANY_VERB) !== 0;
  }

  /** Whether the next word has a verb's ending: weaker evidence, enough after a first name. */
  isFollowedByVerbForm(i: number): boolean {
    const next = this.words[i + 1];
    // "Hans föräldrar", "Hans svar": nearly always the possessive and not the name.
    if (this.words[i]?.lower === 'hans') return false;
    // "Rosa lappar sitter": before a verb it is a noun.
    if (this.hasRole(i + 2, VERB) && this.gapAfter(i + 1) === ' ' && !this.hasRole(i + 1, VERB)) return false;
    return next?.shape === 'lower' && this.gapAfter(i) === ' ' && (next.roles & VERB_FORM) !== 0;
  }

  /** Whether it is a genitive before a relation or a belonging: "Lempis dotter", "Vilgots mamma". */
  isFollowedByPossession(i: number): boolean {
    const next = this.words[i + 1];
    return (
      (this.words[i]?.lower.endsWith('s') ?? false) &&
      next?.shape === 'lower' &&
      this.gapAfter(i) === ' ' &&
      (next.roles & (CUE | OWNED)) !== 0
    );
  }

  /** Whether the word itself is a verb for what people do, whatever else it may be. */
  isVerb(i: number): boolean {
    return this.hasRole(i, VERB);
  }

  /** Whether it is a brand, since an article or a word for brand is before it: "en Netti", "märket Topro". */
  isBrand(i: number): boolean {
    return this.hasRole(i - 1, BRAND_CUE) && this.gapAfter(i - 1) === ' ' && !this.isFollowedByVerb(i);
  }

  isParticle(i: number): boolean {
    return this.hasRole(i, PARTICLE);
  }

  isCueWord(word: Word): boolean {
    return (word.roles & ANY_CUE) !== 0;
  }

  isSurnameShaped(word: Word): boolean {
    return (word.roles & SURNAME_SHAPE) !== 0;
  }

  /** Whether it is let through: an agency, place, system, medicine and so on, and in no list of names. */
  isLetThrough(word: Word): boolean {
    if ((word.flags & ALLOWED_BY_CALLER) !== 0) return true;
    if ((word.flags & NAME) === 0)
      return (word.flags & LET_THROUGH) !== 0 || this.vocabulary.hasPlainTail(word.text);
    return (word.flags & (ABBREVIATION | BASIC_WORD)) !== 0 && word.shape === 'upper';
  }

  /** Whether it is let through as a place alone, so that after a first name it is a surname: "Karin Lund". */
  isPlaceAndNoMore(word: Word): boolean {
    return (word.flags & LET_THROUGH) === PLACE && word.shape === 'capital';
  }

  /** The flags that let a word through, without `EPONYM` for a listed name: an eponym may still be a person. */
  letThroughFlags(word: Word): number {
    return word.flags & LET_THROUGH & ~((word.flags & NAME) !== 0 ? EPONYM : 0);
  }
}
