import type { Case } from '../../case/case.ts';
import { type Deadline, deadlines, type Routine } from '../routine.ts';
import { subtractWorkdays } from '../workdays.ts';
import { type DeadlineRun, deadlineRuns } from './deadline-runs.ts';
import { dueDayWithPauses, isPaused, type Pause, pausesOf } from './pause.ts';

/** How a clock stands: running, near its end, on its last day, past it, standing still or done. */
export type ClockState = 'löper' | 'nära' | 'förfaller' | 'passerad' | 'pausad' | 'klar';

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
  return all.filter(({ state }) => state !== 'klar');
}

const ORDER: readonly ClockState[] = ['passerad', 'förfaller', 'nära', 'löper', 'pausad', 'klar'];
const rank = ({ state }: Clock): number => ORDER.indexOf(state);

function clockOf(
  file: Case,
  key: string,
  deadline: Deadline,
  { start, stopped, measureNr }: DeadlineRun,
  all: readonly Pause[],
  today: string,
): Clock | undefined {
  const pauses = deadline['får-pausas'] ? all : [];
  const senast = lastDay(file, deadline, start, measureNr, pauses, today);
  if (senast === undefined) return undefined;
  const nära = deadline.nära ? subtractWorkdays(senast, deadline.nära.arbetsdagar) : senast;
  const läge = stateOf({ dueDate: senast, nearFrom: nära, stopped, paused: isPaused(pauses, today), today });
  return {
    id: measureNr === undefined ? key : `${key}-${measureNr}`,
    deadlineKey: key,
    ...(measureNr === undefined ? {} : { measureNr }),
    text: deadline.steg,
    responsible: deadline.vem,
    start,
    dueDate: senast,
    nearFrom: nära,
    state: läge,
    ...(läge === 'klar' && stopped !== undefined ? { doneOn: stopped } : {}),
    actions:
      läge === 'nära' || läge === 'förfaller' || läge === 'passerad' ? (deadline[läge]?.gör ?? []) : [],
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
  if (stopped !== undefined && stopped <= today) return 'klar';
  // What was late before it was paused is still late.
  if (today > dueDate) return 'passerad';
  if (paused) return 'pausad';
  if (today === dueDate) return 'förfaller';
  return today >= nearFrom ? 'nära' : 'löper';
}
