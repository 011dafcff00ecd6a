import type { Service } from '../../actions/service.ts';
import { workState } from '../../actions/work/work-index.ts';
import { addDays } from '../../core/date.ts';
import { meetingBefore } from '../../core/sweep/discussion.ts';
import { type Meeting, meetingName } from '../../core/sweep/meetings.ts';
import type { MeetingPack } from '../../core/sweep/packs.ts';
import { MEETING_PAGE_TEXTS as TEXTS } from '../../core/texts/work/meetings.ts';
import { mayReadMeeting } from '../../core/work/meeting-access.ts';
import { meetingAddress, meetingAt } from '../../core/work/meeting-address.ts';
import type { Person } from '../../core/work/person.ts';
import type { InboxPage } from '../../views/sweep/inbox-page.ts';
import { packPage } from '../../views/sweep/pack-page.ts';

/** How many days a meeting stays in the list after it. */
const DAYS_BACK = 120;

/** A meeting in a list, with the address of its papers, or why the person has no papers to open. */
export interface ListedMeeting {
  name: string;
  day: string;
  address?: string;
  why?: string;
}

/** The meetings of the association: those to come, and the latest ones, the newest first. */
export function listedMeetings(
  { association, routine, today }: Service,
  person: Person,
): { coming: ListedMeeting[]; past: ListedMeeting[] } {
  const day = today();
  const listed = (association.möten ?? [])
    .map(
      (meeting): ListedMeeting => ({
        name: meetingName(meeting, routine, association),
        day: meeting.datum,
        ...papersOf(meeting, person, association, day),
      }),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    coming: listed.filter((one) => one.day >= day),
    past: listed.filter((one) => one.day < day && one.day >= addDays(day, -DAYS_BACK)).toReversed(),
  };
}

function papersOf(
  meeting: Meeting,
  person: Person,
  association: Service['association'],
  today: string,
): Pick<ListedMeeting, 'address' | 'why'> {
  if (!mayReadMeeting(person, association, meeting))
    return { why: meeting.område === undefined ? TEXTS.forHead : TEXTS.otherArea };
  // The outcome of a period is not known before the meeting that begins it.
  const since = meetingBefore(meeting, association);
  return since > today ? { why: TEXTS.notBegun(since) } : { address: meetingAddress(meeting) };
}

/** A meeting with its papers, as its cases are now. */
export interface MeetingPapers {
  meeting: Meeting;
  name: string;
  address: string;
  pack: MeetingPack;
  page: InboxPage;
}

/**
 * The papers of the meeting at an address; undefined if there is no such meeting, or if the person may not read them.
 */
export async function meetingPapers(
  service: Service,
  person: Person,
  address: string,
): Promise<MeetingPapers | undefined> {
  const { association, routine } = service;
  const meeting = meetingAt(association, address);
  if (!meeting || !mayReadMeeting(person, association, meeting)) return undefined;
  const state = await workState(service);
  const pack = state.papers(meeting);
  if (!pack) return undefined;
  const name = meetingName(meeting, routine, association);
  return { meeting, name, address, pack, page: packPage(pack, state.day) };
}
