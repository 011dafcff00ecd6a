import { describe, expect, it } from 'vitest';
import { exampleRoutine, ROUTINES } from '../../testing/example/routines.ts';
import { source } from '../../testing/release.ts';
import { changeViolations } from '../case/change/change.ts';
import { ruleViolations } from '../case/rules.ts';
import { associationCases, associationSizes } from './association.ts';
import { vgrCases } from './vgr.ts';

describe('the sizes of eighty associations', () => {
  it('are mostly small with a few large ones, and the same for the same seed', () => {
    for (const seed of [1, 2, 3]) {
      const sizes = associationSizes(80, seed);
      expect(associationSizes(80, seed)).toEqual(sizes);
      const [median = 0, largest = 0] = [sizes.toSorted((a, b) => a - b)[40], Math.max(...sizes)];
      expect(median > 20 && median < 35, `median ${median}`).toBe(true);
      expect(largest > 100 && largest <= 150, `largest ${largest}`).toBe(true);
      expect(Math.min(...sizes)).toBe(6);
    }
    expect(associationSizes(80, 1)).not.toEqual(associationSizes(80, 2));
  });
});

describe('generated cases', () => {
  const today = '2026-12-01';
  it.each(ROUTINES)('are what the orders of the routine lead to, and follow its rules: %s', (id) => {
    const routine = exampleRoutine(id);
    const association = { ...source.association, rutin: id };
    for (const seed of [5, 6])
      for (const file of associationCases({ association, routine }, { cases: 60, years: 2 }, seed)) {
        expect(changeViolations(undefined, file, { routine, today })).toEqual([]);
        expect(ruleViolations(file, { association, routines: { [id]: routine } })).toEqual([]);
      }
  });

  it('with the sums of VGR are too, and have reached their phases by the week of its report', () => {
    const cases = vgrCases(7);
    const routine = exampleRoutine('vastra-gotaland');
    for (const file of [...cases.slice(0, 300), ...cases.slice(-300)])
      expect(changeViolations(undefined, file, { routine, today })).toEqual([]);
    expect(
      cases
        .flatMap(({ historik }) => historik.map(({ datum }) => datum))
        .toSorted()
        .at(-1),
    ).toBe('2026-03-16');
  });
});

describe('the cases of an association', () => {
  const sums = (seed: number) => {
    const all = associationCases(source, { cases: 40, years: 3 }, seed);
    const by = (of: (file: (typeof all)[number]) => string) =>
      Object.entries(Object.groupBy(all, of))
        .map(([key, some]) => [key, some?.length])
        .toSorted();
    return {
      year: by(({ mottagen }) => mottagen.slice(0, 4)),
      severity: by(({ mottagen, rapport }) => `${mottagen.slice(0, 4)} ${rapport.allvarlighetsgrad}`),
      phase: by(({ mottagen, hantering }) => `${mottagen.slice(0, 4)} ${hantering.fas}`),
      area: by(({ område }) => område),
    };
  };

  it('have the same sums for every seed, though the cases differ', () => {
    expect(sums(1).year).toEqual([
      ['2023', 40],
      ['2024', 40],
      ['2025', 40],
    ]);
    expect(sums(2)).toEqual(sums(1));
    const [one, again, other] = [1, 1, 2].map((seed) =>
      JSON.stringify(associationCases(source, { cases: 5, years: 1 }, seed)),
    );
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});
