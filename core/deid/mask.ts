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
  return replaced(text, findings, placeholders(text, findings));
}

/**
 * The text with one finding, and all that is the same by its words, replaced. What else was found stands as it is.
 * `placeholder` is undefined for a note, which is not masked.
 */
export function maskOne(
  text: string,
  findings: readonly Finding[],
  chosen: Finding,
): { text: string; placeholder: string | undefined } {
  const all = placeholders(text, findings);
  const placeholder =
    all[findings.findIndex(({ start, end }) => start === chosen.start && end === chosen.end)];
  const only = all.map((one) => (one === placeholder ? one : undefined));
  return { text: replaced(text, findings, only), placeholder };
}

function replaced(text: string, findings: readonly Finding[], put: readonly (string | undefined)[]): string {
  let masked = '';
  let at = 0;
  for (const [index, finding] of findings.entries()) {
    const placeholder = put[index];
    if (placeholder === undefined) continue;
    masked += text.slice(at, finding.start) + placeholder;
    at = finding.end;
  }
  return masked + text.slice(at);
}

/** The placeholder of each finding; the numbers go on from those that stand in the text already. */
function placeholders(text: string, findings: readonly Finding[]): (string | undefined)[] {
  const numbering = new Map<FindingType, Known[]>();
  return findings.map(({ type, tier, start, end }) => {
    if (tier === 'note') return undefined;
    const known = numbering.get(type) ?? [];
    numbering.set(type, known);
    return `[${PLACEHOLDERS[type]} ${highest(text, type) + numberOf(text.slice(start, end), type, known)}]`;
  });
}

/** The highest number that a kind of placeholder has in the text. */
function highest(text: string, type: FindingType): number {
  const used = [...text.matchAll(/\[([\p{L} -]{4,20}) (\d{1,3})\]/gu)].filter(
    ([, word]) => word === PLACEHOLDERS[type],
  );
  return Math.max(0, ...used.map(([, , number]) => Number(number)));
}

/** The parts by which something was met, in the order of its number. */
type Known = Set<string>;

function numberOf(written: string, type: FindingType, known: Known[]): number {
  const parts = type === 'name' ? nameParts(written) : [written.toLowerCase().replace(/[^\p{L}\d@]/gu, '')];
  // "Anna Berg" and "Anna Ek" are two people, "Anna" after either is the first of them.
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

const nameParts = (written: string) =>
  written
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .map((part) => (part.length > 3 ? part.replace(/s$/, '') : part))
    .filter(Boolean);
