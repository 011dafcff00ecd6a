import type { Case } from '../case/case.ts';
import { compareStrings } from '../compare.ts';
import { addDays } from '../date.ts';
import { base32 } from '../receipt.ts';
import type { Demands } from './demands.ts';
import { randomBelow } from './random.ts';

/** The parts of a generated case that are chosen; the rest is derived. */
export interface CaseDraft {
  rutin: string;
  mottagen: string;
  område: string;
  arbetsgivare: Case['rapport']['arbetsgivare'];
  samverkansparter: Case['rapport']['samverkansparter'];
  löst: boolean;
  allvarlighetsgrad: NonNullable<Case['rapport']['allvarlighetsgrad']>;
  händelser: number;
  fas: Case['hantering']['fas'];
  nivå: number;
  /** The reason for each level that it was raised to, where the routine wants one. */
  skäl?: Readonly<Record<number, string>>;
  klassning?: Case['hantering']['klassning'];
  åtgärd?: { typ: string; ansvarig: string; utfall?: 'ja' | 'delvis' | 'nej' };
  /** Days until the first answer; left out if there is no answer yet. */
  svar?: number;
  demands?: Demands;
}

const PHASE_ORDER: readonly Case['hantering']['fas'][] = [
  'mottagen',
  'samordning',
  'utredning',
  'atgard',
  'uppfoljning',
  'stangt',
  'arkiverat',
];

/** Sentences that mention no person. */
const SENTENCES = [
  'Ett planerat möte blev inte av och ingen kallade till ett nytt.',
  'Beskedet kom fram för sent för att kunna användas i planeringen.',
  'Underlaget skickades till fel mottagning och fick göras om.',
  'Parterna hade olika bild av vem som skulle ta nästa steg.',
  'Insatsen kunde inte börja i tid eftersom beslutet saknades.',
  'Överlämningen gjordes utan att den nya enheten var med.',
];
const sentence = (random: () => number): string => SENTENCES[randomBelow(random, SENTENCES.length)] ?? '';

/**
 * Generates a case from a draft, with a history that leads to its phase and level. Dates are counted from the report;
 * the clock is not used.
 */
export function caseFromDraft(draft: CaseDraft, prefix: string, random: () => number): Case {
  const { mottagen, fas, nivå, skäl, klassning, åtgärd, demands } = draft;
  const bytes = Uint8Array.from({ length: 32 }, () => randomBelow(random, 256));
  const reached = PHASE_ORDER.slice(1, PHASE_ORDER.indexOf(fas) + 1);
  const day = (days: number) => addDays(mottagen, days);
  const at = Object.fromEntries(
    PHASE_ORDER.map((phase, place) => [phase, place === 0 ? 0 : place * 9 + randomBelow(random, 9)]),
  ) as Record<string, number>;
  const lines: Case['historik'] = [{ datum: mottagen, händelse: 'mottagen' }];
  const svar = answerDay(draft, at, reached);
  // A case is answered before it is closed.
  at['stangt'] = Math.max(at['stangt'] ?? 0, svar ?? 0);
  at['arkiverat'] = Math.max(at['arkiverat'] ?? 0, at['stangt']);
  const confirmed = demands?.confirmation && reached.length > 0 ? day(at['samordning'] ?? 0) : undefined;
  if (confirmed) lines.push({ datum: confirmed, händelse: 'bekräftad', till: 1 });
  if (demands?.early && reached.length > 0)
    lines.push({ datum: day(at['samordning'] ?? 0), händelse: 'klassning' });
  if (klassning) lines.push({ datum: day(at['utredning'] ?? 0), händelse: 'klassning' });
  for (let level = 2; level <= nivå; level++)
    lines.push({
      datum: day((at['utredning'] ?? 0) + level),
      händelse: 'nivå',
      till: level,
      ...(skäl?.[level] === undefined ? {} : { skäl: skäl[level] }),
    });
  const answered: typeof lines = svar === undefined ? [] : [{ datum: day(svar), händelse: 'svar' }];
  const needsMeasure = demands?.answer.includes('åtgärd') === true;
  if (!needsMeasure) lines.push(...answered);
  const measure =
    åtgärd && reached.includes('atgard') ? measureOf(åtgärd, reached, day, at, random) : undefined;
  if (measure) {
    lines.push({ datum: day(at['atgard'] ?? 0), händelse: 'åtgärd', till: 1 });
    if (measure.genomförd) lines.push({ datum: measure.genomförd, händelse: 'genomförd', till: 1 });
    if (measure.effekt) lines.push({ datum: measure.effekt.bedömd, händelse: 'effekt', till: 1 });
  }
  if (needsMeasure) lines.push(...answered);
  // Last, so that what a phase needs comes before it on the same day.
  for (const phase of reached) lines.push({ datum: day(at[phase] ?? 0), händelse: 'fas', till: phase });
  return {
    schema: 1,
    id: `${prefix}-${mottagen.slice(0, 4)}-${base32(bytes.subarray(0, 5))}`,
    rutin: draft.rutin,
    mottagen,
    område: draft.område,
    kvitto: `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    rapport: {
      datum: mottagen,
      arbetsgivare: draft.arbetsgivare,
      samverkansparter: draft.samverkansparter,
      beskrivning: sentence(random),
      löst: draft.löst,
      allvarlighetsgrad: draft.allvarlighetsgrad,
      händelser: draft.händelser,
    },
    hantering: {
      fas,
      nivå,
      ...(klassning ? { klassning } : {}),
      ...(measure ? { åtgärder: [measure] } : {}),
      ...(confirmed ? { bekräftelser: [{ nr: 1, datum: confirmed, text: 'Rapporten har kommit in.' }] } : {}),
      ...(svar === undefined
        ? {}
        : { svar: [{ datum: day(svar), text: 'Tack för rapporten. Vi har talat med parterna.' }] }),
    },
    historik: lines.toSorted((a, b) => compareStrings(a.datum, b.datum)),
  };
}

/** The days until the answer, after what it needs; undefined while something it needs is missing. */
function answerDay(
  { svar, demands }: CaseDraft,
  at: Readonly<Record<string, number>>,
  reached: readonly string[],
): number | undefined {
  const needed = (demands?.answer ?? []).map((one) => (one === 'åtgärd' ? 'atgard' : 'utredning'));
  if (svar === undefined || needed.some((phase) => !reached.includes(phase))) return undefined;
  return Math.max(svar, ...needed.map((phase) => at[phase] ?? 0));
}

function measureOf(
  { typ, ansvarig, utfall }: NonNullable<CaseDraft['åtgärd']>,
  reached: readonly string[],
  day: (days: number) => string,
  at: Record<string, number>,
  random: () => number,
): NonNullable<Case['hantering']['åtgärder']>[number] {
  const done = reached.includes('uppfoljning') ? day(at['uppfoljning'] ?? 0) : undefined;
  return {
    nr: 1,
    typ,
    text: `Det som brast ses över. ${sentence(random)}`,
    ansvarig,
    'klar-senast': day((at['uppfoljning'] ?? 0) + 14),
    ...(done === undefined ? {} : { genomförd: done }),
    ...(done !== undefined && utfall !== undefined && reached.includes('stangt')
      ? { effekt: { utfall, bedömd: day(at['stangt'] ?? 0) } }
      : {}),
  };
}
