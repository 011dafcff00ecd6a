import type { Association } from '../../schemas/types.ts';
import { partyName } from '../case/parties.ts';
import { addMonths } from '../date.ts';
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
  open: readonly {
    id: string;
    isNew: boolean;
    late: boolean;
    received: string;
    parties: string;
    types: readonly string[];
    happened: string;
  }[];
  /** The types that more than one case of the last twelve months has, the most common first. */
  repeats: readonly { type: string; count: number }[];
  measures: readonly ({ id: string } & DiscussedMeasure)[];
}

/** The day of the meeting of the same group before this one, or three months before it. */
function meetingBefore(meeting: Meeting, { möten = [] }: Association): string {
  const before = möten
    .filter(
      ({ organ, område, datum }) =>
        organ === meeting.organ && område === meeting.område && datum < meeting.datum,
    )
    .map(({ datum }) => datum)
    .toSorted();
  return before.at(-1) ?? addMonths(meeting.datum, -FIRST_MEETING_MONTHS);
}

/** What a group can discuss at a meeting. */
export function discussionOf(
  meeting: Meeting,
  association: Association,
  all: readonly CaseSnapshot[],
): Discussion {
  const since = meetingBefore(meeting, association);
  const known = all.flatMap(({ id, area, discussed }) => (discussed ? [{ id, area, ...discussed }] : []));
  const here = known.filter(({ area }) => concerns(meeting, area));
  const count = (counts: (one: DiscussedCase) => boolean): Count => ({
    area: here.filter(counts).length,
    all: known.filter(counts).length,
  });
  const after = (day: string | undefined) => day !== undefined && day >= since;
  const types = here
    .filter(({ received }) => received >= addMonths(meeting.datum, -REPEAT_MONTHS))
    .flatMap((one) => one.types);
  return {
    since,
    counts: {
      received: count(({ received }) => after(received)),
      answered: count(({ answered }) => after(answered)),
      closed: count(({ closed }) => after(closed)),
      open: count(({ closed }) => closed === undefined),
      late: count(({ closed, late }) => closed === undefined && late),
    },
    open: here.flatMap(({ id, closed, happened = '', received, late, parties, types: own }) =>
      closed === undefined
        ? [
            {
              id,
              isNew: after(received),
              late,
              received,
              parties: [...new Set(parties.map((party) => partyName(party, association)))].join(', '),
              types: own,
              happened,
            },
          ]
        : [],
    ),
    repeats: [...Map.groupBy(types, (type) => type)]
      .map(([type, found]) => ({ type, count: found.length }))
      .filter((one) => one.count > 1)
      .toSorted((a, b) => b.count - a.count),
    measures: here.flatMap(({ id, closed, measures }) =>
      closed === undefined || after(closed) ? measures.map((measure) => ({ id, ...measure })) : [],
    ),
  };
}
