import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../testing/case/example.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { NEXT_TEXTS } from '../texts/status.ts';
import type { Case } from './case.ts';
import { caseStatus } from './status.ts';

const routine = exampleRoutine('hoglandet');

type Row = Case['historik'][number];

function next(rows: Row[], hantering: Partial<Case['hantering']>, today: string) {
  const base = exampleCase();
  const historik = [
    ...base.historik,
    { datum: '2026-11-24', händelse: 'fas', till: 'utredning' } as Row,
    ...rows,
  ];
  const file = {
    ...base,
    hantering: { ...base.hantering, fas: 'utredning' as const, ...hantering },
    historik,
  };
  return caseStatus(file, routine, today).nästa;
}

const paused: Row = { datum: '2026-12-01', händelse: 'paus', skäl: 'vantar-pa-part' };

describe('what the reporter is promised', () => {
  it('is the answer, within the time of the routine', () => {
    expect(next([], {}, '2026-12-01')).toEqual({ text: 'Du får ett svar', datum: '2027-02-21' });
  });

  it('is moved by a pause, day by day for as long as it lasts', () => {
    expect(next([paused], {}, '2026-12-11')?.datum).toBe('2027-03-03');
    expect(next([paused, { datum: '2026-12-11', händelse: 'fortsatt' }], {}, '2027-01-20')?.datum).toBe(
      '2027-03-03',
    );
  });

  it('is the first measure after the answer, and in a closed case that nothing more comes', () => {
    const measure = { nr: 1, typ: 'ny-rutin', text: 'x', ansvarig: 'styrelsen', 'klar-senast': '2027-05-01' };
    const svar = [{ datum: '2026-12-02', text: 'Tack.' }];
    const row: Row = { datum: '2026-12-02', händelse: 'svar' };
    expect(next([row], { svar, åtgärder: [measure] }, '2026-12-11')).toMatchObject({
      datum: '2027-05-01',
      vem: 'Styrelsen',
    });
    expect(next([row], { svar, fas: 'stangt' }, '2026-12-11')).toEqual({
      text: NEXT_TEXTS.closed,
    });
  });

  it('is the word that a confirmation promised, until that day has passed or the answer has come', () => {
    const row: Row = { datum: '2026-12-01', händelse: 'bekräftad', till: 1 };
    const bekräftelser = [{ nr: 1, datum: '2026-12-01', text: 'Den har kommit.', besked: '2026-12-14' }];
    const svar = [{ datum: '2026-12-02', text: 'Tack.' }];
    const answered: Row = { datum: '2026-12-02', händelse: 'svar' };
    expect(next([row], { bekräftelser }, '2026-12-14')).toEqual({
      text: 'Du får besked',
      datum: '2026-12-14',
    });
    expect(next([row], { bekräftelser }, '2026-12-15')).toEqual({
      text: 'Du får ett svar',
      datum: '2027-02-21',
    });
    expect(next([row, answered], { bekräftelser, svar }, '2026-12-02')).toEqual({
      text: 'Söka en lösning',
      datum: '2026-12-11',
      vem: 'Samverkanskoordinatorn',
    });
  });

  it('is still the answer if the history has a row for it but there is no text', () => {
    expect(next([{ datum: '2026-12-02', händelse: 'svar' }], {}, '2026-12-11')?.datum).toBe('2027-02-21');
  });
});
