import { expect, it } from 'vitest';
import { associationCases } from '../../core/generate/association.ts';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import { exampleRoutine } from '../../testing/example/routines.ts';
import { plan, source } from '../../testing/release.ts';
import { periodCell } from './edition.ts';
import { isLate } from './exact-answers.ts';
import { exactEdition } from './exact-edition.ts';

it('has as many late answers as its table of answers in time has', () => {
  for (const seed of [1, 2, 3]) {
    const edition = exactEdition({
      ...source,
      plan,
      cases: associationCases(source, { cases: 60, years: 1 }, seed),
      period: parsePeriod('2025') as Period,
      lockDay: '2026-01-31',
    });
    const late = Number(periodCell(edition, { 'svar-3-man': 'nej' }));
    expect(edition.exact.answers.filter(isLate)).toHaveLength(late);
  }
});

it('has every table that the routine has fields for', () => {
  const own = { ...source, routine: exampleRoutine('jonkopings-lan') };
  const cases = associationCases(own, { cases: 20, years: 1 }, 1);
  const period = parsePeriod('2025') as Period;
  const { tables } = exactEdition({ ...own, plan, cases, period, lockDay: '2026-01-31' });
  expect(tables.map(({ extension }) => extension.tabell)).toEqual(
    plan.tabeller.flatMap(({ id }) => (id === 'konsekvens-person' ? [] : [id])),
  );
});
