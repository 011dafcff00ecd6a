import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { PROTECTED_GENERAL, PROTECTED_PROTECTED } from './data/contexts.ts';
import { textAfter, textBefore } from './text-around.ts';

export const PROTECTED = new RegExp(PROTECTED_PROTECTED, 'giu');
// About a routine, a question or a group in general, and not about somebody.
export const GENERAL = new RegExp(PROTECTED_GENERAL, 'iu');
const NEGATED = /(?:inte|ej|ingen|inga|varken|utan|aldrig) (?:\p{L}{2,12} ){0,2}$/iu;

/** Finds statements that somebody lives with protected identity. The service must not accept such a text at all. */
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
