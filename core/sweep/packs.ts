import type { Association } from '../../schemas/types.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import { SWEEP_TEXTS } from '../texts/sweep.ts';
import type { Item, Receiver } from './item.ts';
import { concerns, type Meeting, meetingId, meetingName, meetingReports, packDay } from './meetings.ts';
import { isReserve } from './receivers.ts';
import type { OpenCase, Standing } from './snapshot.ts';

/** What a body needs for a meeting. No word of a report is in it. */
export interface Pack {
  nyckel: string;
  organ: string;
  område?: string;
  datum: string;
  /** The body and the area, as people read them. */
  namn: string;
  till: readonly Receiver[];
  /** What is to be shown, as the routine says. */
  underlag: readonly { namn: string; innehåll: string; vem: string }[];
  /** What the body must produce at its levels. */
  'tar-fram': readonly string[];
  /** The cases that stand with the body. */
  ärenden: readonly ({ id: string; område: string } & Omit<OpenCase, 'uppskjutet'>)[];
  /** What is past in other hands and was put on this agenda. */
  uppskjutet: readonly { id: string; text: string; dag: string }[];
}

/** What the packs are made from. */
interface Around {
  association: Association;
  routines: Readonly<Record<string, Routine>>;
}

/** The packs for the meetings that are near, in the order of the days, then of the bodies. */
export function packs({ association, routines }: Around, all: readonly Standing[], today: string): Pack[] {
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
  { association, routines }: Around,
  all: readonly Standing[],
  coming: readonly Meeting[],
): Pack {
  const { organ, område, datum } = meeting;
  const reports = meetingReports(routine, meeting);
  const here = all.filter((one) => concerns(meeting, one.område));
  return {
    nyckel: `dagordning:${meetingId(meeting)}`,
    organ,
    ...(område === undefined ? {} : { område }),
    datum,
    namn: meetingName(meeting, routine, association),
    till: receivers(
      routine,
      reports.map(({ vem }) => vem),
      område,
    ),
    underlag: reports.map(({ namn, innehåll, vem }) => ({ namn, innehåll, vem: bodyName(routine, vem) })),
    'tar-fram': routine.nivåer.flatMap((level) =>
      level.organ === organ && level['tar-fram'] !== undefined ? [level['tar-fram']] : [],
    ),
    ärenden: here.flatMap(({ id, rutin, område: area, öppet }) => {
      if (!öppet || bodyAt(routines[rutin], öppet.nivå) !== organ) return [];
      const { uppskjutet: _elsewhere, ...shown } = öppet;
      return [{ id, område: areaName(association, area), ...shown }];
    }),
    uppskjutet: here.flatMap((one) =>
      one.öppet && agendaOf(one, routines[one.rutin], coming) === meeting
        ? one.öppet.uppskjutet.map((line) => ({ id: one.id, ...line }))
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
  { område, öppet }: Standing,
  routine: Routine | undefined,
  coming: readonly Meeting[],
): Meeting | undefined {
  for (const { nr, organ } of routine?.nivåer ?? []) {
    if (nr < (öppet?.nivå ?? 1)) continue;
    const meeting = coming.find((one) => one.organ === organ && concerns(one, område));
    if (meeting) return meeting;
  }
  return undefined;
}

/** A meeting of one area is its coordinator's; what the reserve puts together, and all else, is the contact's. */
function receivers(routine: Routine, makers: readonly string[], område: string | undefined): Receiver[] {
  if (område === undefined) return ['kontakt'];
  return makers.some((maker) => isReserve(routine, maker))
    ? [`område:${område}`, 'kontakt']
    : [`område:${område}`];
}

/** The line that says that a pack is there. */
export function packItem({ nyckel, till, namn, datum, ärenden, uppskjutet }: Pack): Item {
  const count = new Set([...ärenden, ...uppskjutet].map(({ id }) => id)).size;
  return { nyckel, slag: 'dagordning', till, text: SWEEP_TEXTS.pack(namn, datum, count), dag: datum };
}
