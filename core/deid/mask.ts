import type { Finding, FindingType } from './finding.ts';

/** What stands in the text instead, in Swedish as the text is. */
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
 * The text with each finding replaced by a typed, numbered placeholder: `[person 1]`, `[telefon 1]`. The same words get
 * the same number, also in the genitive and by a part of the name. Notes stand as they are.
 */
export function mask(text: string, findings: readonly Finding[]): string {
  const numbering = new Map<FindingType, Known[]>();
  let masked = '';
  let at = 0;
  for (const finding of findings) {
    if (finding.tier === 'note') continue;
    const known = numbering.get(finding.type) ?? [];
    numbering.set(finding.type, known);
    masked += `${text.slice(at, finding.start)}[${PLACEHOLDERS[finding.type]} ${numberOf(text.slice(finding.start, finding.end), finding.type, known)}]`;
    at = finding.end;
  }
  return masked + text.slice(at);
}

/** The parts by which something was met, in the order of its number. */
type Known = Set<string>;

function numberOf(written: string, type: FindingType, known: Known[]): number {
  const parts = type === 'name' ? nameParts(written) : [written.toLowerCase().replace(/[^\p{L}\d@]/gu, '')];
  // "Anna Berg" and "Anna Ek" are two people, "Anna" after either is the first of them.
  const same = known.findIndex((one) => parts.length > 0 && (parts.every((part) => one.has(part)) || [...one].every((part) => parts.includes(part))));
  if (same >= 0) {
    for (const part of parts) known[same]?.add(part);
    return same + 1;
  }
  known.push(new Set(parts));
  return known.length;
}

const nameParts = (written: string) =>
  written
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .map((part) => (part.length > 3 ? part.replace(/s$/, '') : part))
    .filter(Boolean);
