import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../date.ts';
import { repetition } from './repetition.ts';

const FIRST = '2026-03-10';

it('comes again at widening intervals, on the day of the longest one, and then at that interval', () => {
  const days = Array.from({ length: 200 }, (_, at) => addDays(FIRST, at));
  const news = days.filter(
    (day, at) =>
      at === 0 || repetition(FIRST, 7, day, 28).nr > repetition(FIRST, 7, days[at - 1] ?? '', 28).nr,
  );
  expect(news.map((day) => repetition(FIRST, 7, day, 28).days)).toEqual([
    0, 7, 21, 28, 56, 84, 112, 140, 168, 196,
  ]);
});

it('has no interval longer than the longest, and says when the next one comes', () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 90 }),
      (at, every, most) => {
        const today = addDays(FIRST, at);
        const { nr, days, next } = repetition(FIRST, every, today, most);
        expect(addDays(FIRST, days) <= today && today < next).toBe(true);
        expect(repetition(FIRST, every, next, most)).toMatchObject({ nr: nr + 1 });
        expect(repetition(FIRST, every, addDays(next, -1), most)).toMatchObject({ nr, days });
        expect(next <= addDays(FIRST, days + Math.max(every, most))).toBe(true);
      },
    ),
  );
});
