import type { Association } from '../../schemas/types.ts';
import { compareStrings } from '../compare.ts';
import { addMonths } from '../date.ts';
import { type ShownLabel, shownLabel } from './case-label.ts';
import type { DiscussedCase, DiscussedMeasure } from './discussed-case.ts';
import { concerns, type Meeting } from './meetings.ts';
import type { PastCases, SweepMonth } from './month.ts';
import type { CaseSnapshot } from './snapshot.ts';

/** How many months back a group looks when it has not met before, and how many for what repeats. */
const FIRST_MEETING_MONTHS = 3;
const REPEAT_MONTHS = 12;
/** How many cases of a kind there are, in the meeting's area and in the whole association. */
export interface Count {
  area: number;
  all: number;
}

/** What a group can discuss at a meeting: the cases of its area, and what has come of them since it last met. */
export interface Discussion {
  /** The day of the meeting before, or three months before this one. */
  since: string;
  counts: Readonly<Record<'received' | 'answered' | 'closed' | 'open' | 'late', Count>>;
  open: readonly (ShownLabel & { id: string; isNew: boolean; late: boolean; happened: string })[];
  /** The types that more than one case of the last twelve months has, the most common first. */
  repeats: readonly { type: string; count: number }[];
  /** The measures that something has come of since the group last met and those that are late, the newest first. */
  measures: readonly ({ id: string } & DiscussedMeasure)[];
  /** How many other measures there are that are not done. */
  ongoing: number;
}

/** The day of the meeting of the same group before this one, or three months before it. */
export function meetingBefore(meeting: Meeting, { möten = [] }: Association): string {
  const before = möten
    .filter(
      ({ organ, område, datum }) =>
        organ === meeting.organ && område === meeting.område && datum < meeting.datum,
    )
    .map(({ datum }) => datum)
    .toSorted();
  return before.at(-1) ?? addMonths(meeting.datum, -FIRST_MEETING_MONTHS);
}

/** The day of the newest that is known of a measure. */
const newest = ({ decided = '', done = decided, assessed = done }: DiscussedMeasure): string => assessed;

type Discussed = CaseSnapshot & { discussed: DiscussedCase };

/** The first day of what a group can discuss at a meeting: closed cases of which nothing is newer are left out. */
export function discussedFrom(meeting: Meeting, association: Association): string {
  const since = meetingBefore(meeting, association);
  const repeatsFrom = addMonths(meeting.datum, -REPEAT_MONTHS);
  return since < repeatsFrom ? since : repeatsFrom;
}

/** What some cases add to what a group can discuss, in any order. */
export interface DiscussionShare extends Pick<Discussion, 'counts' | 'open' | 'ongoing'> {
  /** How many cases of the last twelve months have each type. */
  types: ReadonlyMap<string, number>;
  measures: Discussion['measures'];
}

/** What the cases of a month add to what a group can discuss at a meeting, with the areas that now have them. */
export function discussionShare(
  meeting: Meeting,
  association: Association,
  { active, past: allPast, measures: pastMeasures }: SweepMonth,
): DiscussionShare {
  const since = meetingBefore(meeting, association);
  const from = discussedFrom(meeting, association);
  const past = allPast.filter(({ newest }) => newest >= from);
  const after = (day: string | undefined) => day !== undefined && day >= since;
  const repeatsFrom = addMonths(meeting.datum, -REPEAT_MONTHS);
  const isHere = ({ area }: { area: string }) => concerns(meeting, area);
  const known = active.filter((one): one is Discussed => one.discussed !== undefined);
  const here = known.filter(isHere);
  const ofThem = here.flatMap(({ id, discussed: { closed, measures: own } }) => ({
    id,
    closed,
    measures: own,
  }));
  const measures = [...ofThem, ...pastMeasures.filter(isHere)].flatMap(({ id, closed, measures: own }) =>
    closed === undefined || after(closed) ? own.map((measure) => ({ id, ...measure })) : [],
  );
  const isNews = ({ decided, due, done, assessed }: DiscussedMeasure) =>
    [decided, done, assessed].some(after) ||
    (done === undefined && assessed === undefined && due !== undefined && due < meeting.datum);
  return {
    counts: countsOf(known, past, meeting, after),
    open: here.flatMap(({ id, area, label, discussed: { closed, happened = '', late } }) =>
      closed === undefined
        ? [
            {
              id,
              ...shownLabel(label, area, association),
              isNew: after(label.received),
              late,
              happened,
            },
          ]
        : [],
    ),
    types: typesOf(here, past.filter(isHere), repeatsFrom),
    measures: measures.filter(isNews),
    // A decision to do nothing has no day to be ready by, and is not work.
    ongoing: measures.filter(
      (one) => !isNews(one) && one.due !== undefined && one.done === undefined && one.assessed === undefined,
    ).length,
  };
}

/** What a group can discuss at a meeting, from what the cases add to it. */
export function discussionOf(
  meeting: Meeting,
  association: Association,
  shares: readonly DiscussionShare[],
): Discussion {
  const sum = (kind: keyof Discussion['counts']): Count => ({
    area: shares.reduce((count, { counts }) => count + counts[kind].area, 0),
    all: shares.reduce((count, { counts }) => count + counts[kind].all, 0),
  });
  return {
    since: meetingBefore(meeting, association),
    counts: {
      received: sum('received'),
      answered: sum('answered'),
      closed: sum('closed'),
      open: sum('open'),
      late: sum('late'),
    },
    open: byId(shares.flatMap(({ open }) => open)),
    repeats: repeatsOf(shares.flatMap(({ types }) => [...types])),
    measures: byId(shares.flatMap(({ measures }) => measures)).sort((a, b) =>
      compareStrings(newest(b), newest(a)),
    ),
    ongoing: shares.reduce((count, { ongoing }) => count + ongoing, 0),
  };
}

/** Sorts by the ids of cases. */
export const byId = <One extends { id: string }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => compareStrings(a.id, b.id));

/** Counts the cases, since a sweep does it for each meeting and there are many old cases. */
function countsOf(
  known: readonly Discussed[],
  past: readonly PastCases[],
  meeting: Meeting,
  after: (day: string | undefined) => boolean,
): Discussion['counts'] {
  const none = (): Count => ({ area: 0, all: 0 });
  const counts = { received: none(), answered: none(), closed: none(), open: none(), late: none() };
  const add = (kind: keyof typeof counts, isHere: boolean) => {
    counts[kind].all++;
    if (isHere) counts[kind].area++;
  };
  for (const { area, label, discussed } of known) {
    const isHere = concerns(meeting, area);
    if (after(label.received)) add('received', isHere);
    if (after(discussed.answered)) add('answered', isHere);
    if (after(discussed.closed)) add('closed', isHere);
    if (discussed.closed !== undefined) continue;
    add('open', isHere);
    if (discussed.late) add('late', isHere);
  }
  for (const { area, days } of past) {
    const isHere = concerns(meeting, area);
    for (const [received, answered, closed] of days) {
      if (after(received)) add('received', isHere);
      if (after(answered)) add('answered', isHere);
      if (after(closed)) add('closed', isHere);
    }
  }
  return counts;
}

/** Counts the types of the cases that came in from a day on. */
function typesOf(
  known: readonly Discussed[],
  past: readonly PastCases[],
  from: string,
): DiscussionShare['types'] {
  const counts = new Map<string, number>();
  const add = (types: readonly string[], count: number) => {
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + count);
  };
  for (const { label } of known) if (label.received >= from) add(label.types, 1);
  for (const { types, days } of past) add(types, days.filter(([received]) => received >= from).length);
  return counts;
}

/** Sums up counts of types; as many of two types are in the order of their names. */
function repeatsOf(all: readonly (readonly [type: string, count: number])[]): Discussion['repeats'] {
  const counts = new Map<string, number>();
  for (const [type, count] of all) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || compareStrings(a.type, b.type));
}
