import { isNeeded, neededFrom } from '../../core/sweep/needed.ts';
import type { Standing } from '../../core/sweep/snapshot.ts';

/** What the cases of a month say, kept until one of them is another or its day has come. */
export interface Kept {
  /** A checksum of which files there are and what they hold; empty when not all of them could be heard. */
  content: string;
  /** The day that it holds from, and the first day on which one of the cases must be heard anew. */
  dag: string;
  till?: string;
  /** What each says, with the id of its content. */
  files: [oid: string, standing: Standing][];
}

/** All months with what a plan needs of them, in one file: for a month that is as it was, no other is opened. */
export interface Summary {
  /** What the store's version was, and how many cases it held; empty when not all of them could be heard. */
  version: string;
  of: number;
  /** Closed cases that came in before this day are left out. */
  from: string;
  months: [name: string, month: Kept][];
}

/** What the cases of a month say, as it is kept: it holds as long as each of them does. */
export function keptOf(content: string, files: [string, Standing][]): Kept {
  const days = files.map(([, { dag }]) => dag).toSorted();
  const [till] = files.flatMap(([, standing]) => standing.till ?? []).toSorted();
  return { content, dag: days.at(-1) ?? '', ...(till === undefined ? {} : { till }), files };
}

/** Whether what was heard on an earlier day still holds. */
export function isCurrent({ dag, till }: { dag: string; till?: string }, today: string): boolean {
  return dag <= today && (till === undefined || today < till);
}

/** Sums up months that are each whole, or were summed up from the same day or an earlier one. */
export function summaryOf(version: string, of: number, months: ReadonlyMap<string, Kept>): Summary {
  const from = neededFrom(standingsOf(months.values()));
  const short = ({ files, ...rest }: Kept): Kept => ({
    ...rest,
    files: files.filter(([, standing]) => isNeeded(standing, from)),
  });
  return { version, of, from, months: [...months].map(([name, month]) => [name, short(month)]) };
}

/** What the cases of some months say. */
export function standingsOf(months: Iterable<Kept>): Standing[] {
  return [...months].flatMap(({ files }) => files.map(([, standing]) => standing));
}
