import { expect, it } from 'vitest';
import { associationCases } from '../../core/generate/association.ts';
import { type Period, parsePeriod } from '../../core/statistics/period.ts';
import { plan, source } from '../../testing/release.ts';
import { periodCell } from './edition.ts';
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
    const sentence = edition.extras?.['viktigast']?.at(-1) ?? '';
    expect(Number(/svar: (\d+)\s/.exec(sentence)?.[1] ?? 0)).toBe(late);
  }
});
