import type { Case } from '../../case/case.ts';
import { type Deadline, deadlines, type Routine } from '../routine.ts';
import { subtractWorkdays } from '../workdays.ts';
import { isPaused, type Pause, pausedDue, pausesOf } from './pause.ts';
import { type Span, spansOf } from './spans.ts';

/** How a clock stands: running, near its end, on its last day, past it, standing still or done. */
export type ClockState = 'löper' | 'nära' | 'förfaller' | 'passerad' | 'pausad' | 'klar';

/** A deadline of one case on one day. */
export interface Clock {
  /** The deadline's key, and for a measure its number: `svar`, `åtgärd-2`. */
  id: string;
  frist: string;
  åtgärd?: number;
  /** What is to be done. */
  text: string;
  /** The body or role that does it. */
  vem: string;
  start: string;
  /** The last day. While a clock is paused, the earliest day it can be. */
  senast: string;
  /** The first day it is near. */
  nära: string;
  läge: ClockState;
  /** The day it was done. */
  klar?: string;
  /** What the service does in this state. */
  gör: readonly string[];
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
    for (const span of spansOf(file, routine, key, deadline)) {
      if (span.start > today || (closed && !survives && span.stopped === undefined)) continue;
      const clock = clockOf(file, key, deadline, span, pauses, today);
      if (clock) found.push(clock);
    }
  }
  return found.sort(
    (a, b) => rank(a) - rank(b) || a.senast.localeCompare(b.senast) || a.id.localeCompare(b.id),
  );
}

/** The clocks that somebody still has to do something about. */
export function runningClocks(all: readonly Clock[]): Clock[] {
  return all.filter(({ läge }) => läge !== 'klar');
}

const ORDER: readonly ClockState[] = ['passerad', 'förfaller', 'nära', 'löper', 'pausad', 'klar'];
const rank = ({ läge }: Clock): number => ORDER.indexOf(läge);

function clockOf(
  file: Case,
  key: string,
  deadline: Deadline,
  { start, stopped, åtgärd }: Span,
  all: readonly Pause[],
  today: string,
): Clock | undefined {
  const pauses = deadline['får-pausas'] ? all : [];
  const senast = lastDay(file, deadline, start, åtgärd, pauses, today);
  if (senast === undefined) return undefined;
  const nära = deadline.nära ? subtractWorkdays(senast, deadline.nära.arbetsdagar) : senast;
  const läge = stateOf({ senast, nära, stopped, paused: isPaused(pauses, today), today });
  return {
    id: åtgärd === undefined ? key : `${key}-${åtgärd}`,
    frist: key,
    ...(åtgärd === undefined ? {} : { åtgärd }),
    text: deadline.steg,
    vem: deadline.vem,
    start,
    senast,
    nära,
    läge,
    ...(läge === 'klar' && stopped !== undefined ? { klar: stopped } : {}),
    gör: läge === 'nära' || läge === 'förfaller' || läge === 'passerad' ? (deadline[läge]?.gör ?? []) : [],
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
  if (deadline.datum === undefined) return pausedDue(deadline, start, pauses, today);
  return hantering.åtgärder?.find(({ nr }) => nr === åtgärd)?.[deadline.datum];
}

interface Reading {
  senast: string;
  nära: string;
  stopped: string | undefined;
  paused: boolean;
  today: string;
}

function stateOf({ senast, nära, stopped, paused, today }: Reading): ClockState {
  if (stopped !== undefined && stopped <= today) return 'klar';
  // What was late before it was paused is still late.
  if (today > senast) return 'passerad';
  if (paused) return 'pausad';
  if (today === senast) return 'förfaller';
  return today >= nära ? 'nära' : 'löper';
}
