import { expect, it } from 'vitest';
import { seededRandom } from '../../core/generate/random.ts';
import { testOf } from './trend.ts';

const quarters = (cells: readonly (number | '<10' | '..')[]) =>
  cells.map((cell, at) => ({ time: `${2000 + Math.floor(at / 4)}-K${1 + (at % 4)}`, cell }));

it('a hidden small number is low, not missing', () => {
  const hidden = quarters(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? '<10' : 12)));
  expect(testOf(hidden)).toMatchObject({ useful: 20, verdict: 'steady' });
  const fallen = quarters(Array.from({ length: 20 }, (_, at) => (at < 10 ? 12 : '<10')));
  expect(testOf(fallen).verdict).toBe('changed');
  expect(testOf(quarters(Array.from({ length: 20 }, () => '..' as const))).useful).toBe(0);
});

/** Months with a summer dip, under a constant mean. */
function months(random: () => number, mean: number, years: number) {
  return Array.from({ length: 12 * years }, (_, at) => {
    const month = at % 12;
    const limit = Math.exp(-mean * (month === 6 ? 0.4 : 1));
    let [cell, product] = [0, random()];
    for (; product > limit; cell++) product *= random();
    return { time: `${2020 + Math.floor(at / 12)}-${String(month + 1).padStart(2, '0')}`, cell };
  });
}

it('months are compared with the same month, so that a season is seldom taken for a change', () => {
  for (const mean of [20 / 12, 300 / 12]) {
    const random = seededRandom(15);
    let changed = 0;
    for (let i = 0; i < 400; i++) if (testOf(months(random, mean, 3)).verdict === 'changed') changed++;
    expect(changed / 400, String(mean)).toBeLessThanOrEqual(0.1);
  }
});

it('months that all rise are a change', () => {
  const rising = months(seededRandom(1), 20, 1).flatMap(({ cell }, at) =>
    [2024, 2025].map((year) => ({
      time: `${year}-${String(at + 1).padStart(2, '0')}`,
      cell: year === 2025 ? cell + 10 : cell,
    })),
  );
  expect(testOf(rising.toSorted((a, b) => (a.time < b.time ? -1 : 1))).verdict).toBe('changed');
});
