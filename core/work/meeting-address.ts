import type { Association } from '../../schemas/types.ts';
import { type Meeting, meetingId } from '../sweep/meetings.ts';

/** A meeting in an address: `beredningsgrupp-2026-12-10`. */
export const meetingAddress = (meeting: Meeting): string => meetingId(meeting).replaceAll(':', '-');

/** The meeting at an address, if the association's calendar has it. */
export const meetingAt = ({ möten = [] }: Pick<Association, 'möten'>, address: string): Meeting | undefined =>
  möten.find((meeting) => meetingAddress(meeting) === address);
