import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { caseAfter } from '../../../testing/sweep.ts';
import type { Case } from '../../case/case.ts';
import { clocks, unfinishedClocks } from './clocks.ts';

const routine = exampleRoutine('hoglandet');

type Row = Case['historik'][number];

const lines = (file: Case, today: string, of = routine) =>
  clocks(file, of, today).map(({ id, state, dueDate }) => `${id} ${state} ${dueDate}`);

describe('the clocks of a case', () => {
  it('start the day it comes in', () => {
    expect(lines(caseAfter([]), '2026-03-02')).toEqual([
      'läst running 2026-03-09',
      'lösning running 2026-03-23',
      'svar running 2026-06-02',
    ]);
  });

  it.each([
    ['2026-03-04', 'running', []],
    ['2026-03-05', 'due-soon', ['paminn']],
    ['2026-03-08', 'due-soon', ['paminn']],
    ['2026-03-09', 'due-today', ['paminn']],
    ['2026-03-10', 'overdue', ['paminn', 'paminn-reserv']],
    ['2027-03-10', 'overdue', ['paminn', 'paminn-reserv']],
  ])('on %s, the deadline for reading is %s', (today, state, actions) => {
    expect(clocks(caseAfter([]), routine, today).find(({ id }) => id === 'läst')).toMatchObject({
      state,
      actions,
    });
  });

  it('stop when the step is done, and have the day', () => {
    const file = caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'samordning' }], {
      fas: 'samordning',
    });
    const clock = clocks(file, routine, '2026-03-20').find(({ id }) => id === 'läst');
    expect(clock).toMatchObject({ state: 'done', doneOn: '2026-03-05', actions: [] });
    expect(unfinishedClocks(clocks(file, routine, '2026-03-20')).map(({ id }) => id)).toEqual([
      'lösning',
      'svar',
    ]);
  });

  it('start again on the next level, and not on one that has no deadline', () => {
    const second: Row = { datum: '2026-03-24', händelse: 'nivå', till: 2, skäl: 'oense' };
    expect(lines(caseAfter([second], { nivå: 2 }), '2026-03-25')).toContain('lösning running 2026-04-16');
    const third: Row = { datum: '2026-04-20', händelse: 'nivå', till: 3, skäl: 'oense' };
    expect(lines(caseAfter([second, third], { nivå: 3 }), '2026-04-21')).toContain('lösning done 2026-04-16');
  });

  it('keep the reminder of the days before on the last day, if the routine has none for that day', () => {
    const on = (day: string, id: string) => clocks(caseAfter([]), routine, day).find((one) => one.id === id);
    expect(on('2026-03-20', 'lösning')).toMatchObject({
      state: 'due-soon',
      rule: 'nära',
      actions: ['paminn'],
    });
    expect(on('2026-03-23', 'lösning')).toMatchObject({
      state: 'due-today',
      rule: 'nära',
      actions: ['paminn'],
    });
    expect(on('2026-03-09', 'läst')).toMatchObject({ state: 'due-today', rule: 'förfaller' });
  });

  it('propose to raise the case when the level’s time is up', () => {
    expect(clocks(caseAfter([]), routine, '2026-03-24').find(({ id }) => id === 'lösning')).toMatchObject({
      state: 'overdue',
      actions: ['foresla-lyft'],
    });
  });

  it('run for each measure separately', () => {
    const measure = { typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
    const åtgärder = [
      { nr: 1, ...measure, 'klar-senast': '2026-04-30', genomförd: '2026-04-15' },
      { nr: 2, ...measure, 'klar-senast': '2026-05-29' },
    ];
    const rows: Row[] = [
      { datum: '2026-03-16', händelse: 'åtgärd', till: 1 },
      { datum: '2026-03-16', händelse: 'åtgärd', till: 2 },
      { datum: '2026-04-15', händelse: 'genomförd', till: 1 },
    ];
    const file = caseAfter(rows, { fas: 'atgard', åtgärder });
    expect(lines(file, '2026-05-25').filter((line) => /^(?:åtgärd|effekt)/.test(line))).toEqual([
      'åtgärd-2 due-soon 2026-05-29',
      'effekt-1 running 2026-07-15',
      'åtgärd-1 done 2026-04-30',
    ]);
  });

  it('never run for a measure that nothing is done, also in a file that gives it days', () => {
    const none = { nr: 1, typ: 'ingen-atgard', text: 'Alla följde sin rutin.', ansvarig: 'narmaste-chefer' };
    const åtgärder = [{ ...none, 'klar-senast': '2026-04-30', genomförd: '2026-04-15' }];
    const rows: Row[] = [
      { datum: '2026-03-16', händelse: 'åtgärd', till: 1 },
      { datum: '2026-04-15', händelse: 'genomförd', till: 1 },
    ];
    const file = caseAfter(rows, { fas: 'atgard', åtgärder });
    expect(lines(file, '2026-05-25').filter((line) => /^(?:åtgärd|effekt)/.test(line))).toEqual([]);
  });

  it('start again for an effect that was too early to tell', () => {
    const measure = { nr: 1, typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
    const åtgärder: Case['hantering']['åtgärder'] = [
      {
        ...measure,
        'klar-senast': '2026-04-30',
        genomförd: '2026-04-15',
        effekt: { utfall: 'for-tidigt', bedömd: '2026-06-01' },
      },
    ];
    const rows: Row[] = [
      { datum: '2026-04-15', händelse: 'genomförd', till: 1 },
      { datum: '2026-06-01', händelse: 'effekt', till: 1 },
    ];
    expect(lines(caseAfter(rows, { fas: 'uppfoljning', åtgärder }), '2026-06-02')).toContain(
      'effekt-1 running 2026-09-01',
    );
  });

  it('do not start again for the measure itself when its effect was too early to tell', () => {
    const measure = { nr: 1, typ: 'information', text: 'Ring.', ansvarig: 'narmaste-chefer' };
    const åtgärder: Case['hantering']['åtgärder'] = [
      {
        ...measure,
        'klar-senast': '2026-04-30',
        genomförd: '2026-04-15',
        effekt: { utfall: 'for-tidigt', bedömd: '2026-06-01' },
      },
    ];
    const rows: Row[] = [
      { datum: '2026-03-16', händelse: 'åtgärd', till: 1 },
      { datum: '2026-04-15', händelse: 'genomförd', till: 1 },
      { datum: '2026-06-01', händelse: 'effekt', till: 1 },
    ];
    expect(lines(caseAfter(rows, { fas: 'uppfoljning', åtgärder }), '2026-06-02')).toContain(
      'åtgärd-1 done 2026-04-30',
    );
  });

  it('count the day that a confirmation promised, and the newest promise, until the answer', () => {
    const told = (nr: number, datum: string, besked?: string) => ({
      nr,
      datum,
      text: 'Den har kommit.',
      ...(besked === undefined ? {} : { besked }),
    });
    const row = (nr: number, datum: string): Row => ({ datum, händelse: 'bekräftad', till: nr });
    const answer: Row = { datum: '2026-03-20', händelse: 'svar' };
    const bekräftelser = [
      told(1, '2026-03-03', '2026-03-16'),
      told(2, '2026-03-10', '2026-03-30'),
      told(3, '2026-03-12'),
    ];
    const promised = (rows: Row[], day: string) =>
      lines(caseAfter(rows, { bekräftelser }), day).filter((line) => line.startsWith('utlovat'));
    const [first, second, third] = [row(1, '2026-03-03'), row(2, '2026-03-10'), row(3, '2026-03-12')];
    expect(promised([first], '2026-03-11')).toEqual(['utlovat running 2026-03-16']);
    expect(promised([first], '2026-03-12')).toEqual(['utlovat due-soon 2026-03-16']);
    expect(promised([first], '2026-03-17')).toEqual(['utlovat overdue 2026-03-16']);
    expect(promised([first, second], '2026-03-17')).toEqual(['utlovat running 2026-03-30']);
    expect(promised([first, second, third], '2026-03-17')).toEqual(['utlovat running 2026-03-30']);
    expect(promised([first, second, answer], '2026-03-21')).toEqual(['utlovat done 2026-03-30']);
    expect(promised([third], '2026-03-17')).toEqual([]);
    // A confirmation never stops the deadline for the answer.
    expect(lines(caseAfter([first, second], { bekräftelser }), '2026-06-03')).toContain(
      'svar overdue 2026-06-02',
    );
  });

  it('are done from the day of the event that stops them', () => {
    const file = caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'samordning' }], {
      fas: 'samordning',
    });
    expect(lines(file, '2026-03-04')).toContain('läst running 2026-03-09');
    expect(lines(file, '2026-03-05')).toContain('läst done 2026-03-09');
  });

  it('are still listed in a closed case when they were done before', () => {
    const file = caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'stangt' }], { fas: 'stangt' });
    expect(lines(file, '2026-04-01')).toEqual(['läst done 2026-03-09']);
  });

  it('do not run in a closed case', () => {
    const file = caseAfter([{ datum: '2026-03-05', händelse: 'fas', till: 'stangt' }], { fas: 'stangt' });
    expect(unfinishedClocks(clocks(file, routine, '2028-01-01'))).toEqual([]);
  });

  it('run again when it is reopened', () => {
    const rows: Row[] = [
      { datum: '2026-03-05', händelse: 'fas', till: 'stangt' },
      { datum: '2026-03-12', händelse: 'fas', till: 'utredning' },
    ];
    expect(lines(caseAfter(rows, { fas: 'utredning' }), '2026-03-12')).toContain('svar running 2026-06-02');
  });

  it('follow the numbers in the routine', () => {
    const slower = exampleRoutine('hoglandet', (text) =>
      text
        .replace('arbetsdagar: 5\n', 'arbetsdagar: 6\n')
        .replace('månader: 3\n    får', 'månader: 4\n    får'),
    );
    expect(lines(caseAfter([]), '2026-03-02', slower)).toEqual([
      'läst running 2026-03-10',
      'lösning running 2026-03-23',
      'svar running 2026-07-02',
    ]);
  });
});
