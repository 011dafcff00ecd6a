import type { Case } from '../../case/case.ts';
import { kindsOfCase } from '../../case/likeness.ts';
import { compareStrings } from '../../compare.ts';
import { lowerBound } from '../../lower-bound.ts';
import type { Routine } from '../../routine/routine.ts';

/** Days before a measure can be expected to work. A similar case within them is not a recurrence. */
export const WASH_IN_DAYS = 30;

/** Finds similar cases: of the same kind between the same parties, or linked by a coordinator. */
export interface SimilarCases {
  /** Whether the case can be compared with others at all: it has a kind, or a link. */
  isComparable: (file: Case) => boolean;
  /** The first day, from the given one on, that a similar case came in. */
  firstOnOrAfter: (file: Case, day: string) => string | undefined;
  /** The days that similar cases came in, including this one, one entry per case. */
  reportDays: (file: Case) => readonly string[];
  /** The day of the very first case: nothing was reported before that. Undefined when there are no cases. */
  firstDay: string | undefined;
}

/** Indexes cases as they were at the lock, for finding similar ones. "Other" (övrigt) does not count as a kind. */
export function indexSimilar(files: readonly Case[], routine: Routine): SimilarCases {
  const kindsOf = (file: Case) => kindsOfCase(file, routine);
  const byKind = new Map<string, Case[]>();
  const byId = new Map(files.map((file) => [file.id, file]));
  const links = new Map<string, string[]>();
  const inOrder = files.toSorted((a, b) => compareStrings(a.mottagen, b.mottagen));
  for (const file of inOrder) {
    for (const kind of kindsOf(file)) push(byKind, kind, file);
    for (const id of file.hantering.liknar ?? []) {
      // The link may be to a case that came in after the lock.
      if (!byId.has(id)) continue;
      push(links, file.id, id);
      push(links, id, file.id);
    }
  }
  const linked = ({ id }: Case): Case[] => (links.get(id) ?? []).flatMap((other) => byId.get(other) ?? []);
  // Most cases share their kind with many others and have no link, so the days of a kind are remembered.
  const known = new Map<string, readonly string[]>();
  const daysOf = (all: readonly Case[]) => [...new Set(all)].map(({ mottagen }) => mottagen);
  return {
    firstDay: inOrder[0]?.mottagen,
    isComparable: (file) => links.has(file.id) || kindsOf(file).length > 0,
    firstOnOrAfter: (file, day) => {
      const found = [
        ...kindsOf(file).map((kind) => firstFrom(byKind.get(kind) ?? [], day)),
        ...linked(file).map(({ mottagen }) => (mottagen >= day ? mottagen : undefined)),
      ].filter((one) => one !== undefined);
      return found.toSorted()[0];
    },
    reportDays: (file) => {
      const kinds = kindsOf(file);
      const own = kinds.flatMap((kind) => byKind.get(kind) ?? []);
      const extra = linked(file);
      if (extra.length > 0) return daysOf([file, ...own, ...extra]);
      const key = kinds.join();
      const days = known.get(key) ?? daysOf(own);
      known.set(key, days);
      return days;
    },
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The first day on or after the given one, among cases in order of day. */
function firstFrom(files: readonly Case[], day: string): string | undefined {
  return files[lowerBound(files, ({ mottagen }) => mottagen < day)]?.mottagen;
}
