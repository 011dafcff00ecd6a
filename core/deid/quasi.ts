import type { Candidate } from './candidate.ts';
import { PLACE } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Ninety and above: few enough to be known. */
export const OLD = /(?<![\d.,:/-])(?:9\d|10\d|11[0-5])(?:[- ]?åri(?:g|ga|ge|ng|ngen)|[- ]?års(?:dag|åldern)?| år(?! sedan| framåt)(?:ig|iga)?)(?!\p{L})/giu;
export const RARE =
  /(?<!\p{L})(?:huntingtons?|cystisk fibros|prader[- ]willi\w{0,2}|angelmans?|retts?|duchennes?|creutzfeldt|skelleftesjuka|familjär amyloidos|porfyri|ehlers[- ]danlos|marfans?|fabrys?|gauchers?|pompes?|hemofili|blödarsjuka|narkolepsi|spinal muskelatrofi|myotonisk dystrofi|neurofibromatos|tuberös skleros|wilsons sjukdom|fragil[- ]x|cri du chat|edwards syndrom|batten\w{0,3}|spielmeyer|progeri|22q11|noonans?|sturge[- ]weber|osteogenesis imperfecta|akondroplasi|epidermolysis|xeroderma|mitokondriell sjukdom|leukodystrofi|mukopolysackaridos)(?!\p{L})/giu;
export const AGE = /(?<![\d.,:/-])\d{1,3}(?:[- ]?åri(?:g|ga|ge|ng|ngen)| år)(?!\p{L})/giu;
export const EVENT =
  /(?<!\p{L})(?:suicid\w{0,8}|självmord\w{0,6}|mord(?:et)?|dråp\w{0,3}|våldtäkt\w{0,3}|överfall\w{0,4}|knivskär\w{0,8}|skottlossning\w{0,3}|drunkn\w{0,6}|brand(?:en)?|eldsvåda|trafikolycka\w{0,2}|dödsfall(?:et)?|dödsolycka\w{0,2}|explosion\w{0,2}|misshandel|rån(?:et)?|kidnapp\w{0,5}|gisslan\w{0,3})(?!\p{L})/giu;

const NEAR = 160;
const CITIES = new Set('stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås sverige småland skåne höglandet'.split(' '));

/** What identifies together with something else. Never stops or warns: a note to think again. */
export function quasi(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number, rule: string) => found.push({ start, end, type: 'quasi', confidence: 0.3, rule });
  for (const match of text.matchAll(OLD)) add(match.index, match.index + match[0].length, 'quasi-age');
  for (const match of text.matchAll(RARE)) add(match.index, match.index + match[0].length, 'quasi-diagnosis');
  const ages = Array.from(text.matchAll(AGE), (match) => match.index);
  if (ages.length === 0) return found;
  const places = words.filter((word) => word.shape === 'capital' && (word.flags & PLACE) !== 0 && !CITIES.has(word.lower)).map((word) => word.start);
  if (places.length === 0) return found;
  for (const match of text.matchAll(EVENT)) {
    if (isNear(ages, match.index) && isNear(places, match.index)) add(match.index, match.index + match[0].length, 'quasi-event');
  }
  return found;
}

/** Whether a sorted list of places in the text has one near `at`. */
function isNear(places: readonly number[], at: number): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at - NEAR) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Number.POSITIVE_INFINITY) <= at + NEAR;
}
