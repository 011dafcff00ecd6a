import type { NameContext } from './name-context.ts';
import { isFullName } from './name-neighbours.ts';
import { NAME, wordList } from './vocabulary.ts';

// Capitalised words that the words beside them show to be no person.

/** Days with the names of saints, which things happen before and after. */
const FEASTS = new Set(wordList('valborg lucia knut mikael mikaeli mårten staffan kristi allhelgona'));
const TIME_BEFORE = /^(?:sedan|efter|före|inför|kring|runt|under|över|vid)$/;
/** What is done to a product or by a company, before "av", "in" or "från". */
const BUSINESS =
  /^(?:drivs|drevs|sköts|sköttes|ägs|utförs|städas|säljs|tillverkas|(?:levererad|tillverkad|utvecklad|driv)\p{L}{0,2}|levereras|bemannas|köpt|köper|köpte|köps|hyrt|upphandlat|upphandlats|upphandlar|upphandlade|infört|införde|kommer|kom|är)$/u;
/** Somebody who comes from a place, or something from a person. */
const OF_PEOPLE =
  /^(?:h[ao]n|hen|de|jag|vi|ni|man|den|det|som|brevet|mejlet|svaret|samtalet|beskedet|\p{L}*(?:mannen|kvinnan|familjen|arna|erna))$/u;
/** What medicine is given as. */
const MEDICINE_BEFORE = /^(?:dos|medicin|läkemed|tablett|preparat|recept)\p{L}*$/u;
const MOVED = /^(?:för|över)?flyttat?(?:s|de|des|ts)?$|^placera(?:s|des|ts)$/;

/** Whether it is the first part of two compounds ("Hälso- och sjukvården"), a weekday, or a feast. */
export function isNoPerson(context: NameContext, i: number): boolean {
  const word = context.words[i];
  if (!word) return false;
  if (
    (word.flags & NAME) === 0 &&
    context.text[word.end] === '-' &&
    /^- (?:och|eller|samt) /.test(context.text.slice(word.end, word.end + 8))
  )
    return true;
  if (word.lower === 'tors') return /^(?:[:.,]| ?\d|$)/.test(context.text.slice(word.end, word.end + 8));
  if (!FEASTS.has(word.lower)) return false;
  const before = context.words[i - 1]?.lower ?? '';
  return TIME_BEFORE.test(before) && !isFullName(context, i);
}

/** Whether a word in no list is a company, a product, a medicine or a unit by the words before it. */
export function isOfCompany(context: NameContext, i: number, left = 3): boolean {
  const [last, word] = [context.words[i - 1], context.words[i]];
  if (!last || !word || (word.flags & NAME) !== 0 || context.isSurnameShaped(word)) return false;
  // "Mobile Response, Evondos": what follows one.
  if (last.shape === 'capital')
    return left > 0 && /^,? $/.test(context.gapAfter(i - 1)) && isOfCompany(context, i - 1, left - 1);
  const [subject, verb, before] = context.words.slice(Math.max(0, i - 3), i);
  if (!before || !verb || context.gapAfter(i - 1) !== ' ' || context.gapAfter(i - 2) !== ' ') return false;
  if (before.lower === 'upphandlat' || before.lower === 'dosen') return true;
  if (/^(?:för|av|med|på)$/.test(before.lower) && MEDICINE_BEFORE.test(verb.lower)) return true;
  if (before.lower === 'till') return MOVED.test(verb.lower);
  if (before.lower === 'från')
    return (
      BUSINESS.test(verb.lower) &&
      !OF_PEOPLE.test(subject?.lower ?? '') &&
      (subject?.shape === 'lower' || subject?.startsSentence === true)
    );
  return (
    /^(?:av|in)$/.test(before.lower) && BUSINESS.test(verb.lower) && !/^(?:kommer|kom|är)$/.test(verb.lower)
  );
}

const NOTHING: ReadonlySet<string> = new Set();
/** Returns the words that a thing is called by, in lower case. */
function thingsCalled(context: NameContext): ReadonlySet<string> {
  let names: Set<string> | undefined;
  for (let at = 1; at < context.words.length; at++) {
    const word = context.words[at];
    if (!context.hasUnitCue(at) || word?.shape !== 'capital' || !context.isThingCalled(at)) continue;
    names ??= new Set();
    names.add(word.lower);
  }
  return names ?? NOTHING;
}

/** Whether the text says that a thing is called so: "en robotkatt som heter Katja". */
export function isCalledThing(context: NameContext, i: number): boolean {
  context.thingsCalled ??= thingsCalled(context);
  return context.thingsCalled.has(context.words[i]?.lower ?? '') && !isFullName(context, i);
}
