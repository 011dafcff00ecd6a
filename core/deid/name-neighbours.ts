import { UNIT_WORDS } from './data/cues.ts';
import type { NameContext } from './name-context.ts';
import { isThingName } from './name-namesake.ts';
import { CUE, CUE_SHAPE, THING, UNIT_END } from './name-roles.ts';
import { BASIC_WORD, FIRST_NAME, NAME, SURNAME, wordList } from './vocabulary.ts';
import type { Word } from './words.ts';

const UNIT_WORD = new Set(wordList(UNIT_WORDS));

// What the words next to a capitalised one show about it.

/** Whether it is a person at a workplace or together with another person: "Per på biståndsenheten", "Bo och Anna". */
export function worksAt(context: NameContext, i: number): boolean {
  const [next, after] = [context.words[i + 1], context.words[i + 2]];
  if (!next || !after || context.gapAfter(i) !== ' ' || context.gapAfter(i + 1) !== ' ') return false;
  if (/^(?:enligt|enl|hos)$/.test(context.words[i - 1]?.lower ?? ''))
    return /^(?:på|från|vid)$/.test(next.lower);
  if (next.lower === 'och') return after.shape === 'capital' && (after.flags & FIRST_NAME) !== 0;
  return (
    /^(?:på|från|vid)$/.test(next.lower) &&
    (after.shape === 'capital' ||
      after.shape === 'upper' ||
      /(?:en|et)$|^(?:soc|bup|fk|af|ifo)$/.test(after.lower))
  );
}

/**
 * Whether it and the next word are a pair followed by what a person does: "Nchimunya Banda skrevs ut". The second word
 * may then be an ordinary one.
 */
export function isPairFollowedByVerb(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (
    next?.shape !== 'capital' ||
    next.startsSentence ||
    context.gapAfter(i) !== ' ' ||
    (next.flags & BASIC_WORD) !== 0
  )
    return false;
  return (
    !context.isLetThrough(next) &&
    !context.vocabulary.isUnitShaped(next.lower) &&
    context.isFollowedByVerb(i + 1)
  );
}

/** Whether it is a first name with an initial after it: "Björn A ringde". */
export function initialFollows(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  return (
    next?.shape === 'single' &&
    context.gapAfter(i) === ' ' &&
    ((context.words[i]?.flags ?? 0) & FIRST_NAME) !== 0 &&
    !/^[IÅÖ]$/.test(next.text)
  );
}

/** Whether the next word is a surname or looks like one. */
export function surnameFollows(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (
    next?.shape !== 'capital' ||
    next.startsSentence ||
    context.gapAfter(i) !== ' ' ||
    (next.flags & SURNAME) === 0
  ) {
    return (
      next !== undefined &&
      next.shape === 'capital' &&
      !next.startsSentence &&
      context.gapAfter(i) === ' ' &&
      !UNIT_WORD.has(next.lower) &&
      isSurnameLike(context, i, next) &&
      (context.isSurnameShaped(next) ||
        (!context.vocabulary.isOrdinary(next.lower) && (next.flags & BASIC_WORD) === 0))
    );
  }
  return true;
}

/** Whether a word may be a surname: after another name also one that is a place, or shaped as one, but never a unit. */
function isSurnameLike(context: NameContext, i: number, next: Word): boolean {
  const { vocabulary } = context;
  if (((context.words[i]?.flags ?? 0) & NAME) === 0)
    return !context.isLetThrough(next) && !vocabulary.isPlaceShaped(next.lower);
  return (
    (!context.isLetThrough(next) || context.isPlaceAndNoMore(next)) && !vocabulary.isUnitShaped(next.lower)
  );
}

/** Whether it owns something, at the beginning of a sentence: "Stens ansökan", "Violas plan". */
export function isOwner(context: NameContext, i: number): boolean {
  const [word, next] = [context.words[i], context.words[i + 1]];
  if (!word?.lower.endsWith('s') || /^(?:hans|mars|vars)$/.test(word.lower)) return false;
  if (next?.shape !== 'lower' || context.gapAfter(i) !== ' ') return false;
  return context.isFollowedByPossession(i);
}

/** Homes and units, which may be called by the genitive before them: "på Ekens boende". */
const CALLED_BY_GENITIVE = /^(?:boende|hem|rum|skola|bostad|plan|insats|insatser|behandling|barn)$/;

/** Whether it owns something, wherever it is in its sentence: "väntar på Ljungfors intyg". */
export const isOwnerOfSomething = (context: NameContext, i: number) =>
  context.isFollowedByPossession(i) && !CALLED_BY_GENITIVE.test(context.words[i + 1]?.lower ?? '');

/**
 * Whether what follows presents a person: "Ljungfors: inget svar", "Halimo, dotter, ringde", "Ridwan (son)",
 * "Asfour, 54 år".
 */
export function isPresented(context: NameContext, i: number): boolean {
  const word = context.words[i];
  if (!word) return false;
  const rest = context.text.slice(word.end, word.end + 9);
  // "Inehåll: se bilagan" is a slip of the pen.
  const known = (word.flags & NAME) !== 0 || context.isSurnameShaped(word);
  if ((known && /^: \p{L}/u.test(rest)) || /^(?:,| \() ?\d{1,2} ?år/.test(rest)) return true;
  const next = context.words[i + 1];
  return (
    next?.shape === 'lower' &&
    /^(?:, | \()$/.test(context.gapAfter(i)) &&
    (next.roles & (CUE | CUE_SHAPE)) !== 0
  );
}

/** What only people do, unlike what is said of a thing, a group or a plan too. */
const ONLY_PEOPLE =
  /^(?:ring(?:er|de|t)|sms:?(?:ar|ade)|mej?l(?:ar|ade)|mail(?:ar|ade)|sa(?:de)?|säger|berätta(?:r|de)|lova(?:r|de)|undra(?:r|de)|påstå(?:r|tt)|påstod|tyck(?:er|te)|tror|trodde|mena(?:r|de)|gråt(?:er)?|grät|skrek|orka(?:r|de)|må(?:r|dde)|sov(?:er)?|bor|bodde|fyll(?:er|de)|vägra(?:r|de)|vill|ville|hälsa(?:r|de)|glöm(?:mer|de)|minns|mindes|lyssna(?:r|de)|skratta(?:r|de)|nicka(?:r|de)|ångra(?:r|de)|hoppa(?:s|des)|längta(?:r|de)|jobba(?:r|de)|vet|visste|uteblev|avled|dog|ramla(?:r|de)|insjukna(?:r|de)|svimma(?:r|de)|sitter|satt|bad|ber|uppge(?:r|tt)|uppgav|svara(?:r|de))$/;

/** Right before a person: whom somebody asked, met or quotes. */
const BEFORE_PEOPLE =
  /^(?:enligt|bad|ber|bett|fråga(?:r|t|de|s)?|ring(?:a|er|de|t)|träff(?:a|ar|at|ade)|kontakta(?:r|t|de)?|möt(?:er|te|t|a)|mött|mej?la(?:r|t|de)?|hos|till|av|med|från|för|åt|gäller|informera(?:r|t|de)?|hälsa(?:r|t|de)?|hör(?:a|de|t)?|både|meddela(?:r|t|de)?|hjälp(?:a|er|te|t))$/;

/** Whether the word before is one that a person often follows, when case tells nothing. */
export const followsPersonalWord = (context: NameContext, i: number) =>
  context.gapAfter(i - 1) === ' ' && BEFORE_PEOPLE.test(context.words[i - 1]?.lower ?? '');

/** Whether the next word is what only people do. */
export const doesWhatPeopleDo = (context: NameContext, i: number) =>
  (context.words[i + 1]?.shape === 'lower' || context.words[i + 1]?.inUppercaseLine === true) &&
  context.gapAfter(i) === ' ' &&
  ONLY_PEOPLE.test(context.words[i + 1]?.lower ?? '');

/** Units, roles and things of an office, which also are "på" somewhere and say things. */
const NO_NICKNAME =
  /(?:grupp|jour|team|växel|växeln|personal|personalen|lednings?|ledningen|reception|receptionen|avdelning|mottagning|enhet|kollegium|nämnd|möte|mötet|kö|kön|plats|platsen|rutin|plan|ansvarig|ingen|någon|alla|flera|många|båda|samtliga|ordinarie|myndighet|kommun|skola)(?:en|et|n|erna|arna|na)?$|(?:aren|arna|erna|isten|logen|ören|anten|enten|ningen|heten|tionen)$/;

/** Whether a word is a person by a nickname at a workplace: "Biffen på soc lovade det", "enligt Snutten på BUP". */
export function isNicknameAtWork(context: NameContext, i: number): boolean {
  const word = context.words[i];
  if (!word || word.lower.length > 9 || NO_NICKNAME.test(word.lower) || context.isCueWord(word)) return false;
  if (!/^(?:på|från)$/.test(context.words[i + 1]?.lower ?? '') || !worksAt(context, i)) return false;
  return word.startsSentence
    ? doesWhatPeopleDo(context, i + 2)
    : context.words[i - 1]?.lower === 'enligt' || doesWhatPeopleDo(context, i + 2);
}

/** Time, age and the like after a number, which is then no part of a thing's name. */
const COUNTED =
  /^ \d{1,3}(?:[.:/-]\d|%|,\d| ?(?:år|mån|månader|dagar|veckor|v|gånger|ggr|tim|timmar|min|barn|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|st|kr|mg|ml)(?!\p{L}))/u;

/** Whether it is a unit with a number, after a preposition: "på Syrenen 3", "från Ebba 12". */
export function isNumberedThing(context: NameContext, i: number): boolean {
  const word = context.words[i];
  const rest = word ? context.text.slice(word.end, word.end + 20) : '';
  if (!/^ \d{1,2}(?!\d)/.test(rest) || COUNTED.test(rest)) return false;
  return /^(?:på|från|till|i|mellan|vid|och)$/.test(context.words[i - 1]?.lower ?? '');
}

/** Whether a unit or a thing is called so in the words after it: "Vera, som systemet heter". */
export function isCalledAfterwards(context: NameContext, i: number): boolean {
  if (context.words[i + 1]?.lower !== 'som' || context.gapAfter(i) !== ', ') return false;
  const [thing, verb] = context.words.slice(i + 2, i + 4);
  if (!thing) return false;
  const isThing = (thing.roles & (THING | UNIT_END)) !== 0 || context.vocabulary.isUnitShaped(thing.lower);
  return isThing && /^(?:heter|hette|kallas|kallades)$/.test(verb?.lower ?? '');
}

/** Whether it is a first name with a surname after it. */
export const isFullName = (context: NameContext, i: number) =>
  ((context.words[i]?.flags ?? 0) & FIRST_NAME) !== 0 && surnameFollows(context, i);

/** Whether it is part of the name of a unit, a place or a company: "Astrid Lindgrens barnsjukhus". */
export function isPartOfThingName(context: NameContext, i: number): boolean {
  const next = context.words[i + 1];
  if (context.gapAfter(i) !== ' ' || !next) return false;
  // "Nils Ericsonplatsen", "Iris Hadar AB".
  if (/^(?:AB|HB|KB)$/.test(next.text)) return true;
  if (next.shape !== 'capital') return false;
  // "Maria Ungdom", "Ersta Rehab": the second word is a kind of unit and no listed surname.
  if (UNIT_WORD.has(next.lower) && (next.flags & NAME) === 0) return true;
  return (
    isThingName(context, i + 1) ||
    /.{3}(?:platsen|gatan|vägen|torget|skolan|huset|parken|salen|priset|stiftelsen)$/.test(next.lower) ||
    (context.gapAfter(i + 1) === ' ' && /^(?:AB|HB|KB)$/.test(context.words[i + 2]?.text ?? ''))
  );
}
