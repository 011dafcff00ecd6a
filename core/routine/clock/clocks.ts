import { type Case, isClosed, isClosedPhase } from '../../case/case.ts';
import { compareStrings } from '../../compare.ts';
import { applies, responsibleFor } from '../field-values.ts';
import { type Deadline, deadlines, type Routine } from '../routine.ts';
import { subtractWorkdays } from '../workdays.ts';
import { type DeadlineRun, deadlineRuns } from './deadline-runs.ts';
import { dueDayWithPauses, isPaused, type Pause, pausesOf } from './pause.ts';

/** The state of a clock. `due-soon` is the time before the last day in which the routine wants a reminder. */
export type ClockState = 'running' | 'due-soon' | 'due-today' | 'overdue' | 'paused' | 'done';

/** The states in which a routine can tell the service to do something, and the deadline's key that tells what. */
export const STATE_KEYS = {
  'due-soon': 'nära',
  'due-today': 'förfaller',
  overdue: 'passerad',
} as const satisfies Partial<Record<ClockState, keyof Deadline>>;
export type PressingState = keyof typeof STATE_KEYS;
export type PressingKey = (typeof STATE_KEYS)[PressingState];

/** A deadline of one case on one day. */
export interface Clock {
  /** The deadline's key, for a measure with its number: `svar`, `åtgärd-2`. */
  id: string;
  deadlineKey: string;
  measureNr?: number;
  /** The step that must be done. */
  text: string;
  /** The code of the body or role that does it. */
  responsible: string;
  start: string;
  /** The last day. While the clock is paused, the earliest that it can be. */
  dueDate: string;
  /** The first day on which it is due soon. */
  nearFrom: string;
  state: ClockState;
  /** The key of the rule that applies in this state. On the last day it is `nära` if the deadline has no `förfaller`. */
  rule?: PressingKey;
  /** The day the step was done. */
  doneOn?: string;
  /** What the service does in this state, as codes of the routine: `paminn`, `foresla-lyft` and so on. */
  actions: readonly string[];
}

/**
 * Every clock of a case under its routine on a day, the most urgent first. In a closed case, only the deadlines that
 * closing it started run. Days are Swedish days (see `swedishDay`), so hours and summer time do not matter.
 *
 * @example clocks(file, routine, '2026-03-09').map(({ id, state, dueDate }) => `${id} ${state} ${dueDate}`)
 */
export function clocks(
  file: Case,
  routine: Routine,
  today: string,
  pauses = pausesOf(file.historik),
): Clock[] {
  const closed = isClosed(file);
  const found: Clock[] = [];
  for (const [key, deadline] of deadlines(routine)) {
    if (!applies(deadline.när, file)) continue;
    const startsAtClosing = deadline.från.händelse === 'fas' && isClosedPhase(deadline.från.till);
    for (const run of deadlineRuns(file, routine, key, deadline, today)) {
      if (run.start > today || (closed && !startsAtClosing && run.stopped === undefined)) continue;
      const clock = clockOf(file, key, deadline, run, pauses, today);
      if (clock) found.push(clock);
    }
  }
  return found.sort(
    (a, b) => rank(a) - rank(b) || compareStrings(a.dueDate, b.dueDate) || compareStrings(a.id, b.id),
  );
}

/** The clocks whose step is not done. */
export function unfinishedClocks(all: readonly Clock[]): Clock[] {
  return all.filter(({ state }) => state !== 'done');
}

const ORDER: readonly ClockState[] = ['overdue', 'due-today', 'due-soon', 'running', 'paused', 'done'];
const rank = ({ state }: Clock): number => ORDER.indexOf(state);

/** Whether a routine can tell the service to do something in a state. */
export const isPressing = (state: ClockState): state is PressingState => state in STATE_KEYS;

function clockOf(
  file: Case,
  key: string,
  deadline: Deadline,
  run: DeadlineRun,
  all: readonly Pause[],
  today: string,
): Clock | undefined {
  const pauses = deadline['får-pausas'] ? all : [];
  const { start, stopped, measureNr } = run;
  const dueDate = lastDay(file, deadline, run, pauses, today);
  if (dueDate === undefined) return undefined;
  const nearFrom = deadline.nära ? subtractWorkdays(dueDate, deadline.nära.arbetsdagar) : dueDate;
  const state = stateOf({ dueDate, nearFrom, stopped, paused: isPaused(pauses, today), today });
  const rule = ruleOf(deadline, state);
  return {
    id: measureNr === undefined ? key : `${key}-${measureNr}`,
    deadlineKey: key,
    ...(measureNr === undefined ? {} : { measureNr }),
    text: deadline.steg,
    responsible: responsibleFor(deadline, file),
    start,
    dueDate,
    nearFrom,
    state,
    ...(state === 'done' && stopped !== undefined ? { doneOn: stopped } : {}),
    ...(rule === undefined ? {} : { rule }),
    actions: rule === undefined ? [] : (deadline[rule]?.gör ?? []),
  };
}

/** The rule of a deadline that applies in a state: a reminder that it is near is still true on the last day. */
function ruleOf(deadline: Deadline, state: ClockState): PressingKey | undefined {
  if (!isPressing(state)) return undefined;
  return state === 'due-today' && !deadline.förfaller ? 'nära' : STATE_KEYS[state];
}

/** The last day of a deadline. One that is a date in the case is a promise, and is not moved by a pause. */
function lastDay(
  { hantering }: Case,
  deadline: Deadline,
  { start, measureNr, confirmed }: DeadlineRun,
  pauses: readonly Pause[],
  today: string,
): string | undefined {
  if (deadline.datum === undefined) return dueDayWithPauses(deadline, start, pauses, today);
  if (deadline.datum === 'besked') return promisedDay(hantering, confirmed);
  return hantering.åtgärder?.find(({ nr }) => nr === measureNr)?.[deadline.datum];
}

/** The day that the newest of some confirmations promises; one without a day leaves the promise before it. */
function promisedDay(
  { bekräftelser }: Case['hantering'],
  confirmed: readonly number[] = [],
): string | undefined {
  return bekräftelser?.findLast(({ nr, besked }) => confirmed.includes(nr) && besked !== undefined)?.besked;
}

interface ClockTimes {
  dueDate: string;
  nearFrom: string;
  stopped: string | undefined;
  paused: boolean;
  today: string;
}

function stateOf({ dueDate, nearFrom, stopped, paused, today }: ClockTimes): ClockState {
  if (stopped !== undefined && stopped <= today) return 'done';
  // A deadline that passed before the pause is still overdue.
  if (today > dueDate) return 'overdue';
  if (paused) return 'paused';
  if (today === dueDate) return 'due-today';
  return today >= nearFrom ? 'due-soon' : 'running';
}
