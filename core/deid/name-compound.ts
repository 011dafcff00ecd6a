import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { COMPOUND_TAILS } from './data/cues.ts';
import type { NameContext } from './name-context.ts';
import { remembered } from './remembered.ts';
import { ALSO_A_WORD, BASIC_WORD, EPONYM, LET_THROUGH, NAME, ORGANISATION } from './vocabulary.ts';
import type { Word } from './words.ts';

/**
 * A name, and something that belongs to a person: "Hassan-familjen", "Nilssonärendet", "Fatima-SIP:en",
 * "Al-Masri-ärendet".
 */
export const COMPOUND = new RegExp(
  `^(\\p{Lu}\\p{Ll}{1,20}?(?:-\\p{Lu}\\p{Ll}{1,20}?)?)(-?)(${COMPOUND_TAILS})$`,
  'iu',
);
/** Without a hyphen a surname may end as these do: "Andersson", "Parkinson". */
const SURNAME_TAIL = /^(?:son|sonen|dottern?|dom|domen|par|plan|barn|akt|sip|fall)s?$/;
/** What may follow the name of a law or a method that is named after a person: "Sarah-utredningen". */
const NAMESAKE_TAIL = /^(?:anmälan|utredning|ärende|insats|samtal|plan)/;

/** The parts of a word that `COMPOUND` matches, or none. */
const partsOf = remembered((written): readonly (string | undefined)[] => COMPOUND.exec(written) ?? []);

/**
 * Finds names that are the first part of a compound whose last part belongs to a person. Only the name itself is
 * marked.
 */
export function findCompoundNames(context: NameContext, isTaken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < context.words.length; i++) {
    const word = context.words[i];
    if (!word || word.shape === 'lower' || word.lower.length < 6 || word.lower.length > 35) continue;
    const confidence = compoundConfidence(context, i, word);
    if (confidence === undefined || isTaken(word.start)) continue;
    const head = partsOf(word.text)[1] ?? '';
    const end = word.start + head.length;
    found.push({ start: word.start, end, type: 'name', confidence, rule: 'name-compound' });
  }
  return found;
}

/** How sure it is that a word is a compound with a name, or undefined. */
function compoundConfidence(context: NameContext, i: number, word: Word): number | undefined {
  const [, head = '', hyphen = '', tail = ''] = partsOf(word.text);
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(head) || (head.length < 3 && hyphen === ''))
    return undefined;
  const lower = head.toLowerCase();
  const { lexicon } = context.vocabulary;
  const flags = context.vocabulary.flags(lower);
  if (context.words[i - 1]?.lower === 'lex') return undefined;
  if (hyphen === '' && SURNAME_TAIL.test(tail.toLowerCase())) return undefined;
  // "Sarah-utredningen", "Maria-anmälan".
  if ((flags & EPONYM) !== 0 && NAMESAKE_TAIL.test(tail.toLowerCase())) return undefined;
  if ((flags & NAME) !== 0) {
    if ((flags & ORGANISATION) !== 0) return undefined;
    // Without a hyphen "stenfallet" may be any compound.
    const isWord = lexicon === undefined || lexicon.has(lower) || (flags & (ALSO_A_WORD | BASIC_WORD)) !== 0;
    return hyphen === '' && isWord ? undefined : CONFIDENCE.NAME_IN_COMPOUND;
  }
  if (lexicon === undefined || (flags & LET_THROUGH) !== 0 || context.vocabulary.isPlaceShaped(lower))
    return undefined;
  return lexicon.covers(lower) || (hyphen === '' && lexicon.covers(word.lower))
    ? undefined
    : CONFIDENCE.UNKNOWN_IN_COMPOUND;
}
