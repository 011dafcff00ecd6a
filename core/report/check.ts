import type { Association } from '../../schemas/types.ts';
import type { Party, Report } from '../case/case.ts';
import { partyProblem } from '../case/parties.ts';
import { detect } from '../deid/detect.ts';
import type { Finding, FindingType } from '../deid/finding.ts';
import { conforms, violations } from '../schema/validate.ts';
import { fieldText, findingText, reportViolationText } from '../texts/report.ts';
import { allowedWords } from './allow.ts';
import { cleanText, lengthOf, textProblem } from './text.ts';

/** A fault in a report, in the words of the answer: which field, a stable code, and what the reporter reads. */
export interface ReportFault {
  fält: string;
  kod: string;
  text: string;
  /** For what may identify: its kind and place. Never the words. */
  slag?: FindingType;
  start?: number;
  slut?: number;
}

/** A report that was looked through: cleaned, with every fault and every warning at once. */
export interface CheckedReport {
  /** The report with clean texts; undefined when it does not have the shape of one. */
  report: Report | undefined;
  /** What must be mended. */
  faults: ReportFault[];
  /** What may identify a person and needs the reporter's word. */
  warnings: ReportFault[];
}

/** Looks through a report: schema, the association's lists, contact details, dates, and what identifies. */
export function checkReport(body: unknown, association: Association, today: string): CheckedReport {
  const broken = brokenTexts(body);
  if (broken.length > 0) return { report: undefined, faults: broken, warnings: [] };
  const clean = cleaned(body);
  const faults = shapeFaults(clean);
  const identity = identityFaults(clean, association);
  faults.push(...identity.filter(({ kod }) => kod === 'identifierar'));
  const warnings = identity.filter(({ kod }) => kod === 'kan-identifiera');
  if (!conforms('report', clean)) return { report: undefined, faults, warnings };
  faults.push(...contactFaults(clean, association), ...listFaults(clean, association));
  if (clean.datum !== undefined && clean.datum > today) faults.push(fault('datum', 'framtid'));
  return { report: clean, faults, warnings };
}

function fault(fält: string, kod: string): ReportFault {
  return { fält, kod, text: fieldText(fält, kod) };
}

// A report is three levels deep. What lies deeper is unknown to the schema and not worth a stack overflow.
const DEEPEST = 4;

/** Every string in a body, with its dotted field. */
function strings(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null || path.length >= DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

function brokenTexts(body: unknown): ReportFault[] {
  return strings(body).flatMap(([field, text]) => {
    const problem = textProblem(text);
    return problem ? [fault(field, problem)] : [];
  });
}

/** Clean texts; what was left empty counts as left out. */
function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, cleaned(inner, depth + 1)] as const)
      .filter(([, inner]) => inner !== ''),
  );
}

function shapeFaults(body: unknown): ReportFault[] {
  return violations('report', body).map((violation) => {
    const path = violation.code === 'missing-key' ? [...violation.path, violation.detail] : violation.path;
    // A key nobody knows may be anything, so it is not repeated in the answer.
    const field = (violation.code === 'unknown-key' ? path.slice(0, -1) : path).join('.');
    const length = typeof violation.value === 'string' ? lengthOf(violation.value) : 0;
    return { fält: field, kod: violation.code, text: reportViolationText(field, violation, length) };
  });
}

function contactFaults({ kontakt }: Report, { formulär }: Association): ReportFault[] {
  const faults: ReportFault[] = [];
  if (!formulär?.anonym) {
    if (!kontakt.namn) faults.push(fault('kontakt.namn', 'saknas'));
    if (!kontakt.mejl) faults.push(fault('kontakt.mejl', 'saknas'));
  }
  if (kontakt.mejl && !/^[^\s@]+@[^\s@]+$/.test(kontakt.mejl)) faults.push(fault('kontakt.mejl', 'form'));
  if (!kontakt.telefon && formulär?.telefon === 'krav') faults.push(fault('kontakt.telefon', 'saknas'));
  if (kontakt.telefon && !/^\+?[\d\s()./–-]{5,}$/.test(kontakt.telefon))
    faults.push(fault('kontakt.telefon', 'form'));
  return faults;
}

function listFaults(report: Report, association: Association): ReportFault[] {
  const faults: ReportFault[] = [];
  if (!association.områden.some(({ kod }) => kod === report.område))
    faults.push(fault('område', 'okänd-kod'));
  for (const field of ['arbetsgivare', 'samverkansparter'] as const) {
    for (const [index, party] of report[field].entries()) {
      const problem = partyProblem(party, association);
      if (!problem) continue;
      const text = partyText(party, field, association) ?? fieldText(field, 'unknown-code');
      faults.push({ fält: `${field}.${index}.${problem.key}`, kod: problem.rule, text });
    }
  }
  return faults;
}

function partyText(
  party: Party,
  field: 'arbetsgivare' | 'samverkansparter',
  { parter }: Association,
): string | undefined {
  const known = parter.find(({ kod }) => kod === party.part);
  if (known?.fritext)
    return field === 'arbetsgivare'
      ? 'Skriv vilken arbetsgivare du har'
      : 'Skriv vilken samverkanspart det är';
  return known?.lista?.[field === 'arbetsgivare' ? 'välj-arbetsgivare' : 'välj-part'];
}

/** The fields where a reporter writes freely; the contact details are the reporter's own and never enter the case. */
const isFreeText = (field: string) =>
  field === 'beskrivning' ||
  field === 'bakgrund' ||
  /^(?:arbetsgivare|samverkansparter)\.\d+\.text$/.test(field);

/** What may identify a person in the free texts. A note is between the page and the reporter, so it is not here. */
function identityFaults(body: unknown, association: Association): ReportFault[] {
  const allow = allowedWords(association);
  return strings(body)
    .filter(([field]) => isFreeText(field))
    .flatMap(([field, text]) => detect(text, { allow }).map((finding) => ({ field, finding })))
    .filter(({ finding }) => finding.tier !== 'note')
    .map(({ field, finding }) => findingFault(field, finding));
}

function findingFault(field: string, finding: Finding): ReportFault {
  return {
    fält: field,
    kod: finding.tier === 'stop' ? 'identifierar' : 'kan-identifiera',
    text: findingText(field, finding),
    slag: finding.type,
    start: finding.start,
    slut: finding.end,
  };
}
