import { compareStrings } from '../compare.ts';
import { clocks } from '../routine/clock/clocks.ts';
import { isPending } from '../routine/no-action.ts';
import { bodyName, dueDay, promiseDeadline, type Routine } from '../routine/routine.ts';
import { responsibleBody } from '../sweep/reminders.ts';
import { NEXT_TEXTS, PHASE_TEXTS, REMOVED_TEXTS } from '../texts/status.ts';
import { type Case, isClosed, type Phase } from './case.ts';
import { setsLevel, standingRows } from './history.ts';
import type { Removal } from './removal.ts';

/** What the reporter sees with the receipt code: how far the case has come, what is next, and the answers. */
export interface CaseStatus {
  id: string;
  steg: { text: string; datum?: string; nivå?: number; läge: 'klart' | 'nu' | 'kvar' }[];
  /**
   * What happens next, its last day if it has one, and who does it when the text does not say so. For a closed case: that
   * nothing more happens.
   */
  nästa: { text: string; datum?: string; vem?: string };
  /** The questions to the reporter, and when each was answered. Never the answer: someone else may have the code. */
  frågor: { nr: number; datum: string; text: string; besvarad?: string }[];
  /** The confirmations sent to the reporter before any answer, and the day by which word was promised. */
  bekräftelser: { datum: string; text: string; besked?: string }[];
  /** The answers as they read now. Never what one of them said before it was corrected. */
  svar: { datum: string; text: string; rättad?: string }[];
  /** The area whose coordinator has the case. */
  område: string;
  /** The day on which the reporter said whether the answer helped. Never the opinion itself. */
  återkoppling?: string;
}

/** What the reporter sees of a report that was removed. */
export interface RemovedStatus {
  borttagen: { datum: string; text: string; mening?: string };
}

/** A removal in words for the reporter. */
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
 * How far a case has come on a day, in words for the reporter. Nothing of the report is in it but the area, whose
 * coordinator has the case: someone other than the reporter may have the code.
 */
export function caseStatus(file: Case, routine: Routine, today: string): CaseStatus {
  const { fas, nivå, frågor = [], bekräftelser = [], svar = [], återkoppling } = file.hantering;
  const now = STATUS_PHASES.indexOf(fas === 'arkiverat' ? 'stangt' : fas);
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
    nästa: nextEvent(file, routine, today),
    frågor: frågor.map(({ nr, datum, text, svar: given }) => ({
      nr,
      datum,
      text,
      ...(given ? { besvarad: given.datum } : {}),
    })),
    bekräftelser: bekräftelser.map(({ datum, text, besked }) => ({
      datum,
      text,
      ...(besked === undefined ? {} : { besked }),
    })),
    svar: svar.map(({ datum, text, rättad }) => ({
      datum,
      text,
      ...(rättad === undefined ? {} : { rättad }),
    })),
    område: file.område,
    ...(återkoppling === undefined ? {} : { återkoppling: återkoppling.datum }),
  };
}

/** The status of a report that has been received and of which nothing more is known yet. */
export function receivedStatus(
  { id, mottagen, område }: Pick<Case, 'id' | 'mottagen' | 'område'>,
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
    bekräftelser: [],
    svar: [],
    område,
  };
}

/** The day a phase was last entered; `undefined` for a phase that was skipped. */
export function reachedOn(
  { historik, mottagen }: Pick<Case, 'historik' | 'mottagen'>,
  phase: Phase,
): string | undefined {
  if (phase === 'mottagen') return mottagen;
  return standingRows(historik).findLast(({ händelse, till }) => händelse === 'fas' && till === phase)?.datum;
}

/** The day the case came to its level, or was imported on it. */
export function levelSince({ historik, mottagen }: Pick<Case, 'historik' | 'mottagen'>): string {
  return standingRows(historik).findLast(setsLevel)?.datum ?? mottagen;
}

function nextEvent(file: Case, routine: Routine, today: string): CaseStatus['nästa'] {
  const { fas, svar = [], åtgärder = [] } = file.hantering;
  if (fas === 'mottagen') return { text: NEXT_TEXTS.läst, datum: promisedDay(file, routine, 'läst', today) };
  if (isClosed(file)) return { text: NEXT_TEXTS.closed };
  const promised = promisedWord(file, routine, today);
  if (promised !== undefined) return { text: NEXT_TEXTS.besked, datum: promised };
  if (svar.length === 0) return { text: NEXT_TEXTS.svar, datum: promisedDay(file, routine, 'svar', today) };
  const open = åtgärder
    .filter(isPending)
    .flatMap(({ ansvarig, 'klar-senast': datum }) =>
      datum === undefined ? [] : { text: NEXT_TEXTS.åtgärd, datum, ...whoDoes(routine, ansvarig) },
    );
  const [first] = open.toSorted((a, b) => compareStrings(a.datum, b.datum));
  if (first !== undefined) return first;
  const running = clocks(file, routine, today).filter(({ state }) => state !== 'done');
  const [clock] = running
    .filter(({ state }) => state !== 'paused')
    .toSorted((a, b) => compareStrings(a.dueDate, b.dueDate));
  if (clock) {
    const vem = responsibleBody(file, routine, clock);
    return { text: clock.text, datum: clock.dueDate, ...whoDoes(routine, vem) };
  }
  return { text: running.length > 0 ? NEXT_TEXTS.paused : NEXT_TEXTS.open };
}

const whoDoes = (routine: Routine, body: string | undefined): { vem?: string } =>
  body === undefined ? {} : { vem: bodyName(routine, body) };

/** The day by which word is promised, if it has not come and the day has not passed. */
function promisedWord(file: Case, routine: Routine, today: string): string | undefined {
  const key = promiseDeadline(routine)?.[0];
  const clock = clocks(file, routine, today).find(({ deadlineKey }) => deadlineKey === key);
  return clock && clock.state !== 'done' && clock.dueDate >= today ? clock.dueDate : undefined;
}

/** The day that something is promised for, moved by pauses; if its clock is not running, the day promised at first. */
function promisedDay(file: Case, routine: Routine, key: 'läst' | 'svar', today: string): string {
  const clock = clocks(file, routine, today).find(({ deadlineKey }) => deadlineKey === key);
  return clock?.dueDate ?? dueDay(routine.frister[key], file.mottagen);
}
