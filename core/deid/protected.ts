import { after, before } from './around.ts';
import type { Candidate } from './candidate.ts';

export const PROTECTED =
  /(?<!\p{L})(?:skydda(?:d|de|t) (?:person)?(?:uppgift(?:er|erna)?|identitet(?:en)?|folkbokföring(?:en)?|id\b|adress(?:en)?|pu\b)|sekretess(?:markering(?:en)?|markerad(?:e|es)?|märkt|skydd(?:ad|ade|at))(?: (?:person)?(?:uppgifter|adress|identitet))?|hemlig(?:a|t)? (?:adress(?:er)?|identitet|vistelseort|boende(?:t)?)|kvarskriv(?:en|na|ning)|fingera(?:d|de) (?:personuppgift(?:er)?|identitet)|identitetsskydd(?:ad|at)?|adress(?:en)? är hemlig)(?!\p{L})/giu;
// A routine, a question or a group in general: nobody is said to have it.
const GENERAL = /(?:rutin\w{0,5}|riktlinje\w{0,4}|utbildning\w{0,3}|information|checklista|hantera\w{0,3}|hantering(?:en)?|frågor|regler|lathund|kunskap|stöd|vägledning|när det gäller|personer|patienter|brukare|klienter|personal|medarbetare|den|de|någon|enskilda)[ ](?:\p{L}{2,14} ){0,3}(?:med|kring|om|för|av|gällande|vid|som har|har) $/iu;
const NEGATED = /(?:inte|ej|ingen|inga|varken|utan|aldrig) (?:\p{L}{2,12} ){0,2}$/iu;

/** Text that says someone lives with protected identity: the service must not take it in at all. */
export function protectedIdentity(text: string): Candidate[] {
  if (!/skydd|sekretess|hemlig|kvarskriv|fingera/i.test(text)) return [];
  return Array.from(text.matchAll(PROTECTED))
    .filter((match) => {
      const lead = before(text, match.index, 60);
      return !GENERAL.test(lead) && !NEGATED.test(lead) && !/^(?:srutin|:? rutin|,? i allmänhet)/.test(after(text, match.index + match[0].length, 14));
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length, type: 'protected' as const, confidence: 0.95, rule: 'protected' }));
}
