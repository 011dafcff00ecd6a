import { NAME_CONTEXT_NO_VERB, NAME_CONTEXT_UNIT_END } from './data/contexts.ts';
import {
  BRAND_CUES,
  CUE_ENDS,
  CUES,
  OWNED_BY_PEOPLE,
  PARTICLES,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
  STRONG_CUES,
  SURNAME_ENDS,
  THING_AFTER,
  THING_CUES,
  UNIT_CUES,
  WEAK_CUES,
} from './data/cues.ts';
import { wordList } from './vocabulary.ts';

// What a word may be next to a name, as bits: one word can be several things.

/** A title, a role or a relation, in the list: a capital after it is a name. */
export const CUE = 1;
export const STRONG_CUE = 2;
export const WEAK_CUE = 4;
/** Before units too. */
export const UNIT_CUE = 8;
export const BRAND_CUE = 16;
/** In the list of what people do. */
export const VERB = 32;
/** Also by its ending, which is unmistakable. */
export const ANY_VERB = 64;
/** By an ending that verbs have: weaker evidence. */
export const VERB_FORM = 128;
/** A kind of unit, system or thing, in the list. */
export const THING = 256;
/** The same by its ending. */
export const UNIT_END = 512;
/** After a name: tells that it names a thing. */
export const THING_AFTER_NAME = 1024;
export const PREPOSITION = 2048;
export const PARTICLE = 4096;
/** What people have: after a genitive. */
export const OWNED = 8192;
export const SURNAME_SHAPE = 16384;
/** A title or a role by its ending. */
export const CUE_SHAPE = 32768;
/** An animal or a machine, which are called as people are. */
export const CALLED_THING = 65536;
export const ANY_CUE = CUE | CUE_SHAPE | STRONG_CUE;

const ending = (list: string, least: number) => new RegExp(`.{${least}}(?:${wordList(list).join('|')})$`);
const CUE_END = ending(CUE_ENDS, 0);
const SURNAME_END = new RegExp(`.{2}(?:${wordList(SURNAME_ENDS).join('|')})s?$`);
const CALLED_THING_END =
  /robot|(?:katt|hund|häst|docka|djur|bot|app|apparat|skärm|maskin|(?:röst|chatt)assistent|tjänst|telefon|klocka|buss)(?:en|n|t)?$/;
export const NO_VERB = new RegExp(NAME_CONTEXT_NO_VERB);
export const UNIT_NAME_END = new RegExp(NAME_CONTEXT_UNIT_END);

const LISTED = new Map<string, number>();
const LISTS: readonly [string, number][] = [
  [CUES, CUE],
  [STRONG_CUES, STRONG_CUE],
  [WEAK_CUES, WEAK_CUE],
  [UNIT_CUES, UNIT_CUE],
  [BRAND_CUES, BRAND_CUE],
  [PERSON_VERBS, VERB | ANY_VERB],
  [THING_CUES, THING],
  [THING_AFTER, THING_AFTER_NAME],
  [PLACE_PREPOSITIONS, PREPOSITION],
  [PARTICLES, PARTICLE],
  [OWNED_BY_PEOPLE, OWNED],
];
for (const [list, role] of LISTS)
  for (const word of wordList(list)) LISTED.set(word, (LISTED.get(word) ?? 0) | role);

/** Returns what a word in lower case may be. */
export function rolesOf(lower: string): number {
  const { length } = lower;
  let roles = LISTED.get(lower) ?? 0;
  if (length > 4 && CUE_END.test(lower)) roles |= CUE_SHAPE;
  if (/^[a-zåäö]{3,15}(?:ade|erade)s?$/.test(lower)) roles |= ANY_VERB;
  if (/^[a-zåäö]{2,14}(?:ar|er|de|te|ts|des|as)$/.test(lower) && !NO_VERB.test(lower)) roles |= VERB_FORM;
  if (UNIT_NAME_END.test(lower)) roles |= UNIT_END;
  if (CALLED_THING_END.test(lower)) roles |= CALLED_THING;
  if (length >= 5 && length <= 30 && SURNAME_END.test(lower)) roles |= SURNAME_SHAPE;
  return roles;
}
