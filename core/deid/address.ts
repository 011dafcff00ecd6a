import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  ADDRESS_DWELLS,
  ADDRESS_HOUSE,
  ADDRESS_INSIDE,
  ADDRESS_LIVES,
  ADDRESS_NOT_A_HOUSE,
  ADDRESS_NOT_PROPERTY,
  ADDRESS_STREET,
  ADDRESS_VISITING,
} from './data/contexts.ts';
import { lengthWithoutTrailing, textAfter, textBefore } from './text-around.ts';
import { PLACE, type Vocabulary } from './vocabulary.ts';

const CAP = "\\p{Lu}[\\p{L}'-]{1,25}";
// An ending that farms and buildings have, but units and institutions too.
const HOUSE_END = new RegExp(`.(?:${ADDRESS_HOUSE})$`);
const NUMBER = '\\d{1,4}(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?:[-/]\\d{1,3}(?!\\d))?';
const TOWN = `(?:${CAP}(?: (?:\\p{Lu}{2,20}|${CAP})(?![\\p{L}]))?|\\p{Ll}{2,20})`;
const POSTAL = `(?:[,;.]{0,2}[ \\n]{1,2}|, ?)(?:SE?[- ])?\\d{3} ?\\d{2}[ \\n,]{1,2}${TOWN}`;
const CO =
  `(?:[Cc]/[Oo]:? (?:\\p{Ll}{2,20} )?${CAP}(?: ${CAP})?[, \\n]{1,2}` +
  '|[Cc]/[Oo]:? \\p{Ll}{2,20}[, \\n]{1,2})?';
const LEADING_WORD = '[Vv]ästra|[Öö]stra|[Nn]orra|[Ss]ödra|[Ss]tora|[Ll]illa|[Gg]amla|[Nn]ya';
const STREET_LEAD = `(?:(?:${CAP}|S:t|S:ta|${LEADING_WORD}) ){0,2}`;
const STREET_NAME =
  `(?:[\\p{L}-]{2,25}?(?:${ADDRESS_STREET})` +
  `|(?:\\p{Lu}[\\p{L}-]{1,24}?s?) (?:${ADDRESS_STREET}|plats|plan))`;
/** "Storgatan 12 B, lgh 1203, 571 32 Nässjö", "västra järnvägsgatan 4". */
export const STREET_ADDRESS = new RegExp(
  `(?<![\\p{L}\\d-])${CO}${STREET_LEAD}${STREET_NAME} ?,? ?(?:nr )?${NUMBER}` +
    `${ADDRESS_INSIDE}(?:${POSTAL})?${ADDRESS_INSIDE}`,
  'gu',
);
/** A capitalised word and a number; `widenStart` includes the words before it. */
export const HOUSE_WITH_NUMBER = new RegExp(
  `(?<![\\p{L}\\d'-])${CAP} ${NUMBER}(?![\\d:])${ADDRESS_INSIDE}(?:${POSTAL})?`,
  'gu',
);
/** "Äng 4, 571 91 Nässjö", "STORGATAN 12 B, 571 31 NÄSSJÖ": any word and a number, before a postal line. */
export const ADDRESS_WITH_POSTAL_LINE = new RegExp(
  `(?<![\\p{L}\\d-])${CO}(?:${CAP} ){0,2}${CAP} ${NUMBER}${ADDRESS_INSIDE}${POSTAL}`,
  'gu',
);
const UPPERCASE_INSIDE = ADDRESS_INSIDE.toUpperCase().replaceAll('\\P{L', '\\p{L').replaceAll('\\D', '\\d');
/** "STORGATAN 12 B". */
export const UPPERCASE_STREET = new RegExp(
  `(?<![\\p{L}\\d-])(?:\\p{Lu}{2,15} ){0,2}\\p{Lu}{2,20}(?:${ADDRESS_STREET.toUpperCase()}) ${NUMBER}` +
    `${UPPERCASE_INSIDE}(?:${POSTAL})?`,
  'gu',
);
/** "571 32 Nässjö". */
export const POSTAL_LINE = new RegExp(
  `(?<![\\d\\p{L}.,:+-])(?:SE?[- ])?\\d{3} ?\\d{2} (?:${CAP})(?: \\p{Lu}{2,20}(?!\\p{L}))?`,
  'gu',
);
/** "c/o Andersson". */
export const CARE_OF = new RegExp(`(?<![\\p{L}\\d])[Cc]/[Oo]:? ${CAP}(?: ${CAP}){0,2}`, 'gu');
/** A street without its number, also in lower case: needs a word for dwelling before it. */
export const STREET_ALONE = new RegExp(
  `(?<![\\p{L}\\d-])(?:${CAP} ){0,2}[\\p{L}-]{2,25}?(?:gatan|vägen|gränd|stigen|allén)(?![\\p{L}\\d])`,
  'gu',
);
/** "Fagerslätt 3:17", "Eksjö Kråkeryd 1:4", "kv. Björken 12". */
export const PROPERTY = /(?<![\p{L}\d:-])\p{Lu}[\p{L}-]{2,25} (?:s:)?\d{1,3}:\d{1,4}(?![\d:]|[.,]\d)/gu;
export const COORDINATES =
  /(?<![\d.])(?:[NS] ?)?(?:5[4-9]|6\d)[.,]\d{3,8}°?,? {1,2}(?:[EÖ] ?)?(?:1\d|2[0-4])[.,]\d{3,8}/g;

/** "bor på", "lägenheten vid": what follows is where somebody lives. */
export const HOME_ON = new RegExp(
  '(?:\\bbor|bodde|bosatt|hem(?:ma)?|lägenhet(?:en)?|adress(?:en)?|flyttat?|flyttade)[ :]' +
    '(?:\\p{L}{2,12} ){0,2}(?:på|till|vid)[ ]$',
  'iu',
);
export const DWELLS = new RegExp(ADDRESS_DWELLS, 'iu');
export const LIVES = new RegExp(ADDRESS_LIVES, 'iu');
export const VISITING = new RegExp(ADDRESS_VISITING, 'i');
export const NOT_A_HOUSE = new RegExp(ADDRESS_NOT_A_HOUSE);
const ENDS_IN_TIME = /\D(?:[01]\d|2[0-3]):[0-5]\d$/;
export const NOT_PROPERTY = new RegExp(ADDRESS_NOT_PROPERTY);

/** Finds where somebody lives: street addresses with their postal line, farms, properties, coordinates. */
export function findAddresses(text: string, vocabulary: Vocabulary): Candidate[] {
  if (!/\d|c\/o|gatan|vägen|gränd|stigen|allén/i.test(text)) return [];
  const found: Candidate[] = [];
  const add = (start: number, end: number, confidence: number, rule: string) =>
    found.push({ start, end, type: 'address', confidence, rule });
  for (const m of text.matchAll(STREET_ADDRESS)) {
    const start = startOf(text, m, vocabulary);
    add(
      start,
      endOf(text, m, vocabulary),
      VISITING.test(textBefore(text, start, 50)) ? CONFIDENCE.KNOWN_HARMLESS : CONFIDENCE.STREET_WITH_NUMBER,
      'address',
    );
  }
  for (const m of text.matchAll(ADDRESS_WITH_POSTAL_LINE))
    add(
      m.index,
      m.index + m[0].length,
      /^Box /.test(m[0]) ? CONFIDENCE.BOX_WITH_POSTAL_LINE : CONFIDENCE.NUMBER_WITH_POSTAL_LINE,
      'address-posted',
    );
  for (const m of text.matchAll(UPPERCASE_STREET))
    add(m.index, m.index + m[0].length, CONFIDENCE.CAPITALS_STREET_WITH_NUMBER, 'address');
  for (const m of text.matchAll(POSTAL_LINE)) {
    if (/box \d{1,5}[, ]{0,2}$/i.test(textBefore(text, m.index, 14)) || !isPostal(m[0])) continue;
    add(m.index, m.index + m[0].length, CONFIDENCE.POSTAL_LINE_ALONE, 'address-postal');
  }
  for (const m of text.matchAll(CARE_OF))
    add(m.index, m.index + m[0].length, CONFIDENCE.CARE_OF_SOMEBODY, 'address-care-of');
  for (const m of text.matchAll(COORDINATES))
    add(m.index, m.index + m[0].length, CONFIDENCE.POSITION, 'address-position');
  addHouses(text, vocabulary, add);
  addStreetsAlone(text, add);
  addProperties(text, add);
  return found;
}

type Add = (start: number, end: number, confidence: number, rule: string) => void;

/** Farms and houses: a capitalised word and a number, where the words before are about dwelling or a known place. */
function addHouses(text: string, vocabulary: Vocabulary, add: Add): void {
  for (const m of text.matchAll(HOUSE_WITH_NUMBER)) {
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
  }
}

function addStreetsAlone(text: string, add: Add): void {
  for (const m of text.matchAll(STREET_ALONE)) {
    if (HOME_ON.test(textBefore(text, m.index, 40))) {
      add(m.index, m.index + m[0].length, CONFIDENCE.STREET_AFTER_DWELLING, 'address-street');
    }
  }
}

/** Properties as the land register writes them: "Fagerslätt 3:17". */
function addProperties(text: string, add: Add): void {
  for (const m of text.matchAll(PROPERTY)) {
    const start = widenStart(text, m.index);
    const written = text.slice(start, m.index + m[0].length);
    const context = textBefore(text, start, 40);
    const property = /fastighet|gård|lagfart|beteckning|tomt|\bbor|hus|stuga|kv\.? /.test(context);
    if (
      NOT_PROPERTY.test(written) ||
      (ENDS_IN_TIME.test(m[0]) && !property) ||
      /(?:kl\.?|klockan) $/.test(context)
    )
      continue;
    add(
      start,
      m.index + m[0].length,
      property ? CONFIDENCE.PROPERTY_AFTER_WORD : CONFIDENCE.PROPERTY_ALONE,
      'address-property',
    );
  }
}

type AddressMatch = { index: number; 0: string };

/** Moves the start back over up to two capitalised words, unless they begin a sentence. */
function widenStart(text: string, at: number): number {
  let start = at;
  for (let i = 0; i < 2; i++) {
    const word = /(?:^|[^\p{L}'-])(\p{Lu}[\p{L}'-]{1,25},? )$/u.exec(
      text.slice(Math.max(0, start - 30), start),
    )?.[1];
    const opens =
      word !== undefined &&
      /(?:^|[.!?\n]\s?)$/.test(text.slice(Math.max(0, start - word.length - 2), start - word.length));
    if (word === undefined || opens) break;
    start -= word.length;
  }
  return start;
}

/** Returns where the address begins: moved back over a place and its comma, "Eksjö, Storgatan 4". */
function startOf(text: string, match: AddressMatch, vocabulary: Vocabulary): number {
  const place = /(\p{Lu}[\p{L}-]{2,20}), ?$/u.exec(text.slice(Math.max(0, match.index - 24), match.index));
  if (place?.[1] && (vocabulary.flags(place[1].toLowerCase()) & PLACE) !== 0)
    return match.index - place[0].length;
  return match.index;
}

/** Returns where the address ends: moved past the place after it, ", Tranås", " i Eksjö". */
function endOf(text: string, match: AddressMatch, vocabulary: Vocabulary): number {
  const end = match.index + lengthWithoutTrailing(match[0], ',;. (');
  const next = /^(?:, ?| i | )(?:i )?(\p{Lu}[\p{L}-]{1,20})/u.exec(text.slice(end, end + 26));
  if (!next?.[1]) return end;
  const known = (vocabulary.flags(next[1].toLowerCase()) & PLACE) !== 0;
  const closed =
    next[0].startsWith(',') && /^(?:$|[).,;\n])/.test(textAfter(text, end + next[0].length, 1) || '\n');
  const shaped = closed && vocabulary.isPlaceShaped(next[1].toLowerCase());
  return known || shaped ? end + next[0].length : end;
}

const isPostal = (written: string) => /^(?:SE?[- ])?[1-9]\d{2} ?\d{2} \p{Lu}[\p{L}]{2,}/u.test(written);
