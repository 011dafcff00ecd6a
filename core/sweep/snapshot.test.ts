import { expect, it } from 'vitest';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { caseAfter } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { caseSnapshot } from './snapshot.ts';

const routine = exampleRoutine('hoglandet');
const snapshot = (file: Case, waiting = false) => caseSnapshot(file, routine, waiting, '2026-06-01');

it.each(['stangt', 'arkiverat'] as const)('a case that is %s is not open', (fas) => {
  expect(snapshot(caseAfter([], { fas })).open).toBeUndefined();
});

it('a case that waits is not open and is not compared with others', () => {
  const file = caseAfter([], { klassning: { typ: ['mote-installt'] } });
  expect(snapshot(file)).toMatchObject({ open: { level: 1 }, similarity: { types: ['mote-installt'] } });
  expect(snapshot(file, true)).toMatchObject({ waiting: true });
  expect(snapshot(file, true)).not.toHaveProperty('open');
  expect(snapshot(file, true)).not.toHaveProperty('similarity');
});

it('an open case is on its level since it was last raised, or else since it was received', () => {
  const rows: Case['historik'] = [
    { datum: '2026-03-09', händelse: 'nivå', till: 2, skäl: 'oense' },
    { datum: '2026-04-13', händelse: 'nivå', till: 3, skäl: 'oense' },
  ];
  expect(snapshot(caseAfter(rows, { fas: 'utredning', nivå: 3 })).open?.since).toBe('2026-04-13');
  expect(snapshot(caseAfter([], { fas: 'utredning' })).open?.since).toBe('2026-03-02');
});
