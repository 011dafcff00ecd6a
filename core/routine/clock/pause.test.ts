import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { caseAfter } from '../../../testing/sweep.ts';
import type { Case } from '../../case/case.ts';
import { clocks } from './clocks.ts';
import { pausesOf } from './pause.ts';

const routine = exampleRoutine('hoglandet');

type Row = Case['historik'][number];

const lines = (file: Case, today: string) =>
  clocks(file, routine, today).map(({ id, state, dueDate }) => `${id} ${state} ${dueDate}`);

describe('a pause', () => {
  const rows: Row[] = [
    { datum: '2026-03-10', händelse: 'paus', skäl: 'vantar-pa-part' },
    { datum: '2026-03-24', händelse: 'fortsatt' },
  ];

  it('is read from the history, with its reason', () => {
    expect(pausesOf(caseAfter(rows).historik)).toEqual([
      { from: '2026-03-10', until: '2026-03-24', reason: 'vantar-pa-part' },
    ]);
    expect(pausesOf(caseAfter(rows.slice(0, 1)).historik)).toEqual([
      { from: '2026-03-10', reason: 'vantar-pa-part' },
    ]);
  });

  it('stops the deadlines that may be paused, and no others', () => {
    expect(lines(caseAfter(rows.slice(0, 1)), '2026-03-12')).toEqual([
      'läst overdue 2026-03-09',
      'lösning paused 2026-03-25',
      'svar paused 2026-06-04',
    ]);
  });

  it('moves the last day by its own length', () => {
    expect(lines(caseAfter(rows), '2026-03-25')).toEqual([
      'läst overdue 2026-03-09',
      'lösning running 2026-04-08',
      'svar running 2026-06-16',
    ]);
  });

  it('does not hide what was already overdue', () => {
    const late: Row[] = [{ datum: '2026-07-01', händelse: 'paus', skäl: 'vantar-pa-part' }];
    expect(lines(caseAfter(late), '2026-07-02')).toContain('svar overdue 2026-06-02');
  });
});
