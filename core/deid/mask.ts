import type { Finding, FindingType } from './finding.ts';

/** The words of the placeholders, in Swedish like the text. */
export const PLACEHOLDERS: Record<FindingType, string> = {
  name: 'person',
  personnummer: 'personnummer',
  date_of_birth: 'födelsedatum',
  phone: 'telefon',
  email: 'e-post',
  url: 'länk',
  address: 'adress',
  plate: 'registreringsnummer',
  id: 'nummer',
  protected: 'skyddad uppgift',
  quasi: 'uppgift',
};

/**
 * Replaces each finding by a typed, numbered placeholder: `[person 1]`, `[telefon 1]`. The same words get the same
 * number, also in the genitive and by a part of the name. Notes are left as they are.
 *
 * @example mask('Anna Berg ringde. Annas bil.', findings) // '[person 1] ringde. [person 1] bil.'
 */
export function mask(text: string, findings: readonly Finding[]): string {
  return replaceFindings(text, findings, placeholders(text, findings));
}

/** Replaces places of a text, which are sorted and do not overlap; an undefined replacement leaves its place as it is. */
export function replaceFindings(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end'>[],
  replacements: readonly (string | undefined)[],
): string {
  let masked = '';
  let at = 0;
  for (const [index, finding] of findings.entries()) {
    const placeholder = replacements[index];
    if (placeholder === undefined) continue;
    masked += text.slice(at, finding.start) + placeholder;
    at = finding.end;
  }
  return masked + text.slice(at);
}

/** Returns the placeholder of each finding. Numbers continue from those already in the text. */
export function placeholders(text: string, findings: readonly Finding[]): (string | undefined)[] {
  const numbering = new Map<FindingType, Mentions[]>();
  return findings.map(({ type, tier, start, end }) => {
    if (tier === 'note') return undefined;
    const known = numbering.get(type) ?? [];
    numbering.set(type, known);
    return `[${PLACEHOLDERS[type]} ${highestNumber(text, PLACEHOLDERS[type]) + numberOf(text.slice(start, end), type, known)}]`;
  });
}

/** A higher number is something that a person typed. A placeholder has three digits at most. */
const HIGHEST = 500;

/** Returns the highest number of a word's placeholders that are already in the text. */
export function highestNumber(text: string, word: string): number {
  const used = [...text.matchAll(/\[([\p{L} -]{4,20}) (\d{1,3})\]/gu)].filter(([, one]) => one === word);
  const numbers = used.map(([, , number]) => Number(number));
  return Math.max(0, ...numbers.filter((number) => number <= HIGHEST));
}

/** The words by which one person or thing has been mentioned. */
type Mentions = Set<string>;

/** Returns the number of a person or thing, counted from 1 by first mention, and remembers the mention. */
function numberOf(written: string, type: FindingType, known: Mentions[]): number {
  const parts = type === 'name' ? nameParts(written) : [written.toLowerCase().replace(/[^\p{L}\d@]/gu, '')];
  // "Anna Berg" and "Anna Ek" are two people; a later "Anna" is taken for the first.
  const same = known.findIndex(
    (one) =>
      parts.length > 0 &&
      (parts.every((part) => one.has(part)) || [...one].every((part) => parts.includes(part))),
  );
  if (same >= 0) {
    for (const part of parts) known[same]?.add(part);
    return same + 1;
  }
  known.push(new Set(parts));
  return known.length;
}

/** The parts of a name in lower case, without the genitive's s. */
export const nameParts = (written: string): string[] =>
  written
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .map((part) => (part.length > 3 ? part.replace(/s$/, '') : part))
    .filter(Boolean);
