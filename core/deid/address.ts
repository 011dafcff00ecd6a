import { findDwellings } from './address-dwelling.ts';
import { type AddAddress, CAP, endOf, NUMBER, POSTAL, startOf, widenStart } from './address-extent.ts';
import { findFarms } from './address-farm.ts';
import { CAPITAL_AND_NUMBER, DWELLS, findHomes, HOME_ON, OFFICE_AT, VISITED, WHOSE } from './address-home.ts';
import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import {
  ADDRESS_INSIDE,
  ADDRESS_NOT_PROPERTY,
  ADDRESS_OFFICE_AFTER,
  ADDRESS_STREET,
  ADDRESS_VISITING,
} from './data/contexts.ts';
import { FIVE_DIGITS, matches, type Sign, type Signs } from './sign.ts';
import { lengthWithoutTrailing, textAfter, textBefore } from './text-around.ts';
import { PLACE, type Vocabulary } from './vocabulary.ts';

const CO =
  `(?:[Cc]/[Oo]:? (?:\\p{Ll}{2,20} )?${CAP}(?: ${CAP})?[, \\n]{1,2}` +
  '|[Cc]/[Oo]:? \\p{Ll}{2,20}[, \\n]{1,2})?';
const LEADING_WORD = '[Vv]ästra|[Öö]stra|[Nn]orra|[Ss]ödra|[Ss]tora|[Ll]illa|[Gg]amla|[Nn]ya';
const STREET_LEAD = `(?:(?:${CAP}|S:t|S:ta|${LEADING_WORD}) ){0,2}`;
// Also with a capital when it is a separate word: "Norra Vägen".
const STREET_WORD = ADDRESS_STREET.replace(/(?<=^|\|)./g, (first) => `[${first.toUpperCase()}${first}]`);
const STREET_NAME =
  `(?:[\\p{L}-]{2,25}?(?:${ADDRESS_STREET})` +
  `|(?:\\p{Lu}[\\p{L}-]{1,24}?s?) (?:${STREET_WORD}|plats|plan))`;
/** "Storgatan 12 B, lgh 1203, 571 32 Nässjö", "västra järnvägsgatan 4". */
export const STREET_ADDRESS = new RegExp(
  `(?<![\\p{L}\\d-])${CO}${STREET_LEAD}${STREET_NAME} ?,? ?(?:nr )?${NUMBER}` +
    `${ADDRESS_INSIDE}(?:${POSTAL})?${ADDRESS_INSIDE}`,
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
/** A street's end in capitals, which is quicker to look for. */
export const UPPERCASE_END = new RegExp(ADDRESS_STREET.toUpperCase());
/** "571 32 Nässjö". */
export const POSTAL_LINE = new RegExp(
  `(?<![\\d\\p{L}.,:+-])(?:SE?[- ])?\\d{3} ?\\d{2} (?:${CAP})(?: \\p{Lu}{2,20}(?!\\p{L}))?`,
  'gu',
);
/** "postnr 571 32", and "571 32 eksjö" where the town is known. */
export const POSTAL_CODE =
  /(?<=postn(?:umme)?r(?:et)?\.?:? (?:är )?)[1-9]\d\d ?\d\d(?!\d)|(?<![\d\p{L}.,:+-])[1-9]\d\d ?\d\d (?=\p{Ll})/gu;
/** "c/o Andersson". */
export const CARE_OF = new RegExp(`(?<![\\p{L}\\d])[Cc]/[Oo]:? ${CAP}(?: ${CAP}){0,2}`, 'gu');
/** "c/o mamman". */
export const CARE_OF_SMALL = /(?<![\p{L}\d])[Cc]\/[Oo]:? (?:fam\. ?|familjen )?\p{Ll}[^\s,.;]+/gu;
/** "Fagerslätt 3:17", "Eksjö Kråkeryd 1:4", "kv. Björken 12". */
export const PROPERTY = /(?<![\p{L}\d:-])\p{Lu}[\p{L}-]{2,25} (?:s:)?\d{1,3}:\d{1,4}(?![\d:]|[.,]\d)/gu;
export const COORDINATES =
  /(?<![\d.])(?:[NS] ?)?(?:5[4-9]|6\d)[.,]\d{3,8}°?,? {1,2}(?:[EÖ] ?)?(?:1\d|2[0-4])[.,]\d{3,8}/g;

export const OFFICE_AFTER = new RegExp(ADDRESS_OFFICE_AFTER, 'u');
/** Somebody's home before the address, whatever comes after. */
const HOME_OF =
  /(?<!\p{L})(?:bor|bodde|bosatt|hem|hemma|skriven|h[ao]n|hennes|hans|lägenhet\p{Ll}*)(?!\p{L})|adress\p{Ll}*(?: är|:) $/u;
export const VISITING = new RegExp(ADDRESS_VISITING, 'i');
const ENDS_IN_TIME = /\D(?:[01]\d|2[0-3]):[0-5]\d$/;
export const NOT_PROPERTY = new RegExp(ADDRESS_NOT_PROPERTY);

/** A street's end, and what may be between it and its number. */
const STREET_AND_NUMBER: Sign = {
  first: new RegExp(`(?:${ADDRESS_STREET}|plats|plan)(?:$|,|nr|\\d)`, 'iu'),
  second: /^,?\d|\p{L},?(?:nr)?\d/u,
  within: 3,
  orSame: true,
};
const POSTAL_DIGITS: Sign = { first: /\d{3}$/, second: /^\d\d(?!\d)/, within: 1 };
const CARE_OF_SIGN = /c\/o/iu;
const DEGREES = /[56]\d[.,]\d{3}/;
const PROPERTY_NUMBER: Sign = { ...CAPITAL_AND_NUMBER, second: /^(?:s:)?\d{1,3}:\d/ };
export const ADDRESS_SIGNS: readonly Sign[] = [
  STREET_AND_NUMBER,
  POSTAL_DIGITS,
  CARE_OF_SIGN,
  DEGREES,
  PROPERTY_NUMBER,
];

/** Finds where a person lives: street addresses with their postal line, farms, properties, coordinates. */
export function findAddresses(text: string, vocabulary: Vocabulary, signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number, confidence: number, rule: string) =>
    found.push({ start, end, type: 'address', confidence, rule });
  const posted = signs.has(POSTAL_DIGITS) || signs.has(FIVE_DIGITS);
  for (const m of matches(text, STREET_ADDRESS, signs.has(STREET_AND_NUMBER))) {
    const start = startOf(text, m, vocabulary);
    add(
      start,
      endOf(text, m, vocabulary),
      streetConfidence(
        textBefore(text, start, 60),
        m[0],
        textAfter(text, m.index + lengthWithoutTrailing(m[0], ',;. ('), 50),
      ),
      'address',
    );
  }
  for (const m of matches(text, ADDRESS_WITH_POSTAL_LINE, posted && signs.has(CAPITAL_AND_NUMBER)))
    add(
      m.index,
      m.index + m[0].length,
      /^Box /.test(m[0]) ? CONFIDENCE.BOX_WITH_POSTAL_LINE : CONFIDENCE.NUMBER_WITH_POSTAL_LINE,
      'address-posted',
    );
  for (const m of matches(text, UPPERCASE_STREET, signs.has(STREET_AND_NUMBER) && UPPERCASE_END.test(text)))
    add(m.index, m.index + m[0].length, CONFIDENCE.CAPITALS_STREET_WITH_NUMBER, 'address');
  for (const m of matches(text, POSTAL_LINE, posted)) {
    if (/box \d{1,5}[, ]{0,2}$/i.test(textBefore(text, m.index, 14)) || !isPostal(m[0])) continue;
    add(m.index, m.index + m[0].length, CONFIDENCE.POSTAL_LINE_ALONE, 'address-postal');
  }
  for (const m of matches(text, POSTAL_CODE, posted)) {
    const end = m.index + m[0].length;
    const town = m[0].endsWith(' ') ? (/^\p{Ll}+/u.exec(text.slice(end, end + 30))?.[0] ?? '') : '';
    if (town === '' || (vocabulary.flags(town) & PLACE) !== 0)
      add(m.index, end + town.length, CONFIDENCE.POSTAL_CODE, 'address-postal');
  }
  for (const m of matches(text, CARE_OF_SMALL, signs.has(CARE_OF_SIGN)))
    add(m.index, m.index + m[0].length, CONFIDENCE.CARE_OF_SOMEBODY, 'address-care-of');
  for (const m of matches(text, CARE_OF, signs.has(CARE_OF_SIGN)))
    add(m.index, m.index + m[0].length, CONFIDENCE.CARE_OF_SOMEBODY, 'address-care-of');
  for (const m of matches(text, COORDINATES, signs.has(DEGREES)))
    add(m.index, m.index + m[0].length, CONFIDENCE.POSITION, 'address-position');
  findHomes(text, vocabulary, add, signs);
  findDwellings(text, vocabulary, add, signs);
  findFarms(text, vocabulary, add, signs);
  if (signs.has(PROPERTY_NUMBER)) addProperties(text, add);
  return found;
}

/**
 * A street and a number may be a workplace's, unless the words before it or a postal line show that a person lives
 * there.
 */
function streetConfidence(lead: string, written: string, rest: string): number {
  if (
    VISITING.test(lead.slice(-50)) ||
    OFFICE_AT.test(lead.replace(/^.*[.!?] +/, '')) ||
    (!HOME_OF.test(lead) &&
      !WHOSE.test(lead) &&
      !VISITED.test(lead) &&
      OFFICE_AFTER.test(rest.replace(/[.!?] .*/, '')))
  )
    return CONFIDENCE.KNOWN_HARMLESS;
  return DWELLS.test(lead) || HOME_ON.test(lead) || POSTED.test(written)
    ? CONFIDENCE.STREET_WITH_NUMBER
    : CONFIDENCE.STREET_ELSEWHERE;
}

/** Properties as the land register writes them: "Fagerslätt 3:17". */
function addProperties(text: string, add: AddAddress): void {
  for (const m of matches(text, PROPERTY)) {
    const start = widenStart(text, m.index);
    const written = text.slice(start, m.index + m[0].length);
    const context = textBefore(text, start, 40);
    const property = /fastighet|gård|lagfart|beteckning|tomt|\bbor|hus|stuga|kv\.? /.test(context);
    if (
      NOT_PROPERTY.test(written) ||
      (/^\p{Lu}{2,5} /u.test(written) && !property) ||
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

const POSTED = /(?<!\d)\d{3} ?\d{2} \p{Lu}/u;
const isPostal = (written: string) => /^(?:SE?[- ])?[1-9]\d{2} ?\d{2} \p{Lu}[\p{L}]{2,}/u.test(written);
