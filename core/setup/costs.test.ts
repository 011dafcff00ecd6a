import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthlyUse, PLANS } from './costs.ts';

it('leaves half of the smallest paid plans free at 60 cases a year, also with pages that change every day', () => {
  const { minutes, credits } = monthlyUse({ casesPerYear: 60 });
  expect(minutes).toBeLessThan(PLANS.github.minutes / 2);
  expect(credits).toBeLessThan(PLANS.netlify.credits / 2);
  expect(monthlyUse({ casesPerYear: 60, pageChangesPerMonth: 30 }).credits).toBeLessThan(
    PLANS.netlify.credits / 2,
  );
});

it('grows with the cases, and costs a deploy only for changed pages', () => {
  const year = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(year, year, (one, other) => {
      const [few, many] = [Math.min(one, other), Math.max(one, other)].map((casesPerYear) =>
        monthlyUse({ casesPerYear }),
      );
      if (!few || !many) return;
      expect(many.minutes).toBeGreaterThanOrEqual(few.minutes);
      expect(many.credits).toBeGreaterThanOrEqual(few.credits);
      expect(many.deploys).toBe(few.deploys);
    }),
  );
});

it('is what docs/installera.md says, for 60 and for 600 cases a year', () => {
  const rows = readFileSync('docs/installera.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => Number(cell.replace(/[^\d]/g, ''))),
    );
  expect(rows).toEqual(
    [60, 600].map((casesPerYear) => {
      const { jobs, minutes, deploys, credits } = monthlyUse({ casesPerYear });
      return [casesPerYear, jobs, minutes, deploys, credits];
    }),
  );
});
