import { expect, it } from 'vitest';
import { smallAssociation } from '../../testing/sweep.ts';
import { mayReadMeeting } from './meeting-access.ts';
import { meetingAddress, meetingAt } from './meeting-address.ts';
import type { Viewer } from './todo-view.ts';

const [own, all] = [
  { organ: 'styr-och-arbetsgrupp', område: 'nassjo', datum: '2026-12-01' },
  { organ: 'styrelsen', datum: '2026-12-10' },
];
const association = smallAssociation({ möten: [own, all] });

it.each<[Viewer, boolean, boolean]>([
  [{ roll: 'koordinator', områden: ['nassjo'] }, true, false],
  [{ roll: 'koordinator', områden: ['eksjo'] }, false, false],
  [{ roll: 'forbundschef', områden: [] }, true, true],
  [{ roll: 'lasare', områden: [] }, false, true],
  [{ roll: 'lasare', områden: ['nassjo'] }, false, true],
])('the papers of a meeting are for those whose cases they are about: %j', (viewer, mayOwn, mayAll) => {
  expect([own, all].map((meeting) => mayReadMeeting(viewer, association, meeting))).toEqual([mayOwn, mayAll]);
});

it('a meeting is found by its address, and nothing else is', () => {
  for (const meeting of [own, all]) expect(meetingAt(association, meetingAddress(meeting))).toBe(meeting);
  for (const other of ['', 'styrelsen', 'styrelsen-2026-12-11', '__proto__', 'styrelsen:2026-12-10'])
    expect(meetingAt(association, other)).toBeUndefined();
});
