import { type Case, isClosed, type Party } from '../case/case.ts';
import { standingRows } from '../case/history.ts';
import { pauseRunning } from '../case/transitions/pause.ts';
import type { CaseOrder } from '../order/order.ts';
import { type Clock, type ClockState, unfinishedClocks } from '../routine/clock/clocks.ts';
import { bodyName, deadlines, type Routine, stepCode } from '../routine/routine.ts';
import { responsibleBody, stepText } from '../sweep/reminders.ts';
import { searchable } from './search.ts';

/**
 * A case as the lists of the workspace hold it on a day: codes, days and the words that free text is searched in. Plain
 * data; nothing in it depends on the association, so a change of a name needs no case to be read again.
 */
export interface WorkRow {
  id: string;
  routineId: string;
  /** The area in the file; the list works out which area has its cases now. */
  area: string;
  /** Whether it is on its own branch and has not been accepted yet. */
  waiting: boolean;
  closed: boolean;
  received: string;
  /** The day of the newest row of its history. */
  changed: string;
  phase: Case['hantering']['fas'];
  level: number;
  /** Severity, and whether it was solved when it was reported; left out for an imported case without it. */
  severity?: NonNullable<Case['rapport']['allvarlighetsgrad']>;
  solved?: boolean;
  /** Each party and counterpart, without words. */
  employers: readonly Party[];
  counterparts: readonly Party[];
  types: readonly string[];
  causes: readonly string[];
  /** The most urgent clock that is not done. */
  clock?: RowClock;
  /** The most urgent clock that runs and is not overdue, if it is not `clock`. */
  ahead?: RowClock;
  /** The first overdue clock that a raise to the next level does not answer. */
  late?: RowClock;
  /** The oldest question that the reporter has not answered. */
  question?: { nr: number; since: string };
  pause?: { from: string; reason?: string };
  /** What the search for words looks in: see `searchable`. */
  words: string;
}

/** A deadline of a case that is not done. */
export interface RowClock {
  /** The deadline's id within the case: `svar`, `atgard-2`. ASCII. */
  step: string;
  text: string;
  who: string;
  day: string;
  state: ClockState;
  /** The order that usually does such a step; left out if there is no usual one. */
  order?: CaseOrder['order'];
}

/** Makes the row of a case on a day. `clocks`: all of the case's, on that day. */
export function workRow(file: Case, routine: Routine, waiting: boolean, clocks: readonly Clock[]): WorkRow {
  const { id, rutin, område, mottagen, rapport, hantering, historik } = file;
  const { klassning = {}, frågor = [] } = hantering;
  const unfinished = unfinishedClocks(clocks);
  const [clock] = unfinished;
  const late = unfinished.find((one) => one.state === 'overdue' && !onlyRaises(one));
  const ahead = unfinished.find(({ state }) => state !== 'overdue' && state !== 'paused');
  const question = frågor.find(({ svar }) => svar === undefined);
  const pause = pauseRunning(file);
  return {
    id,
    routineId: rutin,
    area: område,
    waiting,
    closed: isClosed(file),
    received: mottagen,
    changed: standingRows(historik).at(-1)?.datum ?? mottagen,
    phase: hantering.fas,
    level: hantering.nivå,
    ...(rapport.allvarlighetsgrad === undefined ? {} : { severity: rapport.allvarlighetsgrad }),
    ...(rapport.löst === undefined ? {} : { solved: rapport.löst }),
    employers: rapport.arbetsgivare.map(codesOf),
    counterparts: rapport.samverkansparter.map(codesOf),
    types: klassning.typ ?? [],
    causes: klassning.orsak ?? [],
    ...(clock ? { clock: rowClock(file, routine, clock) } : {}),
    ...(ahead && ahead !== clock ? { ahead: rowClock(file, routine, ahead) } : {}),
    ...(late ? { late: rowClock(file, routine, late) } : {}),
    ...(question ? { question: { nr: question.nr, since: question.datum } } : {}),
    ...(pause
      ? { pause: { from: pause.from, ...(pause.reason === undefined ? {} : { reason: pause.reason }) } }
      : {}),
    words: wordsOf(file),
  };
}

const codesOf = ({ text: _words, ...codes }: Party): Party => codes;

/** Whether an overdue clock leads to nothing but a proposal to raise the case. */
const onlyRaises = ({ actions }: Clock): boolean =>
  actions.length > 0 && actions.every((action) => action === 'foresla-lyft');

function rowClock(file: Case, routine: Routine, clock: Clock): RowClock {
  const order = usualOrder(routine, clock);
  return {
    step: stepCode(clock.id),
    text: stepText(file, routine, clock),
    who: bodyName(routine, responsibleBody(file, routine, clock)),
    day: clock.dueDate,
    state: clock.state,
    ...(order === undefined ? {} : { order }),
  };
}

/** The order that makes the row of a history by which a step is done. */
const ORDERS: Readonly<Partial<Record<Case['historik'][number]['händelse'], CaseOrder['order']>>> = {
  fas: 'fas',
  nivå: 'nivå',
  svar: 'svar',
  åtgärd: 'åtgärd',
  genomförd: 'genomförd',
  effekt: 'effekt',
  bekräftad: 'bekräfta',
  klart: 'klart',
  klassning: 'klassa',
  beslut: 'beslut',
};

/** The order that usually does a step; raising a case is the usual one only where nothing else does it. */
function usualOrder(routine: Routine, { deadlineKey }: Clock): CaseOrder['order'] | undefined {
  const ends = deadlines(routine).find(([key]) => key === deadlineKey)?.[1]['klar-vid'] ?? [];
  const orders = ends.flatMap(({ händelse }) => ORDERS[händelse] ?? []);
  return orders.find((order) => order !== 'nivå') ?? orders[0];
}

/** The words of a case that a search looks in: its numbers, the report, and what is done about it. */
function wordsOf({ id, källa, rapport, hantering }: Case): string {
  const { diarienummer, åtgärder = [] } = hantering;
  const parties = [...rapport.arbetsgivare, ...rapport.samverkansparter];
  const all = [
    id,
    diarienummer,
    hantering['externt-nummer'],
    källa?.nummer,
    ...parties.map(({ text }) => text),
    rapport.beskrivning,
    rapport.bakgrund,
    ...åtgärder.map(({ text }) => text),
  ];
  return searchable(all.filter((text) => text !== undefined).join('\n'));
}
