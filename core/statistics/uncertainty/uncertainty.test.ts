import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../generate/random.ts';
import { binomialAtLeast, binomialDensity, poissonAtLeast, poissonDensity } from './distribution.ts';
import { kaplanMeierAt } from './kaplan-meier.ts';
import { median, medianInterval } from './median.ts';
import { poissonInterval } from './poisson.ts';
import { exactProportion, wilsonInterval } from './proportion.ts';
import { isSignificant, rateRatio } from './rate-ratio.ts';
import { runChartTest } from './run-chart.ts';

const part = fc
  .integer({ min: 0, max: 3000 })
  .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));

describe('distributions', () => {
  it('densities sum to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const sum = Array.from({ length: n + 1 }, (_, k) => binomialDensity(k, n, p)).reduce(
          (a, b) => a + b,
          0,
        );
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
    const poisson = Array.from({ length: 600 }, (_, k) => poissonDensity(k, 300)).reduce((a, b) => a + b, 0);
    expect(poisson).toBeCloseTo(1, 12);
  });

  it('the two tails add up to one, on both sides of the mean', () => {
    fc.assert(
      fc.property(part, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ([k, n], p) => {
        // n − X is binomial too, with the other probability.
        expect(binomialAtLeast(k, n, p) + binomialAtLeast(n - k + 1, n, 1 - p)).toBeCloseTo(1, 11);
      }),
    );
    expect(poissonAtLeast(0, 7)).toBe(1);
    expect(poissonAtLeast(7, 0)).toBe(0);
  });
});

describe('intervals', () => {
  it('contain the estimate and stay within their range', () => {
    fc.assert(
      fc.property(part, ([count, base]) => {
        for (const { low, high } of [exactProportion(count, base), wilsonInterval(count, base)]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          if (base > 0) expect(low <= count / base && count / base <= high).toBe(true);
        }
        const { low, high } = poissonInterval(count);
        expect(low <= count && count <= high).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('an inverted ratio has the inverse interval and the same p', () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = rateRatio({ count: a, exposure: 2 }, { count: b, exposure: 3 });
        const back = rateRatio({ count: b, exposure: 3 }, { count: a, exposure: 2 });
        expect(there.low * back.high).toBeCloseTo(1, 9);
        expect(there.p).toBeCloseTo(back.p, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('a difference is significant below p = 0.05, not at it', () => {
    const ratio = { estimate: 2, low: 1, high: 4 };
    expect([0.0499, 0.05].map((p) => isSignificant({ ...ratio, p }))).toEqual([true, false]);
  });

  it('a significant change has an interval that excludes 1, for equal exposures', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const ratio = rateRatio({ count: a, exposure: 1 }, { count: b, exposure: 1 });
        if (a + b > 0 && isSignificant(ratio)) expect(ratio.low > 1 || ratio.high < 1).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('Kaplan–Meier is the plain share when every duration has ended', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 60 }), fc.nat(200), (days, horizon) => {
        const [found] = kaplanMeierAt(
          days.map((d) => ({ days: d, ended: true })),
          [horizon],
        );
        const plain = days.filter((d) => d > horizon).length / days.length;
        if (found) expect(found.estimate).toBeCloseTo(plain, 12);
        else expect(horizon).toBeGreaterThan(Math.max(...days));
      }),
    );
    expect(kaplanMeierAt([], [0, 90])).toEqual([undefined, undefined]);
  });

  it('the interval of the median contains it', () => {
    expect(median([])).toBeNaN();
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 6, maxLength: 80 }), (values) => {
        const found = medianInterval(values);
        expect(found && found.low <= found.estimate && found.estimate <= found.high).toBe(true);
      }),
    );
  });
});

describe('every statistic works', () => {
  it.each([0, 1, 10, 20, 200, 14_947])('at n = %i', (n) => {
    for (const { low, high } of [poissonInterval(n), exactProportion(0, n), wilsonInterval(n, n)])
      expect(low <= high).toBe(true);
    const ratio = rateRatio({ count: n, exposure: 1 }, { count: n, exposure: 1 });
    expect([ratio.p, isSignificant(ratio)]).toEqual([expect.closeTo(1, 9), false]);
    expect(runChartTest(Array.from({ length: Math.min(n, 48) }, (_, i) => (i * 7) % 5)).verdict).toMatch(
      /few|steady|changed/,
    );
  });
});

describe('run charts', () => {
  it('with fewer than ten useful periods are not judged', () => {
    expect(runChartTest([1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({ verdict: 'few', useful: 8, median: 5 });
    expect(runChartTest([])).toMatchObject({ verdict: 'few', useful: 0, median: 0 });
  });

  it('find a step, but no change in what goes up and down', () => {
    expect(runChartTest([...Array(8).fill(3), ...Array(8).fill(9)])).toMatchObject({
      verdict: 'changed',
      longest: 8,
      longestByChance: 7,
      crossings: 1,
      fewestByChance: 4,
    });
    expect(runChartTest([4, 6, 5, 8, 3, 7, 5, 9, 4, 6, 3, 8, 4, 7]).verdict).toBe('steady');
  });

  /** A series of 20 periods in runs of the given lengths, alternately below and above its median. */
  const runs = (...lengths: number[]) =>
    lengths.flatMap((length, at) => Array.from({ length }, (_, i) => (at % 2 === 0 ? -1 : 1) * (1 + i)));

  it('find a change by a long run alone, or by few crossings alone', () => {
    expect(runChartTest(runs(2, 8, 2, 1, 2, 1, 4))).toMatchObject({
      verdict: 'changed',
      longest: 8,
      longestByChance: 7,
      crossings: 6,
      fewestByChance: 6,
    });
    expect(runChartTest(runs(5, 5, 5, 5))).toMatchObject({ verdict: 'changed', longest: 5, crossings: 3 });
  });

  it('find no change at the limits of chance', () => {
    expect(runChartTest(runs(3, 3, 3, 3, 3, 4, 1))).toMatchObject({ verdict: 'steady', crossings: 6 });
    expect(runChartTest(runs(1, 7, 1, 1, 4, 1, 3, 1, 1))).toMatchObject({ verdict: 'steady', longest: 7 });
  });

  it('give few false alarms in series without change', () => {
    const random = seededRandom(7);
    const alarms = Array.from({ length: 1000 }, () =>
      runChartTest(Array.from({ length: 24 }, () => Math.floor(random() * 1000))),
    ).filter(({ verdict }) => verdict === 'changed').length;
    expect(alarms).toBeLessThan(90);
  });
});
