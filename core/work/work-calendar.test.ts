import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter, smallAssociation } from '../../testing/sweep.ts';
import { clocks } from '../routine/clock/clocks.ts';
import { workRow } from './row.ts';
import type { Viewer } from './todo-view.ts';
import { workCalendar } from './work-calendar.ts';

const routine = exampleRoutine('hoglandet');
const names = {
  association: smallAssociation({
    möten: [
      { organ: 'styr-och-arbetsgrupp', område: 'nassjo', datum: '2026-03-12' },
      { organ: 'styrelsen', datum: '2026-03-20' },
      { organ: 'styrelsen', datum: '2025-01-01' },
    ],
  }),
  routines: { hoglandet: routine },
};
const TODAY = '2026-03-05';
const rows = ['nassjo', 'eksjo'].map((område) =>
  workRow(
    caseAfter([], {}, { område, id: `EX-2026-${område.slice(0, 1).toUpperCase().repeat(8)}` }),
    routine,
    false,
    clocks(caseAfter([], {}, { område }), routine, TODAY),
  ),
);

/** What another program reads. */
function read(viewer: Viewer): string[] {
  const calendar = new ICAL.Component(ICAL.parse(workCalendar(rows, viewer, names, TODAY)));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  return events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);
}

it('has the deadlines of the own cases and the own meetings, as another program reads it', () => {
  expect(read({ roll: 'koordinator', områden: ['nassjo'] })).toEqual([
    '2026-03-12 Styr- och arbetsgruppen, Nässjö',
    '2026-03-09 Läsa rapporten, senast i dag (EX-2026-NNNNNNNN)',
  ]);
  expect(read({ roll: 'koordinator', områden: [] })).toEqual([]);
  expect(read({ roll: 'lasare', områden: [] })).toEqual(['2026-03-20 Styrelsen']);
  expect(read({ roll: 'forbundschef', områden: [] })).toHaveLength(4);
});

it('has nothing of a report, and is the same all day', () => {
  const all: Viewer = { roll: 'forbundschef', områden: [] };
  expect(workCalendar(rows, all, names, TODAY)).toBe(workCalendar(rows, all, names, TODAY));
  expect(workCalendar(rows, all, names, TODAY)).not.toMatch(/Mötet ställdes|Kommun|Vårdcentral/);
});
