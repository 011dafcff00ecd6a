import type { Association } from '../../schemas/types.ts';
import { compareStrings } from '../compare.ts';
import { addMonths } from '../date.ts';
import { type ShownLabel, shownLabel } from './case-label.ts';
import type { DiscussedCase, DiscussedMeasure } from './discussed-case.ts';
import { concerns, type Meeting } from './meetings.ts';
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

/** Whether a case is open, or anything came of it from a day on. Most closed cases are left out by this. */
function mattersFrom(day: string, { label, discussed }: CaseSnapshot): boolean {
  if (!discussed) return false;
  const { closed, answered = '' } = discussed;
  return closed === undefined || closed >= day || answered >= day || label.received >= day;
}

/** What a group can discuss at a meeting. */
export function discussionOf(
  meeting: Meeting,
  association: Association,
  all: readonly CaseSnapshot[],
): Discussion {
  const since = meetingBefore(meeting, association);
  const after = (day: string | undefined) => day !== undefined && day >= since;
  const repeatsFrom = addMonths(meeting.datum, -REPEAT_MONTHS);
  const first = since < repeatsFrom ? since : repeatsFrom;
  const known = all.filter((one) => mattersFrom(first, one)) as Discussed[];
  const here = known.filter(({ area }) => concerns(meeting, area));
  const types = here.filter(({ label }) => label.received >= repeatsFrom).flatMap(({ label }) => label.types);
  const measures = here.flatMap(({ id, discussed: { closed, measures: own } }) =>
    closed === undefined || after(closed) ? own.map((measure) => ({ id, ...measure })) : [],
  );
  const isNews = ({ decided, due, done, assessed }: DiscussedMeasure) =>
    [decided, done, assessed].some(after) ||
    (done === undefined && assessed === undefined && due !== undefined && due < meeting.datum);
  return {
    since,
    counts: countsOf(known, meeting, after),
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
    repeats: [...Map.groupBy(types, (type) => type)]
      .map(([type, found]) => ({ type, count: found.length }))
      .filter((one) => one.count > 1)
      .toSorted((a, b) => b.count - a.count),
    measures: measures.filter(isNews).toSorted((a, b) => compareStrings(newest(b), newest(a))),
    // A decision to do nothing has no day to be ready by, and is not work.
    ongoing: measures.filter(
      (one) => !isNews(one) && one.due !== undefined && one.done === undefined && one.assessed === undefined,
    ).length,
  };
}

/** Counts the cases in one pass, since a sweep does it for each meeting and there are many old cases. */
function countsOf(
  known: readonly Discussed[],
  meeting: Meeting,
  after: (day: string | undefined) => boolean,
): Discussion['counts'] {
  const none = (): Count => ({ area: 0, all: 0 });
  const counts = { received: none(), answered: none(), closed: none(), open: none(), late: none() };
  for (const { area, label, discussed } of known) {
    const isHere = concerns(meeting, area);
    const add = (kind: keyof typeof counts) => {
      counts[kind].all++;
      if (isHere) counts[kind].area++;
    };
    if (after(label.received)) add('received');
    if (after(discussed.answered)) add('answered');
    if (after(discussed.closed)) add('closed');
    if (discussed.closed !== undefined) continue;
    add('open');
    if (discussed.late) add('late');
  }
  return counts;
}
