import type { Cache } from '../../adapters/cache/cache.ts';
import type { CachedMonth, SweepSummary } from './cached-months.ts';

const SUMMARY = 'summary';

/** What is kept of a summary besides its months: which there are, and the content that each has. */
interface KeptSummary extends Omit<SweepSummary, 'months'> {
  contents: [name: string, content: string][];
}

/** A month's part of a summary, with the day that decided what was left out of it. */
interface KeptPart extends CachedMonth {
  from: string;
}

const partName = (month: string) => `${SUMMARY}/${month}`;

/**
 * Reads the summary of the last sweep. A part that does not belong to it, which a sweep that was killed leaves, is left
 * out, and then the summary is of no version.
 */
export function readSummary(cache: Cache): SweepSummary | undefined {
  const kept = cache.read(SUMMARY) as KeptSummary | undefined;
  if (!kept) return undefined;
  const { contents, ...about } = kept;
  const months = contents.flatMap(([name, content]): [string, CachedMonth][] => {
    const part = cache.read(partName(name)) as KeptPart | undefined;
    return part?.content === content && part.from === about.from ? [[name, part]] : [];
  });
  return { ...about, version: months.length === contents.length ? about.version : '', months };
}

/** Keeps a summary: first the months that were not the same in the one before, since with many cases most are. */
export function writeSummary(cache: Cache, { months, ...about }: SweepSummary, before?: SweepSummary): void {
  const same = new Set(before?.from === about.from ? before.months.map(([, month]) => month) : []);
  for (const [name, month] of months)
    if (!same.has(month)) cache.write(partName(name), { ...month, from: about.from } satisfies KeptPart);
  const contents = months.map(([name, { content }]): [string, string] => [name, content]);
  cache.write(SUMMARY, { ...about, contents } satisfies KeptSummary);
}
