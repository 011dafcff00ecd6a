import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleRoutine } from '../../../testing/example/routines.ts';
import { caseAfter } from '../../../testing/sweep.ts';
import { addDays, addMonths, swedishDay } from '../../date.ts';
import { dueDay } from '../routine.ts';
import { addWorkdays, subtractWorkdays } from '../workdays.ts';
import { clocks } from './clocks.ts';
import { dueDayWithPauses } from './pause.ts';

const routine = exampleRoutine('hoglandet');

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

describe('time, on any day', () => {
  it('adds working days that can be subtracted again', () => {
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

  it('never makes a later start due earlier', () => {
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

  it('extends a deadline by its pauses and by nothing else', () => {
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

  it('moves a clock through its states in one direction', () => {
    const order = ['running', 'due-soon', 'due-today', 'overdue'];
    fc.assert(
      fc.property(day, fc.nat(150), fc.nat(60), (start, first, more) => {
        const state = (today: string) =>
          order.indexOf(
            clocks(caseAfter([], {}, { mottagen: start }), routine, today).find(({ id }) => id === 'svar')
              ?.state ?? '',
          );
        expect(state(addDays(start, first + more))).toBeGreaterThanOrEqual(state(addDays(start, first)));
      }),
      { numRuns: 60 },
    );
  });
});
