import { describe, expect, it } from 'vitest';
import { caseAfter, daysFrom, keysOf, newKeysOn, ofKind, planOn } from '../../testing/sweep.ts';
import type { Case } from '../case/case.ts';
import { addDays } from '../date.ts';

describe('a reminder', () => {
  it('is sent once for each state of a clock (requirement 91)', () => {
    expect(newKeysOn(daysFrom('2026-03-02', 14), () => caseAfter()).flat()).toEqual([
      'frist:last:2026-03-09:nara',
      'frist:last:2026-03-09:forfaller',
      'frist:last:2026-03-09:passerad',
    ]);
  });

  it('is sent once after five missed days, and only for the current state', () => {
    expect(newKeysOn(['2026-03-04', '2026-03-10', '2026-03-11'], () => caseAfter())).toEqual([
      [],
      ['frist:last:2026-03-09:passerad'],
      [],
    ]);
  });

  it('is sent again when the deadline moves', () => {
    const measure = { nr: 1, typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
    const planned = (last: string) =>
      caseAfter(
        [
          { datum: '2026-03-04', händelse: 'fas', till: 'atgard' },
          { datum: '2026-03-04', händelse: 'svar' },
          { datum: '2026-03-04', händelse: 'åtgärd', till: 1 },
        ],
        { fas: 'atgard', åtgärder: [{ ...measure, 'klar-senast': last }] },
      );
    const days = ['2026-03-30', '2026-04-01', '2026-04-20', '2026-04-21', '2026-04-27'];
    expect(newKeysOn(days, (day) => planned(day < '2026-04-20' ? '2026-03-31' : '2026-04-24'))).toEqual([
      ['frist:atgard-1:2026-03-31:nara'],
      ['frist:atgard-1:2026-03-31:passerad'],
      ['frist:atgard-1:2026-04-24:nara'],
      [],
      ['frist:atgard-1:2026-04-24:passerad'],
    ]);
  });

  it('is not sent during a pause, and is sent before the new last day after it', () => {
    const read: Case['historik'] = [{ datum: '2026-03-04', händelse: 'fas', till: 'samordning' }];
    const paused: Case['historik'] = [
      ...read,
      { datum: '2026-03-16', händelse: 'paus', skäl: 'vantar-pa-part' },
    ];
    const resumed: Case['historik'] = [...paused, { datum: '2026-03-30', händelse: 'fortsatt' }];
    const on = (day: string) =>
      caseAfter(day < '2026-03-16' ? read : day < '2026-03-30' ? paused : resumed, { fas: 'samordning' });
    const newKeys = newKeysOn(daysFrom('2026-03-10', 40), on);
    expect(newKeys.flat()).toEqual(['frist:losning:2026-04-08:nara']);
    expect(newKeys.findIndex((list) => list.length > 0)).toBe(22);
  });

  it.each([
    ['a short month', '2026-11-30', '2027-02-28'],
    ['a leap day', '2027-11-30', '2028-02-29'],
    ['summer time in between', '2026-01-29', '2026-04-29'],
    ['winter time in between', '2026-08-25', '2026-11-25'],
  ])('counts three months over %s (requirement 27)', (_name, mottagen, last) => {
    const file = caseAfter(
      [{ datum: mottagen, händelse: 'fas', till: 'samordning' }],
      { fas: 'samordning' },
      {
        mottagen,
      },
    );
    const answerKeys = (day: string) =>
      keysOf(planOn(day, file).items).filter((key) => key.startsWith(`frist:${file.id}:svar:`));
    expect(answerKeys(last)).toEqual([`frist:${file.id}:svar:${last}:forfaller`]);
    expect(answerKeys(addDays(last, 1))).toEqual([`frist:${file.id}:svar:${last}:passerad`]);
  });

  it('goes to the coordinator of the area, and to the reserve when it is overdue (requirement 44)', () => {
    const [before, after] = ['2026-03-09', '2026-03-10'].map(
      (day) => ofKind('frist', planOn(day, caseAfter()).items)[0],
    );
    expect(before?.audience).toEqual(['area:nassjo']);
    expect(after).toMatchObject({
      audience: ['area:nassjo', 'contact'],
      text:
        'Läsa rapporten: skulle ha varit gjort senast 9 mars 2026. Ansvarar: Samverkanskoordinatorn. ' +
        'Reserv: Förbundschefen.',
    });
  });

  it('goes to the contact when no one has the area', () => {
    const file = caseAfter([], {}, { område: 'borta' });
    expect(planOn('2026-03-06', file).items.map(({ audience }) => audience)).toEqual([
      ['contact'],
      ['contact'],
    ]);
  });
});
