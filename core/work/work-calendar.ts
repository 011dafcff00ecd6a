import { type CalendarDay, calendarFile } from '../calendar.ts';
import { addDays } from '../date.ts';
import { routineInForce } from '../routine/in-force.ts';
import { meetingId, meetingName } from '../sweep/meetings.ts';
import { WORK_CALENDAR_TEXTS as TEXTS } from '../texts/work/calendar.ts';
import type { Names } from './filter.ts';
import { mayReadMeeting } from './meeting-access.ts';
import type { RowClock, WorkRow } from './row.ts';
import { ownAreas, type Viewer } from './todo-view.ts';

/** How far back meetings and deadlines stay in a calendar, in days. */
const BACK = 60;
/** The most events of a calendar. */
const MOST = 1000;

/**
 * Returns the calendar of a person in the workspace: the deadlines of the person's own cases, and the meetings. Others
 * may see the calendar, so a case appears only as the step and the id.
 */
export function workCalendar(rows: readonly WorkRow[], viewer: Viewer, names: Names, today: string): string {
  const from = addDays(today, -BACK);
  const isOwn = ownAreas(viewer, names.association);
  const deadlines = rows
    .filter(({ area, closed }) => !closed && isOwn(area))
    .flatMap((row) => clocksOf(row).map((clock) => deadlineDay(row.id, clock)));
  const days = [...meetingDays(viewer, names, today), ...deadlines].filter(({ day }) => day >= from);
  // The day is exact enough, and the same cases give the same file all day.
  return calendarFile(days.slice(0, MOST), 'arbetsytan', Date.parse(`${today}T00:00:00Z`));
}

const clocksOf = ({ clock, ahead }: WorkRow): RowClock[] =>
  [clock, ahead].filter((one) => one !== undefined).filter(({ state }) => state !== 'paused');

function deadlineDay(id: string, { text, day, who, step }: RowClock): CalendarDay {
  return {
    uid: `${id}-${step}`,
    day,
    title: TEXTS.deadline(text, id),
    description: TEXTS.responsible(who),
  };
}

function meetingDays(viewer: Viewer, { association, routines }: Names, today: string): CalendarDay[] {
  const routine = routineInForce(association.rutin, routines, today);
  if (!routine) return [];
  return (association.möten ?? [])
    .filter((meeting) => mayReadMeeting(viewer, association, meeting))
    .map((meeting) => ({
      uid: meetingId(meeting).replaceAll(':', '-'),
      day: meeting.datum,
      title: meetingName(meeting, routine, association),
      description: TEXTS.meeting,
    }));
}
