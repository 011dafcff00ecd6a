import { clocks } from '../routine/clock/clocks.ts';
import { dueDay, type Routine } from '../routine/routine.ts';
import { NEXT_TEXTS, PHASE_TEXTS, REMOVED_TEXTS } from '../texts/status.ts';
import { type Case, isClosed, type Phase } from './case.ts';
import type { Removal } from './removal.ts';

/** What the reporter sees with the receipt code: how far it has come, what is next, and the answers. */
export interface CaseStatus {
  id: string;
  steg: { text: string; datum?: string; nivå?: number; läge: 'klart' | 'nu' | 'kvar' }[];
  /** What is due next, and when at the latest. */
  nästa?: { text: string; datum: string };
  /** What the reporter is asked, and when that was answered. Never the answer: whoever holds the code may be another. */
  frågor: { datum: string; text: string; besvarad?: string }[];
  svar: { datum: string; text: string }[];
}

/** What the reporter sees of a report that was removed. */
export interface RemovedStatus {
  borttagen: { datum: string; text: string; mening?: string };
}

/** A removal in the reporter's words. */
export function removedStatus({ datum, skäl, mening }: Removal): RemovedStatus {
  return { borttagen: { datum, text: REMOVED_TEXTS[skäl], ...(mening === undefined ? {} : { mening }) } };
}

const STATUS_PHASES: readonly Phase[] = [
  'mottagen',
  'samordning',
  'utredning',
  'atgard',
  'uppfoljning',
  'stangt',
];

/**
 * The case in the reporter's words on a day. Nothing of the report is in it: who holds the code may not be who
 * wrote.
 */
export function caseStatus(file: Case, routine: Routine, today: string): CaseStatus {
  const { fas, nivå, frågor = [], svar = [] } = file.hantering;
  const now = STATUS_PHASES.indexOf(fas === 'arkiverat' ? 'stangt' : fas);
  const next = nextEvent(file, routine, today);
  return {
    id: file.id,
    steg: STATUS_PHASES.map((phase, index) => {
      const datum = index <= now ? reachedOn(file, phase) : undefined;
      return {
        text: PHASE_TEXTS[phase],
        ...(datum === undefined ? {} : { datum }),
        ...(phase === 'utredning' && index <= now ? { nivå } : {}),
        läge: index < now || isClosed(file) ? 'klart' : index === now ? 'nu' : 'kvar',
      };
    }),
    ...(next ? { nästa: next } : {}),
    frågor: frågor.map(({ datum, text, svar: given }) => ({
      datum,
      text,
      ...(given ? { besvarad: given.datum } : {}),
    })),
    svar: svar.map(({ datum, text }) => ({ datum, text })),
  };
}

/** What can be said of a report that has come in and of which nothing more is known. */
export function receivedStatus(
  { id, mottagen }: Pick<Case, 'id' | 'mottagen'>,
  { frister }: Routine,
): CaseStatus {
  return {
    id,
    steg: STATUS_PHASES.map((phase, index) => ({
      text: PHASE_TEXTS[phase],
      ...(index === 0 ? { datum: mottagen, läge: 'nu' } : { läge: 'kvar' }),
    })),
    nästa: { text: NEXT_TEXTS.läst, datum: dueDay(frister.läst, mottagen) },
    frågor: [],
    svar: [],
  };
}

/** The day a phase was last entered; a phase that was passed over has none. */
function reachedOn({ historik, mottagen }: Case, phase: Phase): string | undefined {
  if (phase === 'mottagen') return mottagen;
  return historik.findLast(({ händelse, till }) => händelse === 'fas' && till === phase)?.datum;
}

function nextEvent(file: Case, routine: Routine, today: string): CaseStatus['nästa'] {
  const { fas, svar = [], åtgärder = [] } = file.hantering;
  if (fas === 'mottagen') return { text: NEXT_TEXTS.läst, datum: promisedDay(file, routine, 'läst', today) };
  if (isClosed(file)) return undefined;
  if (svar.length === 0) return { text: NEXT_TEXTS.svar, datum: promisedDay(file, routine, 'svar', today) };
  const open = åtgärder
    .filter(({ genomförd, effekt }) => genomförd === undefined && effekt === undefined)
    .map((measure) => measure['klar-senast']);
  const [first] = open.toSorted();
  return first === undefined ? undefined : { text: NEXT_TEXTS.åtgärd, datum: first };
}

/** The day something is promised, moved by the pauses. A clock that does not run has the day it began with. */
function promisedDay(file: Case, routine: Routine, key: 'läst' | 'svar', today: string): string {
  const clock = clocks(file, routine, today).find(({ deadlineKey }) => deadlineKey === key);
  return clock?.dueDate ?? dueDay(routine.frister[key], file.mottagen);
}
