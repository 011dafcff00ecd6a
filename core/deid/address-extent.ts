import { lengthWithoutTrailing, textAfter } from './text-around.ts';
import { PLACE, type Vocabulary } from './vocabulary.ts';

// The parts that patterns of addresses are built of, and where an address begins and ends.

/** A word with a capital. */
export const CAP = "\\p{Lu}[\\p{L}'-]{1,25}";
/** A house number. */
export const NUMBER = '\\d{1,4}(?: ?[A-Ha-h](?![\\p{L}\\d]))?(?:[-/]\\d{1,3}(?!\\d))?';
/** A town, with a second word. */
const TOWN = `(?:${CAP}(?: (?:\\p{Lu}{2,20}|${CAP})(?![\\p{L}]))?|\\p{Ll}{2,20})`;
/** A postal line, after what parts it from the street. */
export const POSTAL = `(?:, 1\\d{3}(?=,))?(?:[,;.]{0,2}[ \\n]{1,2}|, ?)(?:SE?[- ])?\\d{3} ?\\d{2}[ \\n,]{1,2}${TOWN}`;

/** Adds an address that was found. */
export type AddAddress = (start: number, end: number, confidence: number, rule: string) => void;

type AddressMatch = { index: number; 0: string };

/** Small words, where all is in capitals. */
const NO_PLACE = /^(?:PÅ|I|TILL|VID|FRÅN|ÄR|BOR|OCH|AV|FÖR|UTANFÖR) $/;

/** Moves the start back over up to two capitalised words, unless they begin a sentence. */
export function widenStart(text: string, at: number): number {
  let start = at;
  for (let i = 0; i < 2; i++) {
    const word = /(?:^|[^\p{L}'-])(\p{Lu}[\p{L}'-]{1,25},? )$/u.exec(
      text.slice(Math.max(0, start - 30), start),
    )?.[1];
    const opens =
      word !== undefined &&
      /(?:^|[.!?\n]\s?)$/.test(text.slice(Math.max(0, start - word.length - 2), start - word.length));
    if (word === undefined || opens || NO_PLACE.test(word)) break;
    start -= word.length;
  }
  return start;
}

/** Returns where the address begins: moved back over a place and its comma, "Eksjö, Storgatan 4". */
export function startOf(text: string, match: AddressMatch, vocabulary: Vocabulary): number {
  const place = /(\p{Lu}[\p{L}-]{2,20}), ?$/u.exec(text.slice(Math.max(0, match.index - 24), match.index));
  if (place?.[1] && (vocabulary.flags(place[1].toLowerCase()) & PLACE) !== 0)
    return match.index - place[0].length;
  return match.index;
}

/** Returns where the address ends: moved past the place after it, ", Tranås", " i Eksjö". */
export function endOf(text: string, match: AddressMatch, vocabulary: Vocabulary): number {
  const end = match.index + lengthWithoutTrailing(match[0], ',;. (');
  const next = /^(?:, ?| i | )(?:i )?(\p{Lu}[\p{L}-]{1,20})/u.exec(text.slice(end, end + 26));
  if (!next?.[1]) return end;
  const known = (vocabulary.flags(next[1].toLowerCase()) & PLACE) !== 0;
  const closed =
    next[0].startsWith(',') && /^(?:$|[).,;\n])/.test(textAfter(text, end + next[0].length, 1) || '\n');
  const shaped = closed && vocabulary.isPlaceShaped(next[1].toLowerCase());
  return known || shaped ? end + next[0].length : end;
}
