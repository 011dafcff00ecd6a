import type { CaseSnapshot } from '../../core/sweep/snapshot.ts';

/** The snapshots of a month's cases, valid until a file changes or the next date that affects one of them. */
export interface CachedMonth extends Validity {
  /** The snapshot of each case, with the id of its content. */
  files: [oid: string, snapshot: CaseSnapshot][];
}

/** What something that was made from the cases of a month is valid for. */
export interface Validity {
  /** Identifies which files there are and what they hold; empty when the month has to be read again. */
  content: string;
  /** The day from which it is valid, and the first day on which one of the cases must be read again. */
  day: string;
  until?: string;
}

/** Makes a cached month of snapshots. It is valid as long as each of them is. */
export function cachedMonthOf(content: string, files: [string, CaseSnapshot][]): CachedMonth {
  const days = files.map(([, { day }]) => day).toSorted();
  const [until] = files.flatMap(([, snapshot]) => snapshot.until ?? []).toSorted();
  return { content, day: days.at(-1) ?? '', ...(until === undefined ? {} : { until }), files };
}

/** Whether what was read on an earlier day is still valid. */
export function isCurrent({ day, until }: { day: string; until?: string }, today: string): boolean {
  return day <= today && (until === undefined || today < until);
}
