import type { Case } from '../../case/case.ts';
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

/** A deadline of one case on one day. */
export interface Clock {
  /** The deadline's key, and for a measure its number: `svar`, `åtgärd-2`. */
  id: string;
  deadlineKey: string;
  measureNr?: number;
  /** What is to be done. */
  text: string;
  /** The body or role that does it. */
  responsible: string;
  start: string;
  /** The last day. While a clock is paused, the earliest day it can be. */
  dueDate: string;
  /** The first day it is near. */
  nearFrom: string;
  state: ClockState;
  /** The day it was done. */
  doneOn?: string;
  /** What the service does in this state. */
  actions: readonly string[];
}

/**
 * Every clock of a case under its routine on a day, the most urgent first. Nothing runs in a closed case but
 * what closing started. Days are Swedish days (see `swedishDay`), so no clock knows of hours or summer time.
 */
export function clocks(
  file: Case,
  routine: Routine,
  today: string,
  pauses = pausesOf(file.historik),
): Clock[] {
  const closed = file.hantering.fas === 'stangt' || file.hantering.fas === 'arkiverat';
  const found: Clock[] = [];
  for (const [key, deadline] of deadlines(routine)) {
    const survives =
      deadline.från.händelse === 'fas' && /^(?:stangt|arkiverat)$/.test(String(deadline.från.till));
    for (const span of deadlineRuns(file, routine, key, deadline)) {
      if (span.start > today || (closed && !survives && span.stopped === undefined)) continue;
      const clock = clockOf(file, key, deadline, span, pauses, today);
      if (clock) found.push(clock);
    }
  }
  return found.sort(
    (a, b) => rank(a) - rank(b) || a.dueDate.localeCompare(b.dueDate) || a.id.localeCompare(b.id),
  );
}

/** The clocks that somebody still has to do something about. */
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
  { start, stopped, measureNr }: DeadlineRun,
  all: readonly Pause[],
  today: string,
): Clock | undefined {
  const pauses = deadline['får-pausas'] ? all : [];
  const dueDate = lastDay(file, deadline, start, measureNr, pauses, today);
  if (dueDate === undefined) return undefined;
  const nearFrom = deadline.nära ? subtractWorkdays(dueDate, deadline.nära.arbetsdagar) : dueDate;
  const state = stateOf({ dueDate, nearFrom, stopped, paused: isPaused(pauses, today), today });
  return {
    id: measureNr === undefined ? key : `${key}-${measureNr}`,
    deadlineKey: key,
    ...(measureNr === undefined ? {} : { measureNr }),
    text: deadline.steg,
    responsible: deadline.vem,
    start,
    dueDate,
    nearFrom,
    state,
    ...(state === 'done' && stopped !== undefined ? { doneOn: stopped } : {}),
    actions: isPressing(state) ? (deadline[STATE_KEYS[state]]?.gör ?? []) : [],
  };
}

/** The deadline's last day. A date that stands in the case is a promise of its own and is not moved by a pause. */
function lastDay(
  { hantering }: Case,
  deadline: Deadline,
  start: string,
  åtgärd: number | undefined,
  pauses: readonly Pause[],
  today: string,
): string | undefined {
  if (deadline.datum === undefined) return dueDayWithPauses(deadline, start, pauses, today);
  return hantering.åtgärder?.find(({ nr }) => nr === åtgärd)?.[deadline.datum];
}

interface Reading {
  dueDate: string;
  nearFrom: string;
  stopped: string | undefined;
  paused: boolean;
  today: string;
}

function stateOf({ dueDate, nearFrom, stopped, paused, today }: Reading): ClockState {
  if (stopped !== undefined && stopped <= today) return 'done';
  // What was late before it was paused is still late.
  if (today > dueDate) return 'overdue';
  if (paused) return 'paused';
  if (today === dueDate) return 'due-today';
  return today >= nearFrom ? 'due-soon' : 'running';
}
