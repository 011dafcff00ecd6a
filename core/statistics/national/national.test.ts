import { describe, expect, it } from 'vitest';
import { makeRelease, releaseInput, source, stored } from '../../../testing/release.ts';
import { associationCases } from '../../generate/association.ts';
import { seededRandom } from '../../generate/random.ts';
import type { Cell } from '../cell.ts';
import { codeCases, statisticsFields } from '../facts/coded-cases.ts';
import { hide } from '../protection/hide.ts';
import type { StoredRelease } from '../release/stored-release.ts';
import { type Bounds, quantileBounds, sumBounds, tableBounds } from './bounds.ts';
import { nationalYear, type Participant } from './national.ts';

const LOCK = '2026-01-31';

/** An association's release of 2025 with this many cases, and the true numbers behind it. */
function association(
  cases: number,
  seed: number,
  name?: string,
): Participant & { codes: Map<string, number> } {
  const input = releaseInput(cases, '2025', { cases: associationCases(source, { cases, years: 1 }, seed) });
  const codes = new Map<string, number>();
  for (const one of codeCases(input.cases, LOCK, statisticsFields(source), source))
    for (const [field, own] of Object.entries(one.codes))
      for (const code of own) codes.set(`${field} ${code}`, (codes.get(`${field} ${code}`) ?? 0) + 1);
  return { name, release: stored(makeRelease(input), input), codes };
}

describe('the bounds of a table', () => {
  it('have the true numbers in them, and at least four values for each small one', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 2000; round++) {
      const counts = Array.from({ length: 2 + Math.floor(random() * 6) }, () =>
        Math.floor(random() ** 2 * 20),
      );
      const n = counts.reduce((all, count) => all + count, 0);
      const shown = hide(
        counts,
        n,
        counts.map((_, at) => at),
      );
      const cells = shown?.map(
        (state, at): Cell => (state === 'open' ? (counts[at] ?? 0) : state === 'A' ? '<5' : '≥5'),
      );
      for (const multiple of [true, false]) {
        const bounds = cells ? tableBounds(cells, n, multiple) : [];
        for (const [at, [least, most]] of bounds.entries()) {
          expect(counts[at]).toBeGreaterThanOrEqual(least);
          expect(counts[at]).toBeLessThanOrEqual(most);
          if (cells?.[at] === '<5') expect([least, most]).toEqual([0, 4]);
        }
      }
    }
  });

  it('narrow what covers by the sum of what is hidden, if each case has one code', () => {
    const cells: Cell[] = ['<5', '≥5', 20];
    expect(tableBounds(cells, 31, false)).toEqual([
      [0, 4],
      [7, 11],
      [20, 20],
    ]);
    expect(tableBounds(cells, 31, true)).toEqual([
      [0, 4],
      [5, 31],
      [20, 20],
    ]);
  });
});

it('a sum and a quantile of ranges have every possible one in them', () => {
  const all: Bounds[] = [
    [0, 9],
    [14, 14],
    [20, 20],
    [0, 4],
  ];
  expect(sumBounds(all)).toEqual([34, 47]);
  expect(quantileBounds(all, 0.5)).toEqual([14, 14]);
  expect(quantileBounds(all, 0)).toEqual([0, 4]);
});

const releaseOf = (one: Participant | undefined): StoredRelease => {
  if (!one) throw new Error('no such association');
  return one.release;
};

describe('a year over associations', () => {
  const all = [12, 18, 25, 40, 70, 7].map((cases, at) =>
    association(cases, at + 1, at === 3 ? 'Fjärde' : undefined),
  );
  const year = nationalYear('2025', all);

  it('adds up to ranges that have the truth in them', () => {
    expect(year.cases).toEqual([165, 174]);
    expect(year.tables.length).toBeGreaterThan(5);
    for (const { field, rows } of year.tables)
      for (const { code, cases } of rows) {
        const truth = all.reduce((sum, { codes }) => sum + (codes.get(`${field} ${code}`) ?? 0), 0);
        expect(truth, `${field} ${code}`).toBeGreaterThanOrEqual(cases[0]);
        expect(truth, `${field} ${code}`).toBeLessThanOrEqual(cases[1]);
      }
  });

  it('counts a hidden number as a range, never as zero', () => {
    const cause = year.tables.find(({ field }) => field === 'orsak');
    const hidden = cause?.rows.filter(({ showing, having }) => showing < having) ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    for (const { cases, showing, having } of hidden)
      expect(cases[1] - cases[0]).toBeGreaterThanOrEqual(4 * (having - showing));
  });

  it('has no areas, and no name that was not given', () => {
    expect(year.tables.map(({ field }) => field)).not.toContain('omrade');
    expect(year.associations).toMatchObject({ count: 6, named: ['Fjärde'], example: true });
  });

  it('does not depend on the order of associations', () => {
    const key = ({ field }: { field: string }) => field;
    const turned = nationalYear('2025', all.toReversed());
    const sorted = (one: typeof year) =>
      one.tables
        .toSorted((a, b) => key(a).localeCompare(key(b)))
        .map(({ field, rows }) => [field, rows.map(({ code, cases }) => [code, cases].join(' ')).toSorted()]);
    expect(sorted(turned)).toEqual(sorted(year));
  });

  it('does not count an association whose routine lacks the field', () => {
    const { release, datasets, ...rest } = releaseOf(all[4]);
    const without = (skäl: 'rutin' | 'skydd') => ({
      ...rest,
      release: { ...release, utelämnade: [{ id: 'orsak', titel: 'Orsak', skäl }] },
      datasets: datasets.filter(({ extension }) => extension.tabell !== 'orsak'),
    });
    const counting = (release: StoredRelease) =>
      nationalYear('2025', [...all.slice(0, 4), { name: undefined, release }]).tables.find(
        ({ field }) => field === 'orsak',
      )?.counting;
    expect([counting(without('skydd')), counting(without('rutin'))]).toEqual([5, 4]);
  });

  it('leaves an association with another name for a class out of its row', () => {
    const [first, ...others] = all;
    if (!first) throw new Error('there are six');
    const datasets = first.release.datasets.map((table) => {
      const copy = structuredClone(table);
      const labels = copy.dimension['orsak']?.category.label;
      for (const code of Object.keys(labels ?? {})) if (labels) labels[code] = `${labels[code]} (nytt)`;
      return copy;
    });
    const changed = nationalYear('2025', [{ ...first, release: { ...first.release, datasets } }, ...others]);
    const rows = (one: typeof year) => one.tables.find(({ field }) => field === 'orsak')?.rows ?? [];
    expect(rows(changed).map(({ having }) => having)).toEqual(rows(year).map(({ having }) => having - 1));
    expect(rows(changed).some(({ label }) => label.endsWith('(nytt)'))).toBe(false);
  });
});
