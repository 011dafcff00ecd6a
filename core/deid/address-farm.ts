import { type AddAddress, CAP, endOf, NUMBER, widenStart } from './address-extent.ts';
import { CAPITAL_AND_NUMBER, LIVES, OFFICE_AT, UNIT_IN, WHOSE } from './address-home.ts';
import * as CONFIDENCE from './confidence.ts';
import { ADDRESS_LIVES_IN, ADDRESS_NO_HOME } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { sentenceBefore, textBefore } from './text-around.ts';
import { FIRST_NAME, LET_THROUGH, NAME, PLACE, type Vocabulary } from './vocabulary.ts';

const FARM = "\\p{Lu}[\\p{L}'-]{1,20}(?:gård|gården|torp|torpet|stuga|stugan|hemman|säteri)";
/** "Solbackens gård", "Övre Backa by": the end; `widenStart` includes the words before. */
export const FARM_OR_VILLAGE = /(?<=\p{L}) (?:gård|by)(?!\p{L})/gu;
/** "Rönneberga Soldattorp". */
export const FARM_OF_PLACE = new RegExp(`(?<![\\p{L}'-])${CAP} ${FARM}(?![\\p{L}\\d'-])`, 'gu');
/** "Klockargården, Hult 12", "Skogsgården, 571 91 Nässjö", "Rönnestugan, Rimbo by": a farm, and where it is. */
export const FARM_IN_PLACE = new RegExp(
  `(?<![\\p{L}'-])(?:${CAP} )?${FARM}, (?:\\d{3} ?\\d{2} ${CAP}|(?:${CAP} )?${CAP} (?:${NUMBER}(?!\\d)|by(?!\\p{L})))`,
  'gu',
);
/** "gård heter Nedre Svartbäck 2". */
export const FARM_CALLED = new RegExp(
  `(?<=(?:gård|gården|torp|torpet|stuga|stugan|hus|huset|ställe|stället) (?:heter|hette|kallas|är) )(?:${CAP} ){1,2}${NUMBER}(?!\\d)`,
  'gu',
);
/** One word with a capital, or two of which the first says which of several, in group 1: "i Norra Ljunga". */
export const VILLAGE =
  / (?:i|till|från) (?:byn )?((?:(?:Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Yttre|Inre) )?\p{Lu}\p{Ll}{3,20})(?![\p{L}\d'-]| \p{Lu}| \d)/gu;
/** "Box 45". */
export const BOX = /(?<!\p{L})[Bb]ox \d{1,5}(?!\d)/gu;
const POST = /adress|brev|post|räkning/;
const THEIR = /(?<!\p{L})(?:h[ao]n|hans|hennes|deras)(?!\p{L})/u;
export const LIVES_IN = new RegExp(ADDRESS_LIVES_IN, 'u');
export const NO_HOME = new RegExp(ADDRESS_NO_HOME, 'iu');

const FARM_END = /(?:gård|gården|torp|torpet|stuga|stugan|hemman|säteri),?$/u;
const VILLAGE_WORD = /^(?:gård|by)(?!\p{L})/u;
const BOX_NUMBER: Sign = { first: /box$/iu, second: /^\d/, within: 1 };
const CALLED: Sign = {
  first: /(?:gård|gården|torp|torpet|stuga|stugan|hus|huset|ställe|stället)$/,
  second: /^(?:heter|hette|kallas|är)$/,
  within: 1,
};
const IN: Sign = { first: /^(?:i|till|från|byn)$/u, second: /^\p{Lu}\p{Ll}/u, within: 1 };
export const FARM_SIGNS: readonly Sign[] = [FARM_END, CALLED, VILLAGE_WORD, BOX_NUMBER, IN];

/** Finds homes that have no number of their own: farms, and villages where somebody is said to live. */
export function findFarms(text: string, vocabulary: Vocabulary, add: AddAddress, signs: Signs): void {
  const [farm, called] = [signs.has(FARM_END), signs.has(CALLED)];
  const [village, box, inPlace] = [signs.has(VILLAGE_WORD), signs.has(BOX_NUMBER), signs.has(IN)];
  if (!farm && !called && !village && !box && !inPlace) return;
  const addFarm = (start: number, end: number) =>
    add(
      start,
      endOf(text, { index: start, 0: text.slice(start, end) }, vocabulary),
      CONFIDENCE.FARM,
      'address-farm',
    );
  for (const m of matches(text, FARM_IN_PLACE, farm)) addFarm(m.index, m.index + m[0].length);
  for (const m of matches(text, FARM_CALLED, called && signs.has(CAPITAL_AND_NUMBER)))
    addFarm(m.index, m.index + m[0].length);
  for (const m of matches(text, FARM_OF_PLACE, farm)) {
    const first = m[0].slice(0, m[0].indexOf(' ')).toLowerCase();
    const lead = sentenceBefore(text, m.index, 60);
    if (
      /(?:^|[ ,(])(?:på|i|till|från|vid|torp,|hus,|stuga,|gård,) $/.test(lead) &&
      (vocabulary.flags(first) & FIRST_NAME) === 0 &&
      isNoUnit(lead)
    )
      addFarm(m.index, m.index + m[0].length);
  }
  for (const m of matches(text, FARM_OR_VILLAGE, village)) {
    const start = widenStart(text, m.index + 1);
    if (start === m.index + 1 || !isHomeOf(text, start, vocabulary)) continue;
    const end = m.index + m[0].length;
    const place = /^, (\p{Lu}\p{Ll}{3,20})(?!\p{L})/u.exec(text.slice(end, end + 26));
    const isPlace = place?.[1] && (vocabulary.flags(place[1].toLowerCase()) & NAME) === 0;
    addFarm(start, isPlace ? end + place[0].length : end);
  }
  for (const m of matches(text, BOX, box)) {
    const lead = sentenceBefore(text, m.index, 80);
    if (POST.test(lead) && THEIR.test(lead))
      add(m.index, m.index + m[0].length, CONFIDENCE.FARM, 'address-box');
  }
  if (vocabulary.lexicon)
    for (const m of matches(text, VILLAGE, inPlace)) addVillage(text, m, vocabulary, add);
}

/** "bor i Nedansjö", "Göran Ek i Nedansjö": a place in no list, which then is small, where somebody lives. */
function addVillage(text: string, m: RegExpExecArray, vocabulary: Vocabulary, add: AddAddress): void {
  const end = m.index + m[0].length;
  const start = end - (m[1]?.length ?? 0);
  const word = m[0].slice(m[0].lastIndexOf(' ') + 1).toLowerCase();
  const small = text.startsWith('byn ', start - 4);
  if ((vocabulary.flags(word) & (small ? LET_THROUGH & ~PLACE : LET_THROUGH)) !== 0) return;
  if (vocabulary.lexicon?.has(word) || vocabulary.isUnitShaped(word)) return;
  // "bor i Trygghetsboende", "bor i Stockholmstrakten".
  if (/(?:en|et|an|na|boende|hem)$/.test(word) && vocabulary.isOrdinary(word)) return;
  if ((vocabulary.flags(word) & NAME) !== 0 && !vocabulary.isPlaceShaped(word)) return;
  const lead = sentenceBefore(text, start, 60);
  if (!LIVES_IN.test(lead) && !isPersonBefore(text, start, vocabulary)) return;
  if (!isNoUnit(lead)) return;
  add(start, end, CONFIDENCE.VILLAGE, 'address-village');
}

/** Whether the words before are about somebody's home, or are a person: "hon på", "Göte på". */
function isHomeOf(text: string, at: number, vocabulary: Vocabulary): boolean {
  const lead = sentenceBefore(text, at, 60);
  if (!isNoUnit(lead)) return false;
  return (
    LIVES.test(textBefore(text, at, 40)) ||
    LIVES_IN.test(lead) ||
    WHOSE.test(lead) ||
    isPersonBefore(text, at, vocabulary)
  );
}

/** "Göte på", "Ek i": a listed name that is no ordinary word, and a preposition. */
function isPersonBefore(text: string, at: number, { flags }: Vocabulary): boolean {
  const name = /(\p{Lu}\p{Ll}+) (?:på|i|från) $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  return (
    name !== undefined &&
    (flags(name.toLowerCase()) & NAME) !== 0 &&
    (flags(name.toLowerCase()) & LET_THROUGH) === 0
  );
}

/** Whether the words before are not about a unit, work or a meeting. */
const isNoUnit = (lead: string) => !UNIT_IN.test(lead) && !OFFICE_AT.test(lead) && !NO_HOME.test(lead);
