import * as CONFIDENCE from './confidence.ts';
import type { NameContext } from './name-context.ts';
import {
  doesWhatPeopleDo,
  initialFollows,
  isOwner,
  isPresented,
  surnameFollows,
  worksAt,
} from './name-neighbours.ts';
import { type NameSeed, seed } from './name-seed.ts';
import {
  ABBREVIATION,
  ALSO_A_WORD,
  BASIC_WORD,
  EPONYM,
  FIRST_NAME,
  ORGANISATION,
  PLACE,
} from './vocabulary.ts';

/** Returns the evidence that a capitalised word in the name lists begins a name, or undefined. */
export function listedNameSeed(context: NameContext, i: number): NameSeed | undefined {
  const word = context.words[i];
  if (!word) return undefined;
  const first = (word.flags & FIRST_NAME) !== 0;
  const follows = surnameFollows(context, i) || initialFollows(context, i);
  if (
    (word.flags & (ABBREVIATION | PLACE | ORGANISATION)) === ABBREVIATION &&
    (context.isFollowedByVerb(i) || !word.startsSentence)
  )
    return seed(CONFIDENCE.LISTED_ABBREVIATION, 'name-list');
  if ((word.flags & (PLACE | ORGANISATION | ABBREVIATION)) !== 0 && !follows) {
    if (
      !first ||
      context.followsPreposition(i) ||
      /^(?:från|till|mot|via|lex|enligt|genom|med)$/.test(context.words[i - 1]?.lower ?? '')
    ) {
      return undefined;
    }
    return context.isFollowedByVerb(i) ||
      isOwner(context, i) ||
      (!word.startsSentence && (word.flags & (PLACE | ABBREVIATION)) === 0)
      ? seed(CONFIDENCE.LISTED_PLACE, 'name-list')
      : undefined;
  }
  if ((word.flags & EPONYM) !== 0 && word.lower.endsWith('s') && !follows) return undefined;
  if (!follows && isInsideThing(context, i)) return undefined;
  const common =
    (word.flags & (ALSO_A_WORD | BASIC_WORD)) !== 0 || (context.vocabulary.lexicon?.has(word.lower) ?? false);
  if (
    common &&
    word.startsSentence &&
    !follows &&
    !context.isFollowedByVerb(i) &&
    !(first && (context.isFollowedByVerbForm(i) || /^(?: - |: )$/.test(context.gapAfter(i)))) &&
    !isOwner(context, i) &&
    !isPresented(context, i) &&
    !worksAt(context, i) &&
    !isFirstOfNames(context, i)
  )
    return undefined;
  if (common && !first && !follows && !isOwner(context, i) && !isWordSurname(context, i)) return undefined;
  if (common && (word.flags & BASIC_WORD) !== 0 && !word.startsSentence && word.lower.length <= 3 && !first)
    return undefined;
  if (word.lower.length <= 2 && word.startsSentence && !follows && !context.isFollowedByVerb(i))
    return undefined;
  const starts = word.startsSentence;
  return first
    ? seed(starts ? CONFIDENCE.FIRST_NAME_SENTENCE_START : CONFIDENCE.FIRST_NAME_MID_SENTENCE, 'name-first')
    : seed(starts ? CONFIDENCE.SURNAME_SENTENCE_START : CONFIDENCE.SURNAME_MID_SENTENCE, 'name-last');
}

/** Whether something is in it, as in a system and seldom in a person: "syns inte i Viola", but "kär i Viola". */
const isInsideThing = (context: NameContext, i: number) =>
  context.words[i - 1]?.lower === 'i' &&
  context.gapAfter(i - 1) === ' ' &&
  !/s$/.test(context.words[i]?.lower ?? '') &&
  !/^(?:kär|förälskad|tro|tror|trodde|intresserad|besviken|förtroende)$/.test(
    context.words[i - 2]?.lower ?? '',
  );

/** Whether it is a first name at the start of a list of them: "Linnea, Fredrik, Amanda". */
function isFirstOfNames(context: NameContext, i: number): boolean {
  const [word, next] = [context.words[i], context.words[i + 1]];
  return (
    ((word?.flags ?? 0) & FIRST_NAME) !== 0 &&
    context.gapAfter(i) === ', ' &&
    next?.shape === 'capital' &&
    (next.flags & FIRST_NAME) !== 0 &&
    (next.flags & (BASIC_WORD | PLACE)) === 0
  );
}

/** Whether a listed surname that is a word too is a name here: a capital in mid-sentence, or what only people do. */
function isWordSurname(context: NameContext, i: number): boolean {
  const [before, word] = [context.words[i - 1], context.words[i]];
  if (word?.startsSentence)
    return doesWhatPeopleDo(context, i) || worksAt(context, i) || isPresented(context, i);
  if (
    context.gapAfter(i) !== ' ' ||
    context.isFollowedByVerb(i) ||
    context.isFollowedByVerbForm(i) ||
    worksAt(context, i) ||
    context.words[i + 1]?.lower === 'och'
  )
    return true;
  return (
    before?.shape === 'lower' && !context.followsPreposition(i) && ((word?.flags ?? 0) & BASIC_WORD) === 0
  );
}
