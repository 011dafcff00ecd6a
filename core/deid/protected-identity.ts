import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { PROTECTED_GENERAL, PROTECTED_PROTECTED } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { textAfter, textBefore } from './text-around.ts';

export const PROTECTED = new RegExp(PROTECTED_PROTECTED, 'giu');
// About a routine, a question or a group in general, and not about a person.
export const GENERAL = new RegExp(PROTECTED_GENERAL, 'iu');
const NEGATED = /(?:inte|ej|ingen|inga|varken|utan|aldrig) (?:\p{L}{2,12} ){0,2}$/iu;

const PROTECTED_WORD = /skydd|sekretess|hemlig|kvarskriv|fingera/iu;
export const PROTECTED_SIGNS: readonly Sign[] = [PROTECTED_WORD];

/** Finds statements that a person lives with protected identity. The service must not accept such a text at all. */
export function findProtectedIdentity(text: string, signs: Signs): Candidate[] {
  return matches(text, PROTECTED, signs.has(PROTECTED_WORD))
    .filter((match) => {
      const lead = textBefore(text, match.index, 60);
      return (
        !GENERAL.test(lead) &&
        !NEGATED.test(lead) &&
        !/^(?:srutin|:? rutin|,? i allmänhet)/.test(textAfter(text, match.index + match[0].length, 14))
      );
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'protected' as const,
      confidence: CONFIDENCE.PROTECTED_IDENTITY,
      rule: 'protected',
    }));
}
