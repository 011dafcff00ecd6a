import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { PROTECTED_GENERAL, PROTECTED_PROTECTED } from './data/contexts.ts';
import { textAfter, textBefore } from './text-around.ts';

export const PROTECTED = new RegExp(PROTECTED_PROTECTED, 'giu');
// A routine, a question or a group in general: nobody is said to have it.
export const GENERAL = new RegExp(PROTECTED_GENERAL, 'iu');
const NEGATED = /(?:inte|ej|ingen|inga|varken|utan|aldrig) (?:\p{L}{2,12} ){0,2}$/iu;

/** Text that says someone lives with protected identity: the service must not take it in at all. */
export function findProtectedIdentity(text: string): Candidate[] {
  if (!/skydd|sekretess|hemlig|kvarskriv|fingera/i.test(text)) return [];
  return Array.from(text.matchAll(PROTECTED))
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
