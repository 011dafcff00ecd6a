import type { Association } from '../../schemas/types.ts';
import { addDays } from '../date.ts';
import { bodyName, type Routine } from '../routine/routine.ts';
import { MEETING_TEXTS } from '../texts/sweep.ts';
import type { DataPath } from '../yaml/parse.ts';

export type Meeting = NonNullable<Association['möten']>[number];

/** How many weeks before a meeting its pack is made when the routine does not say. */
const DEFAULT_WEEKS = 1;

interface Problem {
  code: keyof typeof MEETING_TEXTS;
  path: DataPath;
  text: string;
}

/** Finds what is wrong with an association's calendar of meetings under its routine, with the place in the file. */
export function meetingProblems({ möten = [], områden }: Association, routine: Routine): Problem[] {
  const problems: Problem[] = [];
  const bodies = routine.organ.map(({ kod }) => kod);
  const areas = områden.map(({ kod }) => kod);
  const seen = new Set<string>();
  for (const [index, meeting] of möten.entries()) {
    const add = (code: Problem['code'], key: keyof Meeting, text: string) =>
      problems.push({ code, path: ['möten', index, key], text });
    const { organ: body, område: area } = meeting;
    if (!bodies.includes(body)) add('meeting-body', 'organ', MEETING_TEXTS['meeting-body'](body, bodies));
    if (area !== undefined && !areas.includes(area))
      add('meeting-area', 'område', MEETING_TEXTS['meeting-area'](area, areas));
    const reports = routine.rapporter.filter(({ mottagare }) => mottagare.includes(body)).map(({ id }) => id);
    const unknown = meeting.rapporter?.find((report) => !reports.includes(report));
    if (unknown !== undefined && bodies.includes(body))
      add('meeting-report', 'rapporter', MEETING_TEXTS['meeting-report'](unknown, reports));
    const id = meetingId(meeting);
    if (seen.has(id)) add('meeting-twice', 'datum', MEETING_TEXTS['meeting-twice']());
    seen.add(id);
  }
  return problems;
}

/** The id of a meeting: `beredningsgrupp:2026-12-10`, `styr-och-arbetsgrupp:nassjo:2026-12-03`. */
export function meetingId({ organ, område, datum }: Meeting): string {
  return [organ, ...(område === undefined ? [] : [område]), datum].join(':');
}

/** "Styr- och arbetsgruppen, Nässjö", or the body alone when the meeting is for all areas. */
export function meetingName({ organ, område }: Meeting, routine: Routine, { områden }: Association): string {
  const area = områden.find(({ kod }) => kod === område)?.namn;
  return [bodyName(routine, organ), area].filter(Boolean).join(', ');
}

/** The reports of a meeting: those that it names, or else those that the routine wants at every meeting of the body. */
export function meetingReports(
  { rapporter }: Routine,
  { organ, rapporter: named }: Meeting,
): Routine['rapporter'] {
  return rapporter.filter(
    ({ id, period, mottagare }) =>
      mottagare.includes(organ) && (named === undefined ? period === 'mote' : named.includes(id)),
  );
}

/** The first day of the pack for a meeting: as many weeks before it as the report that needs most (`veckor-före`). */
export function packDay(routine: Routine, meeting: Meeting): string {
  const weeks = meetingReports(routine, meeting).map((report) => report['veckor-före'] ?? DEFAULT_WEEKS);
  return addDays(meeting.datum, -7 * Math.max(DEFAULT_WEEKS, ...weeks));
}

/** Whether a meeting is about an area's cases. */
export const concerns = ({ område }: Meeting, area: string): boolean =>
  område === undefined || område === area;
