import type { Association } from '../../schemas/types.ts';
import { areaNameNow } from '../area.ts';
import { compareStrings } from '../compare.ts';
import { keptByObject } from '../kept-by-object.ts';
import { routineInForce } from '../routine/in-force.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { isReserve } from './addressees.ts';
import {
  byId,
  type Discussion,
  type DiscussionShare,
  discussedFrom,
  discussionOf,
  discussionShare,
} from './discussion.ts';
import { type Addressee, itemKey, type SweepItem } from './item.ts';
import { concerns, type Meeting, meetingId, meetingName, meetingReports, packDay } from './meetings.ts';
import type { SweepMonth } from './month.ts';
import type { CaseSnapshot, OpenCase } from './snapshot.ts';

/** What a body needs for a meeting. It is for the association's own use: it has de-identified text. */
export interface MeetingPack {
  key: string;
  body: string;
  area?: string;
  date: string;
  /** The names of the body and the area. */
  name: string;
  audience: readonly Addressee[];
  /** The reports that the routine wants at the meeting. */
  reports: readonly { name: string; content: string; madeBy: string }[];
  /** What the body must produce at its levels (`tar-fram` in the routine). */
  output: readonly string[];
  /** The cases on the body's levels. */
  cases: readonly ({ id: string; area: string } & Omit<OpenCase, 'overdue' | 'raise'>)[];
  /** What is overdue elsewhere and is taken up at this meeting. */
  overdue: readonly { id: string; text: string; day: string }[];
  /** The cases for which a raise is proposed, from the body's levels or to them. */
  decisions: readonly { id: string; text: string }[];
  discussion: Discussion;
}

/** What the packs are made from, besides the cases. */
interface PackContext {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
}

/** Makes the packs for the meetings that are near (see `packDay`), sorted by day and then by body. */
export function meetingPacks(
  { association, routines }: PackContext,
  months: readonly SweepMonth[],
  today: string,
): MeetingPack[] {
  const routine = routineInForce(association.rutin, routines, today);
  if (!routine) return [];
  const coming = meetingsFrom(association, today);
  const near = coming.filter((meeting) => packDay(routine, meeting) <= today);
  const shares = months.map((month) =>
    sharesOfMonth(month, [association, routines, today], () =>
      near.map((meeting) => packShare(meeting, { association, routines }, month, coming)),
    ),
  );
  return near.map((meeting, at) =>
    packOf(
      meeting,
      routine,
      association,
      shares.flatMap((ofMonth) => ofMonth[at] ?? []),
    ),
  );
}

/** The first day of the cases that the packs of a day count; undefined when no meeting is near. */
export function packsFrom({ association, routines }: PackContext, today: string): string | undefined {
  const routine = routineInForce(association.rutin, routines, today);
  const near = meetingsFrom(association, today).filter(
    (meeting) => routine && packDay(routine, meeting) <= today,
  );
  return near.map((meeting) => discussedFrom(meeting, association)).toSorted()[0];
}

/**
 * Makes the papers of one meeting, whether it is near or not. Those of a meeting that has been show its cases as they are
 * now.
 */
export function meetingPack(
  { association, routines }: PackContext,
  months: readonly SweepMonth[],
  meeting: Meeting,
  today: string,
): MeetingPack | undefined {
  const routine = routineInForce(association.rutin, routines, today);
  const coming = meetingsFrom(association, meeting.datum < today ? meeting.datum : today);
  const shareOf = (month: SweepMonth) => packShare(meeting, { association, routines }, month, coming);
  return routine && packOf(meeting, routine, association, months.map(shareOf));
}

/** The meetings from a day on, in order. */
const meetingsFrom = ({ möten = [] }: Association, from: string): Meeting[] =>
  möten.filter(({ datum }) => datum >= from).toSorted((a, b) => compareStrings(sortKey(a), sortKey(b)));

const sortKey = (meeting: Meeting) => `${meeting.datum} ${meetingId(meeting)}`;

/** What the cases of a month add to a pack, in any order. */
interface PackShare extends Pick<MeetingPack, 'cases' | 'overdue' | 'decisions'> {
  discussion: DiscussionShare;
}

/** What each month adds to the packs of the meetings that are near. */
const sharesOfMonth = keptByObject<PackShare[]>();

function packShare(
  meeting: Meeting,
  { association, routines }: PackContext,
  month: SweepMonth,
  coming: readonly Meeting[],
): PackShare {
  const { organ } = meeting;
  const openHere = month.active.filter((snapshot) => snapshot.open && concerns(meeting, snapshot.area));
  return {
    cases: openHere.flatMap(({ id, routineId, area, open }) => {
      if (!open || bodyAt(routines[routineId], open.level) !== organ) return [];
      const { overdue: _takenUpElsewhere, raise: _decidedBelow, ...shown } = open;
      return [{ id, area: areaNameNow(association, area), ...shown }];
    }),
    overdue: openHere.flatMap((snapshot) => {
      const { id, open, routineId } = snapshot;
      if (!open || meetingThatTakesUp(snapshot, routines[routineId], coming) !== meeting) return [];
      return open.overdue.map((step) => ({ id, ...step }));
    }),
    decisions: openHere.flatMap(({ id, routineId, open }) =>
      open?.raise && [open.level, open.raise.to].some((nr) => bodyAt(routines[routineId], nr) === organ)
        ? [{ id, text: open.raise.text }]
        : [],
    ),
    discussion: discussionShare(meeting, association, month),
  };
}

function packOf(
  meeting: Meeting,
  routine: Routine,
  association: Association,
  shares: readonly PackShare[],
): MeetingPack {
  const { organ, område, datum } = meeting;
  const reports = meetingReports(routine, meeting);
  return {
    key: itemKey('dagordning', meetingId(meeting)),
    body: organ,
    ...(område === undefined ? {} : { area: område }),
    date: datum,
    name: meetingName(meeting, routine, association),
    audience: audienceOf(
      routine,
      reports.map(({ vem }) => vem),
      område,
    ),
    reports: reports.map(({ namn, innehåll, vem }) => ({
      name: namn,
      content: innehåll,
      madeBy: bodyName(routine, vem),
    })),
    output: routine.nivåer.flatMap((level) =>
      level.organ === organ && level['tar-fram'] !== undefined ? [level['tar-fram']] : [],
    ),
    cases: byId(shares.flatMap(({ cases }) => cases)),
    overdue: byId(shares.flatMap(({ overdue }) => overdue)),
    decisions: byId(shares.flatMap(({ decisions }) => decisions)),
    discussion: discussionOf(
      meeting,
      association,
      shares.map(({ discussion }) => discussion),
    ),
  };
}

const bodyAt = (routine: Routine | undefined, level: number): string | undefined =>
  routine?.nivåer.find(({ nr }) => nr === level)?.organ;

/** The meeting that takes up what is overdue in a case: the next one of the nearest body, from its level upwards. */
function meetingThatTakesUp(
  { area, open }: CaseSnapshot,
  routine: Routine | undefined,
  coming: readonly Meeting[],
): Meeting | undefined {
  for (const { nr, organ } of routine?.nivåer ?? []) {
    if (nr < (open?.level ?? 1)) continue;
    const meeting = coming.find((next) => next.organ === organ && concerns(next, area));
    if (meeting) return meeting;
  }
  return undefined;
}

/**
 * A meeting about one area is for its coordinator, and for the contact too when the reserve makes a report. Other
 * meetings are for the contact.
 */
function audienceOf(routine: Routine, makers: readonly string[], area: string | undefined): Addressee[] {
  if (area === undefined) return ['contact'];
  return makers.some((maker) => isReserve(routine, maker)) ? [`area:${area}`, 'contact'] : [`area:${area}`];
}

/** The item that announces a pack. */
export function packItem({ key, audience, name, date, cases, overdue, decisions }: MeetingPack): SweepItem {
  const count = new Set([...cases, ...overdue, ...decisions].map(({ id }) => id)).size;
  return {
    key,
    kind: 'dagordning',
    audience,
    text: SWEEP_TEXTS.pack(name, date, count),
    day: date,
  };
}
