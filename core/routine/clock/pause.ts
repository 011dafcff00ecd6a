import { Temporal } from 'temporal-polyfill';
import type { Case } from '../../case/case.ts';
import { type Deadline, dueDay } from '../routine.ts';
import { isWorkday } from '../workdays.ts';

/** A time when a case's clocks stand still: from and with its first day, up to the day it goes on. */
export interface Pause {
  from: string;
  /** The day it goes on again; left out while it lasts. */
  until?: string;
  /** Code in the routine's list of reasons. */
  reason?: string;
}

/**
 * The pauses in a case's history: rows `paus`, each ended by a row `fortsatt` or by nothing. A pause within a
 * pause changes its reason, not its beginning.
 */
export function pausesOf(historik: Case['historik']): Pause[] {
  const pauses: Pause[] = [];
  for (const { datum, händelse, skäl } of historik as readonly {
    datum: string;
    händelse: string;
    skäl?: string;
  }[]) {
    const open = pauses.at(-1);
    const running = open && open.until === undefined ? open : undefined;
    if (händelse === 'paus' && running) Object.assign(running, skäl === undefined ? {} : { reason: skäl });
    else if (händelse === 'paus')
      pauses.push({ from: datum, ...(skäl === undefined ? {} : { reason: skäl }) });
    else if (händelse === 'fortsatt' && running) running.until = datum;
  }
  return pauses;
}

/** Whether a day is inside a pause. */
export function isPaused(pauses: readonly Pause[], day: string): boolean {
  return pauses.some(({ from, until }) => from <= day && (until === undefined || day < until));
}

/**
 * The last day of a deadline that stood still: a paused day does not count. Calendar months are counted first
 * and the paused days laid after them. An ongoing pause is taken to end on `today`, so the day is the earliest
 * it can be.
 */
export function dueDayWithPauses(
  length: Pick<Deadline, 'månader' | 'arbetsdagar'>,
  start: string,
  pauses: readonly Pause[],
  today: string,
): string {
  if (pauses.length === 0) return dueDay(length, start);
  const { månader, arbetsdagar } = length;
  const ended = pauses.map((pause) => ({
    ...pause,
    until: pause.until ?? (today < pause.from ? pause.from : today),
  }));
  let date = Temporal.PlainDate.from(start);
  const counts = (day: Temporal.PlainDate) => !isPaused(ended, day.toString());
  if (månader === undefined) {
    for (let left = arbetsdagar ?? 0; left > 0; ) {
      date = date.add({ days: 1 });
      if (isWorkday(date) && counts(date)) left--;
    }
    return date.toString();
  }
  const unpaused = date.add({ months: månader });
  // Walking a day at a time, so that a pause in the time that was added lengthens it again.
  for (let left = date.until(unpaused).days; left > 0; ) {
    date = date.add({ days: 1 });
    if (counts(date)) left--;
  }
  return date.toString();
}
