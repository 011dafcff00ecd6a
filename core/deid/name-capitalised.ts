import * as CONFIDENCE from './confidence.ts';
import { NAME_CAPITAL_NOUN_END } from './data/contexts.ts';
import type { NameContext } from './name-context.ts';
import { firstParticle } from './name-extent.ts';
import { listedNameSeed } from './name-listed.ts';
import { isThingName } from './name-namesake.ts';
import {
  doesWhatPeopleDo,
  isCalledAfterwards,
  isFullName,
  isNicknameAtWork,
  isNumberedThing,
  isOwner,
  isOwnerOfSomething,
  isPairFollowedByVerb,
  isPartOfThingName,
  isPresented,
  surnameFollows,
  worksAt,
} from './name-neighbours.ts';
import { type NameSeed, seed } from './name-seed.ts';
import { isCalledThing, isNoPerson, isOfCompany } from './name-thing.ts';
import { ABBREVIATION, ALLOWED_BY_CALLER, BASIC_WORD, NAME, ORGANISATION } from './vocabulary.ts';
import type { Word } from './words.ts';

/** "K-G". */
export const DOUBLE_INITIAL = /^\p{Lu}-\p{Lu}$/u;
/** "al-Hassan", "el-Masri". */
const ARTICLE = /^(?:al|el|ad|an|ar|as|at|az|abd)-\p{Lu}\p{Ll}+/u;
/** Endings of nouns that no name has. */
export const NOUN_END = new RegExp(NAME_CAPITAL_NOUN_END);
const MONTHS = /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

/** Returns the evidence that a capitalised word begins a name, or undefined. */
export function capitalisedNameSeed(context: NameContext, i: number): NameSeed | undefined {
  const word = context.words[i];
  if (!word) return undefined;
  if (word.shape === 'single') return initialSeed(context, i);
  if (word.lower.length < 2 || word.lower.length > 30 || isThingName(context, i)) return undefined;
  if (/\d/.test(context.text[word.end] ?? '') || isDate(context, word)) return undefined;
  const listed = (word.flags & NAME) !== 0;
  if (DOUBLE_INITIAL.test(word.text)) return doubleInitialSeed(context, i);
  if (word.shape === 'mixed' && !listed && !ARTICLE.test(word.text)) return undefined;
  if (word.shape === 'mixed' && (word.flags & (ABBREVIATION | ORGANISATION)) !== 0) return undefined;
  if (
    word.shape === 'capital' &&
    context.isParticle(i - 1) &&
    firstParticle(context, i) < i &&
    (word.flags & (BASIC_WORD | ALLOWED_BY_CALLER)) === 0
  )
    return seed(CONFIDENCE.CUED_UNKNOWN, 'name-particle');
  if (
    (context.isLetThrough(word) && !isActingPlaceName(context, i, word)) ||
    isCalledAfterwards(context, i) ||
    isPartOfThingName(context, i) ||
    isNumberedThing(context, i)
  )
    return undefined;
  if (context.isBrand(i) && !isFullName(context, i) && (!listed || context.letThroughFlags(word) !== 0))
    return undefined;
  if (context.followsThing(i) && !isFullName(context, i)) return undefined;
  const cue = context.cueStrength(i);
  const found =
    cue >= 2
      ? cuedNameSeed(context, i, cue)
      : listed
        ? listedNameSeed(context, i)
        : unlistedNameSeed(context, i);
  return found && !isNoPerson(context, i) && !isCalledThing(context, i) && !isOfCompany(context, i)
    ? found
    : undefined;
}

/** "O. Hermansson": an initial belongs to the surname after it. */
function initialSeed(context: NameContext, i: number): NameSeed | undefined {
  const [word, next] = [context.words[i], context.words[i + 1]];
  if (word && context.cueStrength(i) === 2 && isInitialOfPerson(context, i))
    return {
      confidence: CONFIDENCE.CUED_INITIALS,
      rule: 'name-initials',
      skip: next?.shape === 'single' ? 1 : 0,
    };
  if (!word || !next || !/^\.? ?$/.test(context.gapAfter(i)) || context.gapAfter(i) === ' ') return undefined;
  if (next.shape !== 'capital' && (next.shape !== 'upper' || next.text.length < 4)) return undefined;
  if (context.isLetThrough(next)) return undefined;
  if (
    (next.flags & NAME) === 0 &&
    !context.isSurnameShaped(next) &&
    context.vocabulary.isOrdinary(next.lower)
  )
    return undefined;
  return { confidence: CONFIDENCE.INITIAL_AND_SURNAME, rule: 'name-initial', skip: 1 };
}

/** "Pat K A", "klient H. är": two initials, or one whose full stop ends no sentence. "Patient A" is no person's name. */
function isInitialOfPerson(context: NameContext, i: number): boolean {
  const [word, next] = [context.words[i], context.words[i + 1]];
  if (!word || !next || context.gapAfter(i - 1) !== ' ') return false;
  const gap = context.gapAfter(i);
  if (gap === '. ') return next.shape === 'lower' && next.text.length > 1;
  return gap === ' ' && next.shape === 'single' && !/\d/.test(context.text.slice(next.end, next.end + 2));
}

/** "K-G Lind", "A-L Ek". */
function doubleInitialSeed(context: NameContext, i: number): NameSeed | undefined {
  const next = context.words[i + 1];
  if (next?.shape !== 'capital' || !/^\.? $/.test(context.gapAfter(i)) || context.isLetThrough(next))
    return undefined;
  return { confidence: CONFIDENCE.INITIAL_AND_SURNAME, rule: 'name-initial', skip: 1 };
}

/** After a title or a relation even an ordinary word with a capital is a name, but not a place or an agency. */
function cuedNameSeed(context: NameContext, i: number, cue: number): NameSeed | undefined {
  const word = context.words[i];
  if (!word) return undefined;
  const listed = (word.flags & NAME) !== 0;
  if (context.hasUnitCue(i) && context.isThingCalled(i)) return undefined;
  if (listed)
    return (word.flags & BASIC_WORD) !== 0 && word.startsSentence
      ? listedNameSeed(context, i)
      : seed(CONFIDENCE.CUED_LISTED, 'name-title');
  if ((word.flags & BASIC_WORD) !== 0 || context.isCueWord(word)) return undefined;
  const { vocabulary } = context;
  const acts = context.isFollowedByVerb(i) || context.isFollowedByVerbForm(i);
  if (!vocabulary.isOrdinary(word.lower)) {
    // "handläggare Sandvik", but "boende Solgården" and "kontakt Ekbacken".
    const isUnit =
      vocabulary.isUnitShaped(word.lower) || (vocabulary.isPlaceShaped(word.lower) && context.hasUnitCue(i));
    return isUnit && cue < 3 ? undefined : seed(CONFIDENCE.CUED_UNKNOWN, 'name-title');
  }
  // "han kallas Biffen": a nickname may be any word.
  if (cue === 3 && !word.startsSentence) return seed(CONFIDENCE.CUED_ORDINARY, 'name-title');
  if (context.isSurnameShaped(word) && !vocabulary.lexicon?.has(word.lower))
    return seed(CONFIDENCE.CUED_SURNAME_SHAPE, 'name-title');
  // "handläggare Lagerhjul": an ordinary word only as a compound of two, which surnames are.
  if (
    !context.hasUnitCue(i) &&
    !word.startsSentence &&
    !vocabulary.lexicon?.has(word.lower) &&
    !vocabulary.isUnitShaped(word.lower) &&
    (!NOUN_END.test(word.lower) || /ing$/.test(word.lower)) &&
    (acts || !/(?:en|et|na|het|tion|ing|or|ar|er)$/.test(word.lower))
  )
    return seed(CONFIDENCE.CUED_COMPOUND, 'name-title');
  return word.startsSentence || word.lower.length > 8 || /(?:en|et|na|ing|het|tion)$/.test(word.lower)
    ? undefined
    : seed(CONFIDENCE.CUED_ORDINARY, 'name-title');
}

/** A capitalised word that is in no list. */
function unlistedNameSeed(context: NameContext, i: number): NameSeed | undefined {
  const word = context.words[i];
  if (!word || word.lower.length < 3 || (word.flags & BASIC_WORD) !== 0) return undefined;
  const { vocabulary } = context;
  const shaped = context.isSurnameShaped(word);
  if (context.isCueWord(word)) return undefined;
  const ordinary = vocabulary.isOrdinary(word.lower);
  if ((ordinary || vocabulary.isPlaceShaped(word.lower)) && isInvertedSubject(context, i))
    return seed(CONFIDENCE.COMPOUND_SURNAME_SHAPE, 'name-after-verb');
  if (vocabulary.isPlaceShaped(word.lower)) return undefined;
  // "Norell", but "aktuell".
  if (NOUN_END.test(word.lower) && (ordinary || !/.{2}ell$/.test(word.lower))) return undefined;
  const presented = isPresented(context, i);
  if (ordinary) {
    // "Kronvall: inget svar": ordinary only as a compound, and shaped as a surname.
    if (
      word.startsSentence &&
      shaped &&
      !vocabulary.lexicon?.covers(word.lower, 6) &&
      (presented || doesWhatPeopleDo(context, i) || worksAt(context, i) || isOwner(context, i))
    )
      return seed(CONFIDENCE.COMPOUND_SURNAME_SHAPE, 'name-shape');
    if (isNicknameAtWork(context, i)) return seed(CONFIDENCE.ORDINARY_WITH_VERB, 'name-word');
    if (word.startsSentence || context.followsPreposition(i)) return undefined;
    // "samverkansrutinen" ends as a surname does only within a longer word.
    if (shaped && !vocabulary.lexicon?.covers(word.lower, 6))
      return seed(CONFIDENCE.COMPOUND_SURNAME_SHAPE, 'name-shape');
    // A surname that is an ordinary word: capitalised in mid-sentence, and followed by what a person does.
    const before = context.words[i - 1];
    return word.lower.length <= 8 &&
      before?.shape === 'lower' &&
      context.isFollowedByVerb(i) &&
      !/(?:[ae]n|et|na|[aeo]r)$/.test(word.lower)
      ? seed(CONFIDENCE.ORDINARY_WITH_VERB, 'name-word')
      : undefined;
  }
  if (context.followsPreposition(i) && !isOwnerOfSomething(context, i)) return undefined;
  if (!shaped && isSecondOfPlace(context, i)) return undefined;
  if (!word.startsSentence)
    return seed(
      shaped || context.isFollowedByVerb(i)
        ? CONFIDENCE.UNKNOWN_WITH_SHAPE_OR_VERB
        : CONFIDENCE.UNKNOWN_MID_SENTENCE,
      shaped ? 'name-shape' : 'name-unknown',
    );
  if (!vocabulary.lexicon && !shaped) return undefined;
  if (surnameFollows(context, i) || isPairFollowedByVerb(context, i) || worksAt(context, i))
    return seed(CONFIDENCE.UNKNOWN_SENTENCE_START, 'name-unknown');
  return (context.isFollowedByVerb(i) ||
    (context.isFollowedByVerbForm(i) && !vocabulary.lexicon?.covers(word.lower)) ||
    context.isFollowedByPossession(i) ||
    presented) &&
    (shaped || word.lower.length < 6 || !context.unknown.isSlip(word.lower))
    ? seed(CONFIDENCE.UNKNOWN_SENTENCE_START, 'name-unknown')
    : undefined;
}

/** "i Aros Congress": after a word in no list, which follows a preposition. */
const isSecondOfPlace = (context: NameContext, i: number) =>
  context.words[i - 1]?.shape === 'capital' &&
  ((context.words[i - 1]?.flags ?? 0) & NAME) === 0 &&
  context.gapAfter(i - 1) === ' ' &&
  context.followsPreposition(i - 1);

/** No verb of a person alone, or followed by a place. */
const NO_SUBJECT =
  /^(?:han|hon|hos|som|också|själv|sjuk|ledig|borta|kvar|ensam|är|var|blev|blir|heter|hette|finns|fanns|ligger|låg|lämna(?:r|de|s|des)|når|nås|besök(?:er|te))$/;
/** Whether it is a compound in no dictionary after a verb of what people do: "skulle Ringborg ha varit där". */
function isInvertedSubject(context: NameContext, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (!before || !word || word.startsSentence || word.shape !== 'capital' || context.gapAfter(i - 1) !== ' ')
    return false;
  if (before.shape !== 'lower' || !context.isVerb(i - 1) || NO_SUBJECT.test(before.lower)) return false;
  const { vocabulary } = context;
  return (
    vocabulary.lexicon?.has(word.lower) === false &&
    !vocabulary.isUnitShaped(word.lower) &&
    !NOUN_END.test(word.lower) &&
    !/(?:[ae]n|et|na|s)$/.test(word.lower)
  );
}

/** Whether it is a place's name, but after a role, and does what people do: "handläggare Åstorp ringde". */
const isActingPlaceName = (context: NameContext, i: number, word: Word) =>
  context.isPlaceAndNoMore(word) &&
  context.cueStrength(i) >= 2 &&
  !context.hasUnitCue(i) &&
  (context.isFollowedByVerb(i) || context.isFollowedByVerbForm(i));

/** "12 maj": a month after a day. */
function isDate(context: NameContext, word: Word): boolean {
  return (
    MONTHS.test(word.lower) && /\d[.:]? ?$/.test(context.text.slice(Math.max(0, word.start - 3), word.start))
  );
}
