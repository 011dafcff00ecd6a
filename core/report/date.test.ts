import { describe, expect, it } from 'vitest';
import { readDate } from './date.ts';

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
  ])('reads %j', (typed, expected) => {
    expect(readDate(typed, today)).toBe(expected);
  });

  it.each([
    'igen',
    // 25 October 2026 or 26 October 2025: both were, so nobody guesses.
    '26-10-25',
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
});
