import { isNeeded, neededFrom } from '../../core/sweep/needed.ts';
import type { CaseSnapshot } from '../../core/sweep/snapshot.ts';

/** What the cases of a month say, kept until one of them is another or its day has come. */
export interface CachedMonth {
  /** A checksum of which files there are and what they hold; empty when not all of them could be heard. */
  content: string;
  /** The day that it holds from, and the first day on which one of the cases must be heard anew. */
  day: string;
  until?: string;
  /** What each says, with the id of its content. */
  files: [oid: string, standing: CaseSnapshot][];
}

/** All months with what a plan needs of them, in one file: for a month that is as it was, no other is opened. */
export interface SweepSummary {
  /** What the store's version was, and how many cases it held; empty when not all of them could be heard. */
  version: string;
  total: number;
  /** Closed cases that came in before this day are left out. */
  from: string;
  months: [name: string, month: CachedMonth][];
}

/** What the cases of a month say, as it is kept: it holds as long as each of them does. */
export function cachedMonthOf(content: string, files: [string, CaseSnapshot][]): CachedMonth {
  const days = files.map(([, { day }]) => day).toSorted();
  const [until] = files.flatMap(([, standing]) => standing.until ?? []).toSorted();
  return { content, day: days.at(-1) ?? '', ...(until === undefined ? {} : { until: until }), files };
}

/** Whether what was heard on an earlier day still holds. */
export function isCurrent({ day, until }: { day: string; until?: string }, today: string): boolean {
  return day <= today && (until === undefined || today < until);
}

/** Sums up months that are each whole, or were summed up from the same day or an earlier one. */
export function summariseSweep(
  version: string,
  of: number,
  months: ReadonlyMap<string, CachedMonth>,
): SweepSummary {
  const from = neededFrom(snapshotsOf(months.values()));
  const short = ({ files, ...rest }: CachedMonth): CachedMonth => ({
    ...rest,
    files: files.filter(([, standing]) => isNeeded(standing, from)),
  });
  return { version, total: of, from, months: [...months].map(([name, month]) => [name, short(month)]) };
}

/** What the cases of some months say. */
export function snapshotsOf(months: Iterable<CachedMonth>): CaseSnapshot[] {
  return [...months].flatMap(({ files }) => files.map(([, standing]) => standing));
}
