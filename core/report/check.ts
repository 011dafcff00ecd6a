import reportSchema from '../../schemas/report.json' with { type: 'json' };
import type { Association } from '../../schemas/types.ts';
import { areasInUse } from '../area.ts';
import type { Party, Report } from '../case/case.ts';
import { partyProblem } from '../case/parties.ts';
import { detect } from '../deid/detect.ts';
import type { Finding, FindingType } from '../deid/finding.ts';
import { isEmail, likelyEmail } from '../email.ts';
import { conforms, schemaViolations } from '../schema/validate.ts';
import {
  fieldFaultText,
  findingText,
  likelyEmailText,
  reportViolationText,
  whichDayText,
} from '../texts/report.ts';
import { allowedWords } from './allow.ts';
import { dateReadings } from './date.ts';
import { isTelephone } from './telephone.ts';
import { cleanText, isBroken, lengthOf } from './text.ts';

/**
 * A fault in a report, as it is in the API's answer: the field, a stable code, and the sentence that the reporter
 * reads.
 */
export interface ReportFault {
  fält: string;
  kod: string;
  text: string;
  /** The kind and the place of what may identify a person. Never the words. */
  slag?: FindingType;
  start?: number;
  slut?: number;
}

declare const passed: unique symbol;

/**
 * A report that may be stored: nothing has to be corrected, and the reporter has answered for what may identify. Only
 * `checkReport` makes one, so what is stored has been checked, and checked once.
 */
export interface AcceptedReport {
  readonly report: Report;
  /** What may identify a person, and does not, in the reporter's word. */
  readonly warnings: readonly ReportFault[];
  readonly [passed]: true;
}

/** The result of checking a report: the cleaned report, with every fault and every warning at once. */
export interface CheckedReport {
  /** The report with clean texts; `undefined` if it does not follow the schema. */
  report: Report | undefined;
  /** What must be corrected. */
  faults: ReportFault[];
  /** What may identify a person, and needs the reporter's word that it does not. */
  warnings: ReportFault[];
  /** The same report when it may be stored as it is; otherwise undefined. */
  accepted: AcceptedReport | undefined;
}

/**
 * Checks the body of a report: the schema, the association's lists, contact details, dates, and words that identify a
 * person. Never throws.
 *
 * @param today as `2026-11-22`
 *
 * @example
 * const { report, faults, warnings } = checkReport(body, association, today);
 */
export function checkReport(body: unknown, association: Association, today: string): CheckedReport {
  const unreadable = brokenTexts(body);
  if (unreadable.length > 0)
    return { report: undefined, faults: unreadable, warnings: [], accepted: undefined };
  const clean = cleanStrings(body);
  const shape = shapeFaults(clean, today);
  const identity = identityFaults(clean, association);
  const faults = [
    ...shape,
    ...identity.filter(({ kod }) => kod === 'identifierar'),
    ...fieldFaults(validFields(clean, shape), association, today),
  ];
  const warnings = identity.filter(({ kod }) => kod === 'kan-identifiera');
  const report = conforms('report', clean) ? clean : undefined;
  const isAccepted = report && faults.length === 0 && (report.bekräftad || warnings.length === 0);
  return {
    report,
    faults: inFormOrder(faults),
    warnings,
    accepted: isAccepted ? ({ report, warnings } as unknown as AcceptedReport) : undefined,
  };
}

/** The fields whose shape is right, so that the other rules can be checked for them in the same round. */
function validFields(body: unknown, shape: readonly ReportFault[]): Partial<Report> {
  if (typeof body !== 'object' || body === null) return {};
  const broken = new Set(shape.map(({ fält }) => fält.split('.')[0]));
  return Object.fromEntries(Object.entries(body).filter(([key]) => !broken.has(key)));
}

function fieldFaults(report: Partial<Report>, association: Association, today: string): ReportFault[] {
  const { kontakt, område, datum } = report;
  return [
    ...(datum !== undefined && datum > today ? [fieldFault('datum', 'framtid')] : []),
    ...(kontakt ? contactFaults(kontakt, association) : []),
    ...(område !== undefined && !areasInUse(association.områden).some(({ kod }) => kod === område)
      ? [fieldFault('område', 'unknown-code')]
      : []),
    ...partyFaults('arbetsgivare', report.arbetsgivare ?? [], association),
    ...partyFaults('samverkansparter', report.samverkansparter ?? [], association),
  ];
}

const FIELD_ORDER = Object.keys(reportSchema.properties);

/** In the order of the form, in which a person corrects them. */
function inFormOrder(faults: readonly ReportFault[]): ReportFault[] {
  const place = ({ fält }: ReportFault) => FIELD_ORDER.indexOf(fält.split('.')[0] ?? '');
  return faults.toSorted((a, b) => place(a) - place(b));
}

function fieldFault(fält: string, kod: string): ReportFault {
  return { fält, kod, text: fieldFaultText(fält, kod) };
}

// A report is three levels deep. The schema refuses anything deeper, which must not overflow the stack before that.
const MAX_DEPTH = 4;

/** Every string in a body, with its dotted field. */
function strings(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null || path.length >= MAX_DEPTH) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

function brokenTexts(body: unknown): ReportFault[] {
  return strings(body)
    .filter(([, text]) => isBroken(text))
    .map(([field]) => fieldFault(field, 'trasig-text'));
}

/** The body with clean texts. A text that is empty counts as left out. */
function cleanStrings(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null || depth >= MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => cleanStrings(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, cleanStrings(inner, depth + 1)] as const)
      .filter(([, inner]) => inner !== ''),
  );
}

function shapeFaults(body: unknown, today: string): ReportFault[] {
  return schemaViolations('report', body).map((violation) => {
    const path = violation.code === 'missing-key' ? [...violation.path, violation.detail] : violation.path;
    // An unknown key may be anything, so it is not repeated in the answer.
    const field = (violation.code === 'unknown-key' ? path.slice(0, -1) : path).join('.');
    const days = field === 'datum' ? dateReadings(String(violation.value), today) : [];
    if (days.length > 1) return { fält: field, kod: 'tvetydigt', text: whichDayText(days) };
    const length = typeof violation.value === 'string' ? lengthOf(violation.value) : 0;
    return { fält: field, kod: violation.code, text: reportViolationText(field, violation, length) };
  });
}

function contactFaults(kontakt: Report['kontakt'], { formulär }: Association): ReportFault[] {
  const faults: ReportFault[] = [];
  if (!formulär?.anonym) {
    if (!kontakt.namn) faults.push(fieldFault('kontakt.namn', 'saknas'));
    if (!kontakt.mejl) faults.push(fieldFault('kontakt.mejl', 'saknas'));
  }
  if (kontakt.mejl && likelyEmail(kontakt.mejl) !== undefined)
    faults.push({ fält: 'kontakt.mejl', kod: 'form', text: likelyEmailText(likelyEmail(kontakt.mejl)) });
  else if (kontakt.mejl && !isEmail(kontakt.mejl)) faults.push(fieldFault('kontakt.mejl', 'form'));
  if (!kontakt.telefon && formulär?.telefon === 'krav') faults.push(fieldFault('kontakt.telefon', 'saknas'));
  if (kontakt.telefon && !isTelephone(kontakt.telefon)) faults.push(fieldFault('kontakt.telefon', 'form'));
  return faults;
}

type PartyField = 'arbetsgivare' | 'samverkansparter';

function partyFaults(field: PartyField, parties: readonly Party[], association: Association): ReportFault[] {
  return parties.flatMap((party, index) => {
    const problem = partyProblem(party, association);
    if (!problem) return [];
    const text = partyText(party, field, association);
    return [{ fält: `${field}.${index}.${problem.key}`, kod: problem.rule, text }];
  });
}

/** What a reporter reads at a party: the sentence of the association's own list, if the party has one. */
function partyText(party: Party, field: PartyField, { parter }: Association): string {
  const known = parter.find(({ kod }) => kod === party.part);
  if (known?.fritext) return fieldFaultText(field, 'missing-text');
  const own = known?.lista?.[field === 'arbetsgivare' ? 'välj-arbetsgivare' : 'välj-part'];
  return own ?? fieldFaultText(field, 'unknown-code');
}

/** The fields where a reporter writes freely; the contact details are the reporter's own and never enter the case. */
const isFreeText = (field: string) =>
  field === 'beskrivning' ||
  field === 'bakgrund' ||
  /^(?:arbetsgivare|samverkansparter)\.\d+\.text$/.test(field);

/** What may identify a person in the free texts. Notes are left out: they are shown while the form is filled in. */
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
