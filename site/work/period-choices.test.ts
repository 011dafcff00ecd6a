import { expect, it } from 'vitest';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import { periodChoices } from './period-choices.ts';

const period = (id: string): Period => parsePeriod(id) as Period;
const ALL = ['2026', '2026-T1', '2026-T2', '2025', '2025-T1', '2025-delar', '2024'].map(period);
const shown = (now: string) =>
  periodChoices(ALL, period(now)).map(({ label, periods }) => [
    label,
    ...periods.map(({ id, isNow }) => (isNow ? `(${id})` : id)),
  ]);

it('offers the years, and the parts of the year that is shown', () => {
  expect(shown('2025')).toEqual([
    ['År', '2026', '(2025)', '2024'],
    ['Delar av 2025', '2025-T1', '2025-delar'],
  ]);
  expect(shown('2026-T2')).toEqual([
    ['År', '2026', '2025', '2024'],
    ['Delar av 2026', '2026-T1', '(2026-T2)'],
  ]);
  expect(shown('2024')).toEqual([['År', '2026', '2025', '(2024)']]);
});

it('leads to a part of a year that has no whole year', () => {
  const [years] = periodChoices([period('2026-T1'), period('2025')], period('2025'));
  expect(years?.periods.map(({ id, namn }) => [id, namn])).toEqual([
    ['2026-T1', '2026'],
    ['2025', '2025'],
  ]);
});
