import type { Association } from '../../schemas/types.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import { isReserve } from './addressees.ts';
import { type Addressee, itemKey, type SweepItem } from './item.ts';
import { concerns, type Meeting, meetingId, meetingName, meetingReports, packDay } from './meetings.ts';
import type { CaseSnapshot, OpenCase } from './snapshot.ts';

/** What a body needs for a meeting. No word of a report is in it. */
export interface MeetingPack {
  key: string;
  body: string;
  area?: string;
  date: string;
  /** The body and the area, as people read them. */
  name: string;
  audience: readonly Addressee[];
  /** What is to be shown, as the routine says. */
  reports: readonly { name: string; content: string; madeBy: string }[];
  /** What the body must produce at its levels. */
  output: readonly string[];
  /** The cases that stand with the body. */
  cases: readonly ({ id: string; area: string } & Omit<OpenCase, 'overdue'>)[];
  /** What is past in other hands and was put on this agenda. */
  overdue: readonly { id: string; text: string; day: string }[];
}

/** What the packs are made from. */
interface PackContext {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
}

/** The packs for the meetings that are near, in the order of the days, then of the bodies. */
export function meetingPacks(
  { association, routines }: PackContext,
  all: readonly CaseSnapshot[],
  today: string,
): MeetingPack[] {
  const routine = routines[association.rutin];
  if (!routine) return [];
  const coming = (association.möten ?? [])
    .filter(({ datum }) => datum >= today)
    .toSorted((a, b) => order(a).localeCompare(order(b), 'sv'));
  return coming
    .filter((meeting) => packDay(routine, meeting) <= today)
    .map((meeting) => packOf(meeting, routine, { association, routines }, all, coming));
}

const order = (meeting: Meeting) => `${meeting.datum} ${meetingId(meeting)}`;

function packOf(
  meeting: Meeting,
  routine: Routine,
  { association, routines }: PackContext,
  all: readonly CaseSnapshot[],
  coming: readonly Meeting[],
): MeetingPack {
  const { organ, område, datum } = meeting;
  const reports = meetingReports(routine, meeting);
  const here = all.filter((one) => concerns(meeting, one.area));
  return {
    key: itemKey('dagordning', meetingId(meeting)),
    body: organ,
    ...(område === undefined ? {} : { area: område }),
    date: datum,
    name: meetingName(meeting, routine, association),
    audience: receivers(
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
    cases: here.flatMap(({ id, routineId, area, open }) => {
      if (!open || bodyAt(routines[routineId], open.level) !== organ) return [];
      const { overdue: _elsewhere, ...shown } = open;
      return [{ id, area: areaName(association, area), ...shown }];
    }),
    overdue: here.flatMap((one) =>
      one.open && agendaOf(one, routines[one.routineId], coming) === meeting
        ? one.open.overdue.map((line) => ({ id: one.id, ...line }))
        : [],
    ),
  };
}

const areaName = ({ områden }: Association, code: string): string =>
  områden.find(({ kod }) => kod === code)?.namn ?? code;

const bodyAt = (routine: Routine | undefined, nivå: number): string | undefined =>
  routine?.nivåer.find(({ nr }) => nr === nivå)?.organ;

/** The meeting that takes up what is past in a case: the next one of the nearest body, from its level upwards. */
function agendaOf(
  { area, open }: CaseSnapshot,
  routine: Routine | undefined,
  coming: readonly Meeting[],
): Meeting | undefined {
  for (const { nr, organ } of routine?.nivåer ?? []) {
    if (nr < (open?.level ?? 1)) continue;
    const meeting = coming.find((one) => one.organ === organ && concerns(one, area));
    if (meeting) return meeting;
  }
  return undefined;
}

/** A meeting of one area is its coordinator's; what the reserve puts together, and all else, is the contact's. */
function receivers(routine: Routine, makers: readonly string[], område: string | undefined): Addressee[] {
  if (område === undefined) return ['contact'];
  return makers.some((maker) => isReserve(routine, maker))
    ? [`area:${område}`, 'contact']
    : [`area:${område}`];
}

/** The line that says that a pack is there. */
export function packItem({ key, audience, name, date, cases, overdue }: MeetingPack): SweepItem {
  const count = new Set([...cases, ...overdue].map(({ id }) => id)).size;
  return {
    key,
    kind: 'dagordning',
    audience,
    text: SWEEP_TEXTS.pack(name, date, count),
    day: date,
  };
}
