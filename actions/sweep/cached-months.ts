import { isNeeded } from '../../core/sweep/needed.ts';
import type { CaseSnapshot } from '../../core/sweep/snapshot.ts';

/** The snapshots of a month's cases, valid until a file changes or the next date that affects one of them. */
export interface CachedMonth {
  /** A checksum of which files there are and what they hold; empty when not all of them could be read. */
  content: string;
  /** The day from which it is valid, and the first day on which one of the cases must be read again. */
  day: string;
  until?: string;
  /** The snapshot of each case, with the id of its content. */
  files: [oid: string, snapshot: CaseSnapshot][];
}

/** All months with what a plan needs of them: a month that has not changed is not opened to make it. */
export interface SweepSummary {
  /** The store's version, and how many cases it held. The version is empty when not all of them could be read. */
  version: string;
  total: number;
  /** Closed cases that came in before this day are left out. */
  from: string;
  months: [name: string, month: CachedMonth][];
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

/**
 * Sums up months, each of which is complete, or is the same object as in a summary from before of the same day or an earlier
 * one.
 */
export function summariseSweep(
  about: Omit<SweepSummary, 'months'>,
  months: ReadonlyMap<string, CachedMonth>,
  before?: SweepSummary,
): SweepSummary {
  const { from } = about;
  const summed = new Set(before?.from === from ? before.months.map(([, month]) => month) : []);
  const short = (month: CachedMonth): CachedMonth =>
    summed.has(month)
      ? month
      : { ...month, files: month.files.filter(([, snapshot]) => isNeeded(snapshot, from)) };
  return { ...about, months: [...months].map(([name, month]) => [name, short(month)]) };
}

/** The snapshots of some months. */
export function snapshotsOf(months: Iterable<CachedMonth>): CaseSnapshot[] {
  return [...months].flatMap(({ files }) => files.map(([, snapshot]) => snapshot));
}
