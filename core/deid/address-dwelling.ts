import { type AddAddress, endOf, widenStart } from './address-extent.ts';
import { isCounted, LIVES, VISITED } from './address-home.ts';
import * as CONFIDENCE from './confidence.ts';
import { ADDRESS_COTTAGE, ADDRESS_HAMLET, ADDRESS_HOUSE } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { sentenceBefore, textBefore, wordStart } from './text-around.ts';
import { NAME, PLACE, type Vocabulary } from './vocabulary.ts';

/** "lgh 1203", "lägenhetsnummer 1104". */
export const APARTMENT =
  /(?<!\p{L})(?:lgh|lght|lägenhet(?:snummer|snr)?)\.?:? ?(?:(?:nr|nummer)\.? )?(?:1[0-9]\d\d|(?<=l(?:gh|ght)\D{1,5})\d{1,3})(?![\d\p{L}%]|[.,:]\d)/giu;
const HOUSE_NUMBER = '\\d{1,3}(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?![\\d:%]|[.,]\\d)';
/** The end of "Storg. 4" or "Norra Kyrkog 12 B", a street whose last part is one letter. */
export const SHORT_END = new RegExp(`[gv]\\.? ${HOUSE_NUMBER}`, 'gu');
/** "torpet Lyckan", "gården Nedre Ryd", and the end of "Stora Näs gård". */
export const COTTAGE = new RegExp(`(?<!\\p{L})(?:${ADDRESS_COTTAGE}) (?=\\p{Lu})`, 'gu');
export const FARM_END = / gård(?!\p{L})/gu;
/** One or two words with a capital. */
const CAPITALISED = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?/u;
/** Where a cottage is, after its name. */
const WHERE = /^,? (?:strax |mitt )?(?:utanför|i|nära|bortom|vid|norr om|söder om) \p{Lu}/u;
const SMALL_STREETS = 'gatan|vägen|gränden|stigen|torget|allén|backen|esplanaden';
const LEADS = 'norra|södra|östra|västra|stora|lilla|gamla|nya|övre|nedre';
/** "norra vägen 12": a street of two words in small letters. */
export const SMALL_STREET = new RegExp(
  `(?<![\\p{L}\\d-])(?:${LEADS}) (?:${SMALL_STREETS}) ${HOUSE_NUMBER}`,
  'gu',
);
/** The end of "ekhöjden 12", a farm or a house in small letters, and its number. */
export const SMALL_HOUSE_END = new RegExp(`(?:${ADDRESS_HOUSE}|${ADDRESS_HAMLET}) ${HOUSE_NUMBER}`, 'gu');
const LEAD = new RegExp(`(?:${LEADS}) $`, 'i');

const LGH: Sign = {
  first: /l(?:gh|ght|ägenhet\p{L}{0,7})\.?:?(?:$|\d)/iu,
  second: /\d/,
  within: 2,
  orSame: true,
};
const SHORT_AND_NUMBER: Sign = { first: /\p{Ll}[gv]\.?$/u, second: /^\d/, within: 1 };
const COTTAGE_WORD = new RegExp(`(?:${ADDRESS_COTTAGE})$|^gård(?!\\p{L})`, 'u');
const SMALL_AND_NUMBER: Sign = {
  first: new RegExp(`^(?:${SMALL_STREETS})$|\\p{Ll}(?:${ADDRESS_HOUSE}|${ADDRESS_HAMLET})$`, 'u'),
  second: /^\d/,
  within: 1,
};
export const DWELLING_SIGNS: readonly Sign[] = [LGH, SHORT_AND_NUMBER, COTTAGE_WORD, SMALL_AND_NUMBER];

/** Finds homes by their apartment's number, a shortened street, a farm's own name, or a farm in small letters. */
export function findDwellings(text: string, vocabulary: Vocabulary, add: AddAddress, signs: Signs): void {
  for (const m of matches(text, APARTMENT, signs.has(LGH)))
    add(m.index, m.index + m[0].length, CONFIDENCE.APARTMENT, 'address-apartment');
  for (const m of matches(text, SHORT_END, signs.has(SHORT_AND_NUMBER)))
    addShortStreet(text, m, vocabulary, add);
  if (signs.has(COTTAGE_WORD)) addCottages(text, vocabulary, add);
  for (const m of matches(text, SMALL_STREET, signs.has(SMALL_AND_NUMBER))) {
    const end = m.index + m[0].length;
    if (!isCounted(text, end)) add(m.index, end, CONFIDENCE.SMALL_HOUSE, 'address-small');
  }
  for (const m of matches(text, SMALL_HOUSE_END, signs.has(SMALL_AND_NUMBER)))
    addSmallHouse(text, m, vocabulary, add);
}

/** Adds "Storg. 4" if "storg" is not a word and the full form is made of words: "storgatan". */
function addShortStreet(text: string, m: RegExpExecArray, vocabulary: Vocabulary, add: AddAddress): void {
  const [start, end] = [wordStart(text, m.index), m.index + m[0].length];
  const stem = text.slice(start, m.index).toLowerCase();
  const word = stem + text[m.index];
  const { lexicon } = vocabulary;
  if (!lexicon || stem.length < 3 || stem === text.slice(start, m.index) || isCounted(text, end)) return;
  if ((vocabulary.flags(word) & (NAME | PLACE)) !== 0 || lexicon.covers(word, 4)) return;
  if (!lexicon.covers(stem + (text[m.index] === 'g' ? 'gatan' : 'vägen'), 4)) return;
  const from = withLead(text, start);
  add(
    from,
    endOf(text, { index: from, 0: text.slice(from, end) }, vocabulary),
    CONFIDENCE.SHORT_STREET,
    'address-short',
  );
}

/** Farms and cottages by their names, where somebody lives or with what they are near. */
function addCottages(text: string, vocabulary: Vocabulary, add: AddAddress): void {
  const addCottage = (from: number, end: number) =>
    add(
      from,
      endOf(text, { index: from, 0: text.slice(from, end) }, vocabulary),
      CONFIDENCE.COTTAGE,
      'address-cottage',
    );
  for (const m of matches(text, COTTAGE)) {
    const start = m.index + m[0].length;
    const end = start + (CAPITALISED.exec(text.slice(start, start + 60))?.[0].length ?? 0);
    if (isHome(text, m.index) || WHERE.test(text.slice(end, end + 24)))
      addCottage(/^\p{Lu}/u.test(m[0]) ? m.index : start, end);
  }
  for (const m of matches(text, FARM_END)) {
    const start = widenStart(text, m.index + 1);
    if (start < m.index && isHome(text, start)) addCottage(start, m.index + m[0].length);
  }
}

/** "bor i hagaryd 3": where somebody lives or was visited, and the word is no ordinary one. */
function addSmallHouse(text: string, m: RegExpExecArray, { lexicon }: Vocabulary, add: AddAddress): void {
  const [start, end] = [wordStart(text, m.index), m.index + m[0].length];
  const word = text.slice(start, text.indexOf(' ', m.index));
  const from = withLead(text, start);
  if (
    m.index - start < 2 ||
    word !== word.toLowerCase() ||
    lexicon?.has(word) ||
    isCounted(text, end) ||
    !isHome(text, from)
  )
    return;
  add(from, end, CONFIDENCE.SMALL_HOUSE, 'address-small');
}

/** Moves a start back over the first word of a name of two: "norra kyrkog. 4". */
const withLead = (text: string, start: number) =>
  start - (LEAD.exec(text.slice(Math.max(0, start - 7), start))?.[0].length ?? 0);

/** Whether the words before are about where somebody lives or was visited. */
const isHome = (text: string, at: number) =>
  LIVES.test(textBefore(text, at, 40)) || VISITED.test(sentenceBefore(text, at, 60));
