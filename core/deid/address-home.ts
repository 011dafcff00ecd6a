import { type AddAddress, CAP, endOf, NUMBER, POSTAL, startOf, widenStart } from './address-extent.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  ADDRESS_DWELLS,
  ADDRESS_HAMLET,
  ADDRESS_HOME_ON,
  ADDRESS_HOUSE,
  ADDRESS_IN_HAMLET,
  ADDRESS_INSIDE,
  ADDRESS_LIVES,
  ADDRESS_NOT_A_HOUSE,
  ADDRESS_OFFICE_AT,
  ADDRESS_ROAD,
  ADDRESS_TWO_WORDS,
  ADDRESS_UNIT_IN,
  ADDRESS_VISITED,
  ADDRESS_WHOSE,
} from './data/contexts.ts';
import { matches, type PairSign, type Sign, type Signs } from './sign.ts';
import { sentenceBefore, textAfter, textBefore, wordStart } from './text-around.ts';
import { ABBREVIATION, ALLOWED_BY_CALLER, ORGANISATION, PLACE, type Vocabulary } from './vocabulary.ts';

// An ending that farms and buildings have, but units and institutions too.
const HOUSE_END = new RegExp(`.(?:${ADDRESS_HOUSE})$`);
const ROAD_END = new RegExp(`.{2}(?:${ADDRESS_ROAD})$`);
/** "3A", "14 B", "5, uppg. B". */
const WITH_LETTER = /^[^ ]+ \d{1,3}(?: ?[A-H](?!\p{L})|,? \(?(?:lgh|uppg|vån|trapphus|port|\d tr))/u;
const HAMLET_END = new RegExp(`.{2}(?:${ADDRESS_HAMLET})$`);
/** A capitalised word and a number; `widenStart` includes the words before it. */
export const HOUSE_WITH_NUMBER = new RegExp(
  `(?<![\\p{L}\\d'-])${CAP} ${NUMBER}(?!\\d|:(?!s(?!\\p{L})))${ADDRESS_INSIDE}(?:${POSTAL})?`,
  'gu',
);
const STREETS = ['gatan|vägen|gränd|stigen|allén|backen|slingan|rundan|brinken|esplanaden|torget']
  .flatMap((ends) => [ends, ends.toUpperCase()])
  .join('|');
/** The end of a street without its number, also in lower case: needs a word for dwelling before it. */
export const STREET_END = new RegExp(`(?:${STREETS})(?![\\p{L}\\d])`, 'gu');
export const DWELLS = new RegExp(ADDRESS_DWELLS, 'iu');
export const LIVES = new RegExp(ADDRESS_LIVES, 'iu');
export const HOME_ON = new RegExp(ADDRESS_HOME_ON, 'iu');
export const OFFICE_AT = new RegExp(ADDRESS_OFFICE_AT, 'u');
export const VISITED = new RegExp(ADDRESS_VISITED, 'u');
export const WHOSE = new RegExp(ADDRESS_WHOSE, 'u');
export const IN_HAMLET = new RegExp(ADDRESS_IN_HAMLET);
export const UNIT_IN = new RegExp(ADDRESS_UNIT_IN, 'u');
export const NOT_A_HOUSE = new RegExp(ADDRESS_NOT_A_HOUSE);
export const TWO_WORDS = new RegExp(ADDRESS_TWO_WORDS);
/** After a number of something: "12 personer", "3 maj", "14.30". */
const COUNTED =
  /^(?: ?(?:%|:|\/\d|[.-]\d)| (?:\d|[a-zåäö]{2,}(?:er|ar|or|ade|dag|dagar|år|mån|ggr|kr|min|tim|st|mil|km|maj|juni|juli|mars)(?![a-zåäö])|år|st|kr|mil|km|barn|av|till|personer|januari|februari|april|augusti))/;

/** After a length, a price or a time, which a house's number is not. */
const MEASURED =
  /^(?: ?(?:%|[:/.-]\d)| (?:\d|(?:k?m|mil|kr|st|år|mån|dagar|veckor|min|tim|ggr|gånger|personer|platser|maj|ju[nl]i|mars|(?:jan|febr)uari|april|augusti|(?:sept|nov|dec)ember|oktober)(?![a-zåäö])))/;

/** Whether the number before an offset is of something: "12 personer". "2 igår" and "2 av färdtjänsten" are none. */
export function isCounted(text: string, at: number): boolean {
  const rest = textAfter(text, at, 14);
  return COUNTED.test(rest) && !/^ (?:igår|av (?!\d|de |alla|oss))/.test(rest);
}

/** "Äng 4": a word with a capital, right before a number. */
export const CAPITAL_AND_NUMBER: PairSign = {
  first: /\p{Lu}[\p{L}'-]{1,25}$/u,
  second: /^\d/,
  within: 1,
};
const STREET_ALONE_END = new RegExp(STREET_END.source, 'u');
export const HOME_SIGNS: readonly Sign[] = [CAPITAL_AND_NUMBER, STREET_ALONE_END];

/** Finds homes that are no street and number: farms, hamlets, and streets alone. */
export function findHomes(text: string, vocabulary: Vocabulary, add: AddAddress, signs: Signs): void {
  if (signs.has(CAPITAL_AND_NUMBER)) addHouses(text, vocabulary, add);
  if (signs.has(STREET_ALONE_END)) addStreetsAlone(text, add);
}

/** The longest word with a capital, with two units for each of its characters. */
const LONGEST_WORD = 54;

/** Returns the matches of `HOUSE_WITH_NUMBER`, which is only tried at numbers right after a word with a capital. */
function housesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', Math.max(at + 1, end - 1))) {
    const digit = text.charCodeAt(at + 1);
    if (!(digit >= 48 && digit <= 57)) continue;
    // A word has no space.
    const from = Math.max(end, at - LONGEST_WORD, text.lastIndexOf(' ', at - 1) + 1);
    if (!CAPITAL_AND_NUMBER.first.test(text.slice(from, at))) continue;
    HOUSE_WITH_NUMBER.lastIndex = from;
    const match = HOUSE_WITH_NUMBER.exec(text);
    if (!match) break;
    found.push(match);
    end = match.index + match[0].length;
  }
  return found;
}

/** Farms and houses: a capitalised word and a number, where the words before are about dwelling or a known place. */
function addHouses(text: string, vocabulary: Vocabulary, add: AddAddress): void {
  for (const m of housesIn(text)) {
    const start = widenStart(text, m.index);
    const written = text.slice(start, m.index + m[0].length);
    if (NOT_A_HOUSE.test(written)) continue;
    const placed = (vocabulary.flags(written.split(/[ ,]/)[0]?.toLowerCase() ?? '') & PLACE) !== 0;
    const house = HOUSE_END.test(m[0].slice(0, m[0].search(/ \d/)));
    const place = { index: start, 0: written };
    if (house && (placed || DWELLS.test(textBefore(text, start, 60))))
      add(
        startOf(text, place, vocabulary),
        endOf(text, place, vocabulary),
        placed ? CONFIDENCE.HOUSE_IN_PLACE : CONFIDENCE.HOUSE_AFTER_DWELLING,
        'address-house',
      );
    else if (LIVES.test(textBefore(text, start, 40)))
      add(start, endOf(text, place, vocabulary), CONFIDENCE.NUMBER_AFTER_LIVES, 'address-home');
    else if (placed && start < m.index && /(?:^| )(?:i|på|till|vid|från) $/.test(textBefore(text, start, 6)))
      add(start, endOf(text, place, vocabulary), CONFIDENCE.NUMBER_IN_PLACE, 'address-home');
    else if (TWO_WORDS.test(written) && isNumberInHamlet(text, { index: start, 0: written }))
      add(start, endOf(text, place, vocabulary), CONFIDENCE.NUMBER_IN_HAMLET, 'address-hamlet');
    else if (isHamlet(text, m, vocabulary) || isVisited(text, place) || isRoad(text, m, vocabulary))
      add(m.index, endOf(text, m, vocabulary), CONFIDENCE.NUMBER_IN_HAMLET, 'address-hamlet');
  }
}

/** "i Stora Ryd 1": a place and a house, and not a number of something, nor a unit in the place. */
function isNumberInHamlet(text: string, place: { index: number; 0: string }): boolean {
  const lead = textBefore(text, place.index, 30);
  if (!IN_HAMLET.test(lead) || UNIT_IN.test(lead) || /\d{4}$/.test(place[0])) return false;
  return !isCounted(text, place.index + place[0].length);
}

/** "i Granbäck 4": a hamlet by its end and a house, not a number of something, nor a unit in the place. */
function isHamlet(text: string, m: RegExpExecArray, vocabulary: Vocabulary): boolean {
  const [word = '', number = ''] = m[0].split(' ');
  const lead = textBefore(text, m.index, 30);
  if (!HAMLET_END.test(word) || number.length > 3 || !IN_HAMLET.test(lead) || UNIT_IN.test(lead))
    return false;
  const end = m.index + m[0].length;
  if (isCounted(text, end)) return false;
  // "i Eksjö 12 …": in a town the number is more often of something else.
  return (
    (vocabulary.flags(word.toLowerCase()) & PLACE) === 0 || /^(?:$|[,.;)\n])/.test(textAfter(text, end, 1))
  );
}

/** "på Husbyringen 4", "i Vinterviken 14, uppg. B": a road by its end, or any word with a house's letter or entrance. */
function isRoad(text: string, m: RegExpExecArray, vocabulary: Vocabulary): boolean {
  const [word = ''] = m[0].split(' ');
  const lower = word.toLowerCase();
  const lead = sentenceBefore(text, m.index, 60);
  const home = (HOUSE_END.test(word) || HAMLET_END.test(word)) && WHOSE.test(lead);
  if (!ROAD_END.test(word) && !home && (!WITH_LETTER.test(m[0]) || lower.length < 4)) return false;
  return (
    / (?:på|i|till|från|vid|utanför|hitta(?:r|de)? inte) $/.test(` ${lead}`) &&
    !UNIT_IN.test(lead) &&
    !OFFICE_AT.test(lead) &&
    !/ \d{4}/.test(m[0]) &&
    (vocabulary.flags(lower) & (ORGANISATION | ABBREVIATION | ALLOWED_BY_CALLER)) === 0 &&
    !MEASURED.test(textAfter(text, m.index + m[0].length, 10))
  );
}

/** "hämtas på Hagen 5", "en stuga på Fågelbo 2": any word and a number, where somebody was visited or has a house. */
function isVisited(text: string, place: { index: number; 0: string }): boolean {
  const lead = sentenceBefore(text, place.index, 60);
  return (
    VISITED.test(lead) &&
    !UNIT_IN.test(lead) &&
    !/\d{4}$/.test(place[0]) &&
    !isCounted(text, place.index + place[0].length)
  );
}

/** A street alone, where the words before are about a person's home and not about where a unit is. */
function addStreetsAlone(text: string, add: AddAddress): void {
  for (const end of matches(text, STREET_END)) {
    const to = end.index + end[0].length;
    const word = wordStart(text, end.index);
    if (end.index - word < 2) continue;
    const start = widenStart(text, word);
    const lead = sentenceBefore(text, start, 70);
    if ((HOME_ON.test(lead) || VISITED.test(lead)) && !OFFICE_AT.test(lead))
      add(start, to, CONFIDENCE.STREET_AFTER_DWELLING, 'address-street');
  }
}
