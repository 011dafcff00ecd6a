// Reference values to nine digits, computed by another method: densities by the logarithm of the gamma function and
// the maximum by differences with 34 digits (mpmath 1.3). The first are the control group of Weil (1970), for which
// Williams (1975) prints a mean of 0.898 and a spread of 0.021 / (1 + 0.021).
import { describe, expect, it } from 'vitest';
import { likelihoodOf } from './beta-binomial.ts';
import { betaAtMost, betaQuantile, studentQuantile } from './incomplete-beta.ts';
import { pooledShare } from './pooled-share.ts';

const units = (rows: readonly (readonly [number, number, number])[]) =>
  rows.map(([low, high, base]) => ({ low, high, base }));
const exact = (rows: readonly (readonly [number, number])[]) => units(rows.map(([n, base]) => [n, n, base]));

const WEIL = exact([
  ...([
    [13, 13],
    [12, 12],
    [9, 9],
    [9, 9],
    [8, 8],
    [8, 8],
    [12, 13],
    [11, 12],
  ] as const),
  ...([
    [9, 10],
    [9, 10],
    [8, 9],
    [11, 13],
    [4, 5],
    [5, 7],
    [7, 10],
    [7, 10],
  ] as const),
]);
const HIDDEN = units([
  ...([
    [9, 9, 20],
    [0, 4, 18],
    [14, 14, 31],
    [5, 17, 40],
  ] as const),
  ...([
    [0, 4, 25],
    [22, 22, 60],
    [3, 3, 3],
    [0, 12, 12],
  ] as const),
]);
const SAME = exact([
  [5, 20],
  [6, 24],
  [10, 40],
  [7, 30],
  [12, 50],
]);

it.each([
  [
    'Weil',
    WEIL,
    16,
    0.89797596145431,
    0.020196448251519,
    0.81989578547452,
    0.94535589561241,
    0.65299481721045,
    0.99742359518111,
  ],
  [
    'hidden numbers',
    HIDDEN,
    7,
    0.33897487644702,
    0.079807621168214,
    0.15958531379773,
    0.6161056528173,
    0.00046729080343303,
    0.96015041749222,
  ],
  ['no spread', SAME, 5, 10 / 41, 0, 0.15777247860563, 0.35540518699763, 0.043210709168497, 0.54539701935571],
] as const)('the pooled share of %s', (_, rows, count, mean, spread, low, high, from, to) => {
  const found = pooledShare(rows);
  expect(found?.units).toBe(count);
  const numbers = [
    found?.estimate,
    found?.spread,
    found?.low,
    found?.high,
    found?.predicted?.low,
    found?.predicted?.high,
  ];
  for (const [at, reference] of [mean, spread, low, high, from, to].entries())
    expect(Math.abs((numbers[at] ?? Number.NaN) - reference)).toBeLessThanOrEqual(1e-9);
});

it.each([
  [0.3, 2, 5, 0.579825],
  [0.01, 0.19, 18, 0.7603037521961475],
  [0.9, 40, 3, 0.1951076548269366],
  [0.2, 200, 800, 0.5063088533798628],
  [0.0003, 0.01, 3, 0.9359573697947675],
])('the beta distribution at %f for %f and %f', (x, a, b, reference) => {
  expect(betaAtMost(x, a, b)).toBeCloseTo(reference, 10);
  expect(betaQuantile(reference, a, b)).toBeCloseTo(x, 9);
});

// R: qt(0.975, df)
it.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [8, 2.306004135204166],
  [78, 1.9908470688116906],
])("Student's t with %i degrees of freedom", (degrees, reference) => {
  expect(studentQuantile(degrees)).toBeCloseTo(reference, 9);
});

describe('the pooled share', () => {
  it('needs three units that say something', () => {
    expect(
      pooledShare(
        units([
          [3, 3, 10],
          [4, 4, 10],
          [0, 20, 20],
          [0, 0, 0],
        ]),
      ),
    ).toBeUndefined();
    expect(
      pooledShare(
        units([
          [3, 3, 10],
          [4, 4, 10],
          [0, 4, 20],
        ]),
      )?.units,
    ).toBe(3);
  });

  it('says 0 with an interval when everything is hidden, and nothing of the spread', () => {
    const found = pooledShare(
      units([
        [0, 4, 20],
        [0, 4, 14],
        [0, 4, 35],
        [0, 4, 11],
      ]),
    );
    expect([found?.estimate, found?.low, found?.predicted]).toEqual([0, 0, undefined]);
    expect(found?.high).toBeGreaterThan(0.2);
  });

  it('lies higher than if hidden numbers were zeros', () => {
    const zeros = pooledShare(
      units(HIDDEN.map(({ low, high, base }) => [low, low === 0 && high === 4 ? 0 : high, base])),
    );
    const found = pooledShare(HIDDEN);
    expect(found?.estimate).toBeGreaterThan(zeros?.estimate ?? 1);
  });

  it('is the mirror of the share of all others', () => {
    const other = pooledShare(units(HIDDEN.map(({ low, high, base }) => [base - high, base - low, base])));
    const found = pooledShare(HIDDEN);
    expect(1 - (other?.estimate ?? 0)).toBeCloseTo(found?.estimate ?? 0, 9);
    expect(1 - (other?.predicted?.low ?? 0)).toBeCloseTo(found?.predicted?.high ?? 0, 9);
  });

  it('stays a number with a range that is nearly everything', () => {
    const found = pooledShare(
      units([
        [5, 144, 144],
        [5, 47, 47],
        [10, 10, 47],
        [0, 4, 20],
        [5, 5, 39],
      ]),
    );
    expect(Object.values(found?.predicted ?? {}).every(Number.isFinite)).toBe(true);
  });
});

it('the slopes of the likelihood are those of its values', () => {
  const likelihood = likelihoodOf(HIDDEN);
  for (const [mean, spread] of [
    [0.3, 0.1],
    [0.02, 0.5],
    [0.9, 0.01],
  ] as const) {
    const step = 1e-6;
    const { byMean, bySpread } = likelihood(mean, spread);
    const across = (a: number, b: number) =>
      (likelihood(mean + a, spread + b).value - likelihood(mean - a, spread - b).value) / (2 * step);
    expect(across(step, 0) / byMean).toBeCloseTo(1, 5);
    expect(across(0, step) / bySpread).toBeCloseTo(1, 5);
  }
});

it('all numbers together are certain, whatever the mean and the spread, also where a term of the last one is zero', () => {
  for (const [mean, spread] of [
    [0.5, 1 / 3],
    [0.5, 0],
    [0.2, 0.7],
    [0.999, 0.01],
  ] as const)
    for (const base of [4, 3000]) {
      const { value, byMean, bySpread } = likelihoodOf([{ low: 0, high: base, base }])(mean, spread);
      for (const zero of [value, byMean, bySpread]) expect(Math.abs(zero)).toBeLessThan(1e-6);
    }
});
