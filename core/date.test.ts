import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDate, longDate, swedishDay, swedishHour } from './date.ts';
import { addWorkdays, nonWorkdays } from './routine/workdays.ts';

describe('days', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31'])('knows %s', (day) => {
    expect(isDate(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '26-11-22',
    '2026-11-22T00:00',
    '',
  ])('does not know %j', (day) => {
    expect(isDate(day)).toBe(false);
  });

  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('change at midnight in Stockholm, in winter and in summer', () => {
    expect(swedishDay(Date.parse('2026-11-22T22:59:59Z'))).toBe('2026-11-22');
    expect(swedishDay(Date.parse('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
    expect(swedishDay(Date.parse('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(swedishDay(Date.parse('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it.each([
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('adds calendar months: %s and %i is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('are counted as Temporal counts them, also across the change to summer time', () => {
    const [from, to] = [Date.parse('1996-01-01'), Date.parse('2100-01-01')];
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: -40, max: 400 }), (at, count) => {
        const swedish = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Stockholm');
        const day = swedishDay(at);
        expect(day).toBe(swedish.toPlainDate().toString());
        expect(swedishHour(at)).toBe(swedish.hour);
        const date = Temporal.PlainDate.from(day);
        expect(addMonths(day, count)).toBe(date.add({ months: count }).toString());
        expect(addDays(day, count)).toBe(date.add({ days: count }).toString());
      }),
      { numRuns: 2000 },
    );
    for (const change of ['2026-03-29T01:00Z', '2026-10-25T01:00Z'].map(Date.parse))
      expect([-1, 0].map((before) => swedishHour(change + before))).toEqual(
        change === Date.parse('2026-03-29T01:00Z') ? [1, 3] : [2, 2],
      );
  });

  it('are written in words', () => {
    expect(longDate('2026-11-02')).toBe('2 november 2026');
  });
});

describe('Swedish working days', () => {
  it('leave out the free days of 2026', () => {
    expect([...nonWorkdays(2026)].toSorted()).toMatchInlineSnapshot(`
      [
        "2026-01-01",
        "2026-01-06",
        "2026-04-03",
        "2026-04-06",
        "2026-05-01",
        "2026-05-14",
        "2026-06-06",
        "2026-06-19",
        "2026-12-24",
        "2026-12-25",
        "2026-12-26",
        "2026-12-31",
      ]
    `);
  });

  it('leave out Easter and Midsummer as in the almanac', () => {
    expect([...nonWorkdays(2024)]).toEqual(
      expect.arrayContaining(['2024-03-29', '2024-04-01', '2024-05-09', '2024-06-21']),
    );
    expect([...nonWorkdays(2038)]).toEqual(
      expect.arrayContaining(['2038-04-23', '2038-04-26', '2038-06-25']),
    );
  });

  it.each([
    ['over a weekend', '2026-11-20', 5, '2026-11-27'],
    ['from a Sunday', '2026-11-22', 5, '2026-11-27'],
    ['over Christmas and New Year', '2026-12-23', 5, '2027-01-05'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['over Midsummer', '2026-06-18', 1, '2026-06-22'],
    ['none at all', '2026-11-22', 0, '2026-11-22'],
  ])('counts %s', (_name, day, count, expected) => {
    expect(addWorkdays(day, count)).toBe(expected);
  });
});
