import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../testing/case/example.ts';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import type { Case } from '../../case/case.ts';
import { addDays, addMonths, swedishDay } from '../../date.ts';
import { dueDay } from '../routine.ts';
import { addWorkdays, subtractWorkdays } from '../workdays.ts';
import { clocks, unfinishedClocks } from './clocks.ts';
import { dueDayWithPauses, pausesOf } from './pause.ts';

const routine = exampleRoutine('hoglandet');

type Row = Case['historik'][number];

/** A case that came in on 2 March 2026, with the rows that follow and what they left it as. */
function after(rows: Row[], hantering: Partial<Case['hantering']> = {}, mottagen = '2026-03-02'): Case {
  const historik: Row[] = [{ datum: mottagen, händelse: 'mottagen' }, ...rows];
  return exampleCase({ mottagen, historik, hantering: { fas: 'mottagen', nivå: 1, ...hantering } });
}

const read5 = (file: Case, today: string, of = routine) =>
  clocks(file, of, today).map(({ id, state, dueDate }) => `${id} ${state} ${dueDate}`);

describe('the clocks of a case', () => {
  it('start the day it comes in', () => {
    expect(read5(after([]), '2026-03-02')).toEqual([
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
  ])('on %s the first reading is %s', (today, läge, gör) => {
    expect(clocks(after([]), routine, today).find(({ id }) => id === 'läst')).toMatchObject({
      state: läge,
      actions: gör,
    });
  });

  it('stop when it is done, and say when', () => {
    const file = after([{ datum: '2026-03-05', händelse: 'fas', till: 'samordning' }], { fas: 'samordning' });
    const clock = clocks(file, routine, '2026-03-20').find(({ id }) => id === 'läst');
    expect(clock).toMatchObject({ state: 'done', doneOn: '2026-03-05', actions: [] });
    expect(unfinishedClocks(clocks(file, routine, '2026-03-20')).map(({ id }) => id)).toEqual([
      'lösning',
      'svar',
    ]);
  });

  it('begin anew on the next level, and not on one that has no time', () => {
    const second: Row = { datum: '2026-03-24', händelse: 'nivå', till: 2, skäl: 'oense' };
    expect(read5(after([second], { nivå: 2 }), '2026-03-25')).toContain('lösning running 2026-04-16');
    const third: Row = { datum: '2026-04-20', händelse: 'nivå', till: 3, skäl: 'oense' };
    expect(read5(after([second, third], { nivå: 3 }), '2026-04-21')).toContain('lösning done 2026-04-16');
  });

  it('propose to lift when the level has had its time', () => {
    expect(clocks(after([]), routine, '2026-03-24').find(({ id }) => id === 'lösning')).toMatchObject({
      state: 'overdue',
      actions: ['foresla-lyft'],
    });
  });

  it('run for each measure by itself', () => {
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
    const file = after(rows, { fas: 'atgard', åtgärder });
    expect(read5(file, '2026-05-25').filter((line) => /^(?:åtgärd|effekt)/.test(line))).toEqual([
      'åtgärd-2 due-soon 2026-05-29',
      'effekt-1 running 2026-07-15',
      'åtgärd-1 done 2026-04-30',
    ]);
  });

  it('look again at an effect that was too early to tell', () => {
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
    expect(read5(after(rows, { fas: 'uppfoljning', åtgärder }), '2026-06-02')).toContain(
      'effekt-1 running 2026-09-01',
    );
  });

  it('are silent in a closed case', () => {
    const file = after([{ datum: '2026-03-05', händelse: 'fas', till: 'stangt' }], { fas: 'stangt' });
    expect(unfinishedClocks(clocks(file, routine, '2028-01-01'))).toEqual([]);
  });

  it('run again when it is opened', () => {
    const rows: Row[] = [
      { datum: '2026-03-05', händelse: 'fas', till: 'stangt' },
      { datum: '2026-03-12', händelse: 'fas', till: 'utredning' },
    ];
    expect(read5(after(rows, { fas: 'utredning' }), '2026-03-12')).toContain('svar running 2026-06-02');
  });

  it('follow the routine: another number is another day', () => {
    const slower = exampleRoutine('hoglandet', (text) =>
      text
        .replace('arbetsdagar: 5\n', 'arbetsdagar: 6\n')
        .replace('månader: 3\n    får', 'månader: 4\n    får'),
    );
    expect(read5(after([]), '2026-03-02', slower)).toEqual([
      'läst running 2026-03-10',
      'lösning running 2026-03-23',
      'svar running 2026-07-02',
    ]);
  });
});

describe('three months (requirement 27)', () => {
  it.each([
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
    ['2026-12-31', '2027-03-31'],
    ['2028-02-29', '2028-05-29'],
    ['2026-01-29', '2026-04-29'],
    ['2026-03-01', '2026-06-01'],
  ])('from %s are up on %s', (start, due) => expect(dueDay(routine.frister.svar, start)).toBe(due));

  it('are counted in Swedish days, also when the clocks change', () => {
    expect(swedishDay(Date.UTC(2026, 2, 28, 23, 30))).toBe('2026-03-29');
    expect(swedishDay(Date.UTC(2026, 9, 24, 22, 30))).toBe('2026-10-25');
    expect(swedishDay(Date.UTC(2026, 9, 25, 22, 30))).toBe('2026-10-25');
    expect(dueDay(routine.frister.svar, '2026-01-29')).toBe('2026-04-29');
  });
});

describe('Swedish working days', () => {
  it.each([
    ['over Easter', '2026-04-01', 3, '2026-04-08'],
    ['over Ascension Day', '2026-05-13', 1, '2026-05-15'],
    ['over the national day', '2025-06-05', 1, '2025-06-09'],
    ["over Midsummer's eve", '2026-06-18', 1, '2026-06-22'],
    ['over Christmas and New Year', '2026-12-23', 5, '2027-01-05'],
    ['over Epiphany', '2027-01-05', 1, '2027-01-07'],
  ])('count %s', (_name, start, count, end) => expect(addWorkdays(start, count)).toBe(end));
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const pause = fc.tuple(day, fc.nat(200)).map(([from, days]) => ({ from, until: addDays(from, days) }));

describe('time, whatever the day', () => {
  it('adds working days that can be taken away again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, count) => {
        const end = addWorkdays(start, count);
        expect(end > start).toBe(true);
        expect(subtractWorkdays(end, count) <= addWorkdays(start, 1)).toBe(true);
        expect(addWorkdays(subtractWorkdays(end, count), count) <= end).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never lets a later start be due earlier', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 24 }),
        (start, later, count) => {
          expect(addMonths(addDays(start, later), count) >= addMonths(start, count)).toBe(true);
          expect(addWorkdays(addDays(start, later), count) >= addWorkdays(start, count)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('lengthens a deadline by its pauses and by nothing else', () => {
    fc.assert(
      fc.property(
        day,
        pause,
        fc.constantFrom({ månader: 3 }, { arbetsdagar: 15 }),
        (start, paused, length) => {
          const plain = dueDay(length, start);
          const due = dueDayWithPauses(length, start, [paused], '2099-01-01');
          expect(due >= plain).toBe(true);
          const outside = paused.until <= start || paused.from > plain || paused.until === paused.from;
          if (outside) expect(due).toBe(plain);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('moves through its states in one direction', () => {
    const order = ['running', 'due-soon', 'due-today', 'overdue'];
    fc.assert(
      fc.property(day, fc.nat(150), fc.nat(60), (start, first, more) => {
        const state = (today: string) =>
          order.indexOf(
            clocks(after([], {}, start), routine, today).find(({ id }) => id === 'svar')?.state ?? '',
          );
        expect(state(addDays(start, first + more))).toBeGreaterThanOrEqual(state(addDays(start, first)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pause', () => {
  // A history's schema has no such rows yet; the clocks already read them.
  const rows = [
    { datum: '2026-03-10', händelse: 'paus', skäl: 'vantar-pa-part' },
    { datum: '2026-03-24', händelse: 'fortsatt' },
  ] as unknown as Row[];

  it('is read from the history, with its reason', () => {
    expect(pausesOf(after(rows).historik)).toEqual([
      { from: '2026-03-10', until: '2026-03-24', reason: 'vantar-pa-part' },
    ]);
    expect(pausesOf(after(rows.slice(0, 1)).historik)).toEqual([
      { from: '2026-03-10', reason: 'vantar-pa-part' },
    ]);
  });

  it('stops what may be paused and nothing else', () => {
    expect(read5(after(rows.slice(0, 1)), '2026-03-12')).toEqual([
      'läst overdue 2026-03-09',
      'lösning paused 2026-03-25',
      'svar paused 2026-06-04',
    ]);
  });

  it('moves the last day by as long as it lasted', () => {
    expect(read5(after(rows), '2026-03-25')).toEqual([
      'läst overdue 2026-03-09',
      'lösning running 2026-04-08',
      'svar running 2026-06-16',
    ]);
  });

  it('does not hide what was late before it', () => {
    const late = [{ datum: '2026-07-01', händelse: 'paus', skäl: 'vantar-pa-part' }] as unknown as Row[];
    expect(read5(after(late), '2026-07-02')).toContain('svar overdue 2026-06-02');
  });
});
