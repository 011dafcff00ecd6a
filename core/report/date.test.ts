import { describe, expect, it } from 'vitest';
import { dateReadings, readDate } from './date.ts';

const today = '2026-11-22';

describe('reading a day as people write it', () => {
  it.each([
    ['', '2026-11-22'],
    ['i dag', '2026-11-22'],
    ['Igår', '2026-11-21'],
    ['2026-11-20', '2026-11-20'],
    ['20261120', '2026-11-20'],
    ['261120', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['22/11', '2026-11-22'],
    ['22/11 2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['22/11-25', '2025-11-22'],
    ['22 nov', '2026-11-22'],
    ['22 november 2025', '2025-11-22'],
    ['den 3:e december', '2025-12-03'],
    ['31/12', '2025-12-31'],
    ['26-11-20', '2026-11-20'],
    ['25-12-01', '2025-12-01'],
    ['2026–11–20', '2026-11-20'],
    ['1:a november', '2026-11-01'],
    ['den 2:a november 2026', '2026-11-02'],
    ['20:e november', '2026-11-20'],
    ['fredag 20 november', '2026-11-20'],
    ['Fre. 20 nov', '2026-11-20'],
    ['torsdag den 19 november, 2026', '2026-11-19'],
    ['20 nov -26', '2026-11-20'],
    ['i förrgår', '2026-11-20'],
    ['20112026', '2026-11-20'],
    ['20-11', '2026-11-20'],
    ['11-11', '2026-11-11'],
    ['10/11', '2026-11-10'],
    ['10.11', '2026-11-10'],
  ])('reads %j', (typed, expected) => {
    expect(readDate(typed, today)).toBe(expected);
  });

  it.each([
    'igen',
    'fredag',
    '29/2',
    '32/1',
    '2026-02-30',
    '22 brumaire',
    '1',
    '2026',
    '99999999999',
    'x'.repeat(10_000),
  ])('does not read %j', (typed) => {
    expect(readDate(typed, today)).toBeUndefined();
  });

  it.each([
    ['26-10-25', '2025-10-26', '2026-10-25'],
    ['251026', '2025-10-26', '2026-10-25'],
    ['11-10', '2026-10-11', '2026-11-10'],
    ['2–3', '2026-02-03', '2026-03-02'],
  ])('asks which day %j is', (typed, ...days) => {
    expect(dateReadings(typed, today).toSorted()).toEqual(days);
    expect(readDate(typed, today)).toBeUndefined();
  });
});
