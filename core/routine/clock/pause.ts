import type { Case } from '../../case/case.ts';
import { standingRows } from '../../case/history.ts';
import { addDays, addMonths, daysBetween, isDate } from '../../date.ts';
import { type Deadline, dueDay } from '../routine.ts';
import { isWorkday } from '../workdays.ts';

/** A time in which a case's clocks stand still: from its first day to the day before the case goes on. */
export interface Pause {
  from: string;
  /** The day the case goes on; left out while the pause lasts. */
  until?: string;
  /** A code in the routine's list `paus`. */
  reason?: string;
  /** The newest day on which it was given another reason or day. */
  changedOn?: string;
  /** The day on which it comes up again, if its newest row has one. */
  back?: string;
}

/**
 * The pauses in a case's history: rows `paus`, each ended by a row `fortsatt` or still lasting. A row `paus` during a
 * pause changes its reason and when it comes up again, not its start.
 */
export function pausesOf(historik: Case['historik']): Pause[] {
  const pauses: Pause[] = [];
  for (const { datum, händelse, skäl, till } of standingRows(historik)) {
    const open = pauses.at(-1);
    const running = open && open.until === undefined ? open : undefined;
    if (händelse === 'paus') {
      const reason = skäl ?? running?.reason;
      const pause = {
        from: running?.from ?? datum,
        ...(reason === undefined ? {} : { reason }),
        ...(running ? { changedOn: datum } : {}),
        // A file that was changed by hand can have anything there.
        ...(till === undefined || !isDate(String(till)) ? {} : { back: String(till) }),
      };
      if (running) pauses.pop();
      pauses.push(pause);
    } else if (händelse === 'fortsatt' && running) running.until = datum;
  }
  return pauses;
}

/** Whether a day is inside a pause. */
export function isPaused(pauses: readonly Pause[], day: string): boolean {
  return pauses.some(({ from, until }) => from <= day && (until === undefined || day < until));
}

/**
 * The last day of a deadline with pauses: paused days do not count. For calendar months, the months are counted first
 * and the paused days are added after them. A pause that still lasts is taken to end on `today`, so the result is the
 * earliest day possible.
 */
export function dueDayWithPauses(
  length: Pick<Deadline, 'månader' | 'arbetsdagar'>,
  start: string,
  pauses: readonly Pause[],
  today: string,
): string {
  if (pauses.length === 0) return dueDay(length, start);
  const { månader, arbetsdagar } = length;
  const ended = pauses.map((pause) => ({ ...pause, until: pause.until ?? today }));
  let day = start;
  const counts = () => !isPaused(ended, day);
  if (månader === undefined) {
    for (let left = arbetsdagar ?? 0; left > 0; ) {
      day = addDays(day, 1);
      if (isWorkday(day) && counts()) left--;
    }
    return day;
  }
  // A day at a time, because a pause within the added days extends the deadline again.
  for (let left = daysBetween(start, addMonths(start, månader)); left > 0; ) {
    day = addDays(day, 1);
    if (counts()) left--;
  }
  return day;
}
