import * as CONFIDENCE from './confidence.ts';
import { NOT_INITIALS } from './data/contexts.ts';
import type { NameContext } from './name-context.ts';
import { isThingName } from './name-namesake.ts';
import { doesWhatPeopleDo, followsPersonalWord, isPresented } from './name-neighbours.ts';
import { type NameSeed, seed } from './name-seed.ts';
import { unknownSeed } from './name-unknown.ts';
import {
  ABBREVIATION,
  ALLOWED_BY_CALLER,
  ALSO_A_WORD,
  BASIC_WORD,
  FIRST_NAME,
  LET_THROUGH,
  NAME,
  ORGANISATION,
  PLACE,
  SURNAME,
} from './vocabulary.ts';
import type { Word } from './words.ts';

const NO_INITIALS = new Set(NOT_INITIALS.split(' '));
/** Abbreviated months, which follow a day: "20 jan". */
const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)$/;
const MONTHS = /^(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)-?){2}$/;
const PLACE_OR_THING = PLACE | ORGANISATION | ABBREVIATION;

/** Returns the evidence that a word in lower case, or in capitals throughout, begins a name, or undefined. */
export function caselessNameSeed(context: NameContext, i: number): NameSeed | undefined {
  const word = context.words[i];
  if (!word || word.text.length < 2 || (word.shape === 'lower' && context.isVerb(i))) return undefined;
  if ((word.flags & ALLOWED_BY_CALLER) !== 0) return undefined;
  if (word.shape === 'upper' && !word.inUppercaseLine) return uppercaseWordSeed(context, i, word);
  const named = word.flags & NAME;
  if (named === 0) return cuedUnlistedSeed(context, i, word) ?? unknownSeed(context, i, word);
  if (word.lower.length < 3 && context.cueStrength(i) < 2) return undefined;
  // "2 tim", "5 max": a short word after a number is what is counted.
  if (word.lower.length < 5 && /\d ?$/.test(context.text.slice(Math.max(0, word.start - 2), word.start)))
    return undefined;
  if (MONTHS.test(word.lower)) return undefined;
  if (
    MONTH.test(word.lower) &&
    /\d{1,2}[.:]? $/.test(context.text.slice(Math.max(0, word.start - 4), word.start))
  )
    return undefined;
  if (isThingName(context, i) || ((word.flags & PLACE_OR_THING) !== 0 && context.cueStrength(i) < 2))
    return undefined;
  const common =
    (word.flags & (ALSO_A_WORD | BASIC_WORD)) !== 0 || (context.vocabulary.lexicon?.has(word.lower) ?? false);
  const cue = context.cueStrength(i);
  if (!common) return unambiguousNameSeed(context, i, word, cue);
  if (cue >= 2 && listedSurnameFollows(context, i)) return seed(CONFIDENCE.CASELESS_CUED, 'name-small');
  if (word.lower.length < 3 || /^(?:per|hans|dag|maj|van|sol|din|min|för|god|ho|ana)$/.test(word.lower))
    return undefined;
  if ((word.flags & FIRST_NAME) !== 0 && listedSurnameFollows(context, i))
    return seed(CONFIDENCE.CASELESS_FIRST_NAME, 'name-small');
  return cue === 3 ||
    ((word.flags & FIRST_NAME) !== 0 &&
      (cue === 2 || ((word.flags & BASIC_WORD) === 0 && actsAlone(context, i))))
    ? seed(CONFIDENCE.CASELESS_FIRST_NAME, 'name-small')
    : undefined;
}

/** A word that is only a name, and no ordinary word. */
function unambiguousNameSeed(context: NameContext, i: number, word: Word, cue: number): NameSeed | undefined {
  if (cue >= 2) return seed(CONFIDENCE.CASELESS_CUED, 'name-small');
  if ((word.flags & FIRST_NAME) !== 0)
    return seed(
      word.lower.length < 4 && !context.isFollowedByVerb(i) && !listedSurnameFollows(context, i)
        ? CONFIDENCE.CASELESS_SHORT_FIRST_NAME
        : CONFIDENCE.CASELESS_FIRST_NAME,
      'name-small',
    );
  // A genitive or a place may look like a surname: only an unmistakable ending is enough on its own.
  if (
    /(?:sson|qvist|kvist|gren|ström|stedt|dahl|nen|ić|ski|ska)s?$/.test(word.lower) &&
    (word.flags & PLACE) === 0
  )
    return seed(CONFIDENCE.CASELESS_SURNAME_ENDING, 'name-small');
  if (word.inUppercaseLine) return seed(CONFIDENCE.CASELESS_SURNAME_IN_CAPITALS, 'name-small');
  return isNearPerson(context, i) &&
    word.lower.length >= 4 &&
    (word.flags & LET_THROUGH) === 0 &&
    context.vocabulary.lexicon?.covers(word.lower) === false
    ? seed(CONFIDENCE.CASELESS_SURNAME, 'name-small')
    : undefined;
}

/** Whether the words beside it are often beside a person. */
const isNearPerson = (context: NameContext, i: number) =>
  followsPersonalWord(context, i) ||
  context.isFollowedByVerb(i) ||
  context.isFollowedByPossession(i) ||
  isPresented(context, i);

/** Whether it does what only people do, with no article or the like before it: "sven ringde", but not "en sten". */
const actsAlone = (context: NameContext, i: number) =>
  doesWhatPeopleDo(context, i) && !ARTICLE.test(context.words[i - 1]?.lower ?? '');
const ARTICLE =
  /^(?:en|ett|den|det|de|denna|detta|varje|samma|min|mitt|sin|sitt|vår|hans|hennes|deras|ingen|någon|annan|som|på|i|om|inte|att|är|var|blir|blev)$/;

/** Whether the next word is a listed surname that is no ordinary word. */
function listedSurnameFollows(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  return (
    context.gapAfter(i) === ' ' &&
    next !== undefined &&
    (next.flags & SURNAME) !== 0 &&
    (next.flags & (ALSO_A_WORD | BASIC_WORD)) === 0
  );
}

/** "pat valborg", "hos familjen nguyen": after a cue, in no list and in no dictionary. */
function cuedUnlistedSeed(context: NameContext, i: number, word: Word): NameSeed | undefined {
  // Most words have no cue before them.
  const cue = context.cueStrength(i);
  if (cue < 2) return undefined;
  if (
    word.lower.length < 3 ||
    word.lower.length > 20 ||
    context.isLetThrough(word) ||
    (word.flags & BASIC_WORD) !== 0
  )
    return undefined;
  if (!/^[a-zà-ɏ]+(?:-[a-zà-ɏ]+)?$/.test(word.lower) || context.isCueWord(word)) return undefined;
  if ((cue === 2 && !context.hasWeakCue(i)) || /(?:nr|nummer)$/.test(word.lower)) return undefined;
  const { lexicon } = context.vocabulary;
  if (cue === 3 && lexicon && !lexicon.has(word.lower) && context.isSurnameShaped(word))
    return seed(CONFIDENCE.CASELESS_CUED_SURNAME_SHAPE, 'name-title');
  if (
    word.inUppercaseLine &&
    cue === 3 &&
    word.lower.length > 3 &&
    !context.vocabulary.isPlaceShaped(word.lower)
  )
    return seed(CONFIDENCE.CASELESS_CUED_IN_CAPITALS, 'name-title');
  if (
    !lexicon ||
    lexicon.covers(word.lower, context.isFollowedByVerb(i) ? 4 : 3) ||
    context.vocabulary.isPlaceShaped(word.lower)
  )
    return undefined;
  if (cue === 3) return seed(CONFIDENCE.CASELESS_CUED_UNKNOWN, 'name-title');
  const next = context.text.slice(word.end, word.end + 2);
  return context.isFollowedByVerb(i) || /^(?:$|[,.;:)(\n]| [(\d])/.test(next)
    ? seed(CONFIDENCE.CASELESS_WEAKLY_CUED, 'name-title')
    : undefined;
}

/** One word in capitals in a line of lower case. */
function uppercaseWordSeed(context: NameContext, i: number, word: Word): NameSeed | undefined {
  if (context.followsThing(i) || isThingName(context, i)) return undefined;
  const cue = context.cueStrength(i);
  if ((word.flags & NAME) !== 0 && (word.flags & (LET_THROUGH | BASIC_WORD)) === 0) {
    const common = (word.flags & ALSO_A_WORD) !== 0;
    if (cue >= 2 || (word.text.length >= 4 && !common) || listedSurnameFollows(context, i))
      return seed(cue >= 2 ? CONFIDENCE.CAPITALS_LISTED_CUED : CONFIDENCE.CAPITALS_LISTED, 'name-capitals');
    return undefined;
  }
  if (cue < 2 || context.isLetThrough(word)) {
    return cue === 2 &&
      /^[A-ZÅÄÖ]{2}$/.test(word.text) &&
      !NO_INITIALS.has(word.lower) &&
      context.hasWeakCue(i)
      ? seed(CONFIDENCE.CUED_INITIALS, 'name-initials')
      : undefined;
  }
  if (word.text.length <= 3)
    return NO_INITIALS.has(word.lower) || !/^[A-ZÅÄÖ]+$/.test(word.text)
      ? undefined
      : seed(CONFIDENCE.CUED_INITIALS, 'name-initials');
  return context.vocabulary.isOrdinary(word.lower) || context.vocabulary.isPlaceShaped(word.lower)
    ? undefined
    : seed(CONFIDENCE.CAPITALS_UNKNOWN_CUED, 'name-capitals');
}
