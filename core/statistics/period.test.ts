import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsInPeriod, parsePeriod, subPeriods } from './period.ts';

const ends = (id: string, halfYearEnds?: string) => {
  const period = parsePeriod(id, halfYearEnds);
  return period && [period.kind, period.från, period.till];
};

describe('a period', () => {
  it.each([
    ['2026', ['år', '2026-01-01', '2026-12-31']],
    ['2026-T1', ['tertial', '2026-01-01', '2026-04-30']],
    ['2026-T3', ['tertial', '2026-09-01', '2026-12-31']],
    ['2026-K2', ['kvartal', '2026-04-01', '2026-06-30']],
    ['2026-delar', ['delår', '2026-01-01', '2026-06-30']],
    ['2024-02', ['månad', '2024-02-01', '2024-02-29']],
  ])('%s', (id, expected) => expect(ends(id)).toEqual(expected));

  it('of half a year ends on the day the routine gives', () =>
    expect(ends('2026-delar', '08-31')).toEqual(['delår', '2026-01-01', '2026-08-31']));

  it.each([
    '',
    '26',
    '2026-T4',
    '2026-K5',
    '2026-13',
    '2026-00',
    '2027-2025',
    '2026-2026',
    ' 2026',
    '2026\n',
  ])('is not %j', (id) => expect(parsePeriod(id)).toBeUndefined());

  it('is read from no text other than its own id', () => {
    fc.assert(fc.property(fc.string(), (text) => (parsePeriod(text)?.id ?? text) === text));
  });
});

describe('sub-periods', () => {
  const year = { from: 2000, to: 2100 };
  it('cover every month of a year exactly once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: year.from, max: year.to }),
        fc.constantFrom('kvartal', 'månad'),
        (number, kind) => {
          const whole = parsePeriod(String(number));
          if (!whole) return false;
          const parts = subPeriods(whole, kind as 'kvartal' | 'månad');
          return parts.flatMap(monthsInPeriod).join() === monthsInPeriod(whole).join();
        },
      ),
    );
  });

  it('leave out a quarter that is not whole', () => {
    const half = parsePeriod('2026-delar', '08-31');
    expect(half && subPeriods(half, 'kvartal').map(({ id }) => id)).toEqual(['2026-K1', '2026-K2']);
  });
});
