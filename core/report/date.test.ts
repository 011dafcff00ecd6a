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
  ])('reads %j', (typed, expected) => {
    expect(readDate(typed, today)).toBe(expected);
  });

  it.each([
    'igen',
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
