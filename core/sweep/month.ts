import { likenessGroups, type SimilarityTraits } from '../case/likeness.ts';
import { compareStrings } from '../compare.ts';
import type { DiscussedMeasure } from './discussed-case.ts';
import type { CaseSnapshot } from './snapshot.ts';

/**
 * What a plan needs of a month's cases, or of any others. Most cases are closed and over: of those it has the few facts
 * that others are compared with and counted by, without an object for each.
 */
export interface SweepMonth {
  /** The cases that wait, are open, have something to do, or change on a later day. */
  active: readonly CaseSnapshot[];
  /** All cases that can be compared, by their groups: `2026-11-20 EX-2026-7K3MQ9TB`, in that order. */
  alike: Readonly<Record<string, readonly string[]>>;
  /** The cases that are linked to others. */
  links: readonly Links[];
  /** The cases that are not active, by area and types. */
  past: readonly PastCases[];
  /** The measures of those cases. */
  measures: readonly PastMeasures[];
}

/** A case, and the ids that it is linked to. */
export type Links = readonly [id: string, others: readonly string[]];

/** What is counted of closed cases with the same area and types. */
export interface PastCases {
  area: string;
  /** The names of the types. */
  types: readonly string[];
  /** The newest of their days. */
  newest: string;
  /** Of each case; `answered` is empty for one that was not. */
  days: readonly (readonly [received: string, answered: string, closed: string])[];
}

export interface PastMeasures {
  id: string;
  area: string;
  closed: string;
  measures: readonly DiscussedMeasure[];
}

/** How a case is listed in a group: sorted, the entries are in the order of their days. */
export const alikeEntry = (received: string, id: string): string => `${received} ${id}`;

/** The day and the id of an entry in a group. */
export const dayOfEntry = (entry: string): string => entry.slice(0, '2026-11-20'.length);
export const idOfEntry = (entry: string): string => entry.slice('2026-11-20 '.length);

/** A case that is closed. */
type Closed = CaseSnapshot & { discussed: { closed: string } };

/** Whether there is nothing to do about a case, now or on a later day. */
export const isOver = (one: CaseSnapshot): one is Closed =>
  !one.waiting &&
  one.open === undefined &&
  one.items.length === 0 &&
  one.until === undefined &&
  one.discussed?.closed !== undefined;

/** Sums up snapshots, no two of the same case. */
export function sweepMonth(snapshots: readonly CaseSnapshot[]): SweepMonth {
  const active: CaseSnapshot[] = [];
  const past = new Map<string, Omit<PastCases, 'newest'> & { days: PastCases['days'][number][] }>();
  const measures: PastMeasures[] = [];
  for (const snapshot of snapshots) {
    if (!isOver(snapshot)) {
      active.push(snapshot);
      continue;
    }
    const { id, discussed, area, label } = snapshot;
    const { answered = '', closed } = discussed;
    const kind = [area, ...label.types].join('\n');
    const known = past.get(kind) ?? { area, types: label.types, days: [] };
    known.days.push([label.received, answered, closed]);
    past.set(kind, known);
    if (discussed.measures.length > 0) measures.push({ id, area, closed, measures: discussed.measures });
  }
  return {
    active,
    ...likenesses(snapshots.filter(isComparable)),
    past: [...past.values()].map(withNewest),
    measures,
  };
}

const withNewest = (kind: Omit<PastCases, 'newest'>): PastCases => ({
  ...kind,
  newest: kind.days.flat().reduce((a, b) => (a > b ? a : b), ''),
});

/** What a case is compared with others by. */
export type LikenessOf = Pick<CaseSnapshot, 'id' | 'routineId'> & { similarity: SimilarityTraits };

/** Whether a case has what others are compared by. */
export const isComparable = (one: CaseSnapshot): one is CaseSnapshot & LikenessOf =>
  one.similarity !== undefined;

/** The groups and links of some cases. */
export function likenesses(cases: readonly LikenessOf[]): Pick<SweepMonth, 'alike' | 'links'> {
  const alike = new Map<string, string[]>();
  for (const { id, routineId, similarity } of cases) {
    const entry = alikeEntry(similarity.received, id);
    for (const group of likenessGroups(routineId, similarity)) {
      const entries = alike.get(group);
      if (entries) entries.push(entry);
      else alike.set(group, [entry]);
    }
  }
  for (const entries of alike.values()) entries.sort(compareStrings);
  const links = cases.flatMap(({ id, similarity }): Links[] =>
    similarity.links.length > 0 ? [[id, similarity.links]] : [],
  );
  return { alike: Object.fromEntries(alike), links };
}

/** The day that the oldest open case came in which can be compared with others. */
export function oldestOpen({ active }: SweepMonth): string | undefined {
  let oldest: string | undefined;
  for (const { open, similarity } of active)
    if (open && similarity && (oldest === undefined || similarity.received < oldest))
      oldest = similarity.received;
  return oldest;
}

/** The newest day of what a month has besides its active cases; empty when it has nothing. */
export const newestPast = ({ alike, past }: SweepMonth): string =>
  [
    ...Object.values(alike).map((entries) => dayOfEntry(entries.at(-1) ?? '')),
    ...past.map(({ newest }) => newest),
  ].reduce((a, b) => (a > b ? a : b), '');
