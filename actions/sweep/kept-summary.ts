import type { Cache } from '../../adapters/cache/cache.ts';
import { type Links, newestPast, oldestOpen, type SweepMonth, sweepMonth } from '../../core/sweep/month.ts';
import type { CaseSnapshot } from '../../core/sweep/snapshot.ts';
import { type CachedMonth, isCurrent, type Validity } from './cached-months.ts';

/** What a plan needs of each month, where a month that it needs nothing of is only its line here. */
export interface SweepSummary {
  /** The store's version, and how many cases it held. The version is empty when a month has to be read again. */
  version: string;
  total: number;
  months: [name: string, line: MonthLine][];
}

/** A month of a summary, without its cases. */
export interface MonthLine extends Validity {
  /** How many files it has. */
  files: number;
  /** How many of its cases are active. */
  active: number;
  /** The day that the oldest open case came in which can be compared. */
  oldest?: string;
  /** The newest day of what it has besides its active cases. */
  newest: string;
  /** Links lead from case to case, so those of all months matter. */
  links?: readonly Links[];
}

/** What a summary has of a month's cases, with what it was made from. */
export interface MonthPart extends Validity, SweepMonth {
  /** The ids of the contents of the active cases. */
  oids: readonly string[];
}

const SUMMARY = 'summary';
const partName = (month: string) => `${SUMMARY}/${month}`;

/** Sums up a month. @param files how many files it has, also those that could not be read */
export function summariseMonth(
  { content, day, until, files: read }: CachedMonth,
  files: number,
): { line: MonthLine; part: MonthPart } {
  const validity: Validity = { content, day, ...(until === undefined ? {} : { until }) };
  const month = sweepMonth(read.map(([, snapshot]) => snapshot));
  const active = new Set(month.active);
  const oids = read.flatMap(([oid, snapshot]) => (active.has(snapshot) ? [oid] : []));
  const oldest = oldestOpen(month);
  const line: MonthLine = {
    ...validity,
    files,
    active: active.size,
    ...(oldest === undefined ? {} : { oldest }),
    newest: newestPast(month),
    ...(month.links.length > 0 ? { links: month.links } : {}),
  };
  return { line, part: { ...validity, ...month, oids } };
}

/** A month that a plan needs only the links of. */
export const linksOnly = ({ links = [] }: MonthLine): SweepMonth => ({
  active: [],
  alike: {},
  links,
  past: [],
  measures: [],
});

/** Reads the summary of the last sweep. */
export const readSummary = (cache: Cache): SweepSummary | undefined =>
  cache.read(SUMMARY) as SweepSummary | undefined;

/** Keeps a summary, whose parts have been kept. */
export const writeSummary = (cache: Cache, summary: SweepSummary): void => cache.write(SUMMARY, summary);

/** Reads a month's part, if it has the content that its line is about: a sweep that was killed leaves others. */
export function readPart(
  cache: Cache,
  month: string,
  { content }: MonthLine,
  today: string,
): MonthPart | undefined {
  const part = cache.read(partName(month)) as MonthPart | undefined;
  return part?.content === content && isCurrent(part, today) ? part : undefined;
}

/** The active cases of a month as it was summed up last, whatever has changed since: each with the id of its content. */
export function activeBefore(cache: Cache, month: string): [oid: string, snapshot: CaseSnapshot][] {
  const part = cache.read(partName(month)) as MonthPart | undefined;
  return part?.active.map((snapshot, at) => [part.oids[at] ?? '', snapshot]) ?? [];
}

/** Keeps a month's part. */
export const writePart = (cache: Cache, month: string, part: MonthPart): void =>
  cache.write(partName(month), part);
