import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../generate/random.ts';
import { compareCounts, compareShares, dispersionOf } from './change.ts';

const PAIRS = 2000;
const SIZES = [20, 60, 300];

/** A year's number of events under a constant mean: Poisson, from the waiting times between them. */
function poisson(random: () => number, mean: number): number {
  let [count, time] = [0, -Math.log(1 - random())];
  for (; time < mean; count++) time -= Math.log(1 - random());
  return count;
}

/** A year whose events are each reported once or, one in four, three times: φ = 2. */
function clustered(random: () => number, mean: number): number {
  const events = poisson(random, mean / 1.5);
  return Array.from({ length: events }, () => (random() < 0.25 ? 3 : 1)).reduce((sum, n) => sum + n, 0);
}

const binomial = (random: () => number, n: number, p: number): number =>
  Array.from({ length: n }, random).filter((value) => value < p).length;

/** How many of the pairs differ, in per cent. */
function rate(seed: number, differs: (random: () => number) => boolean): number {
  const random = seededRandom(seed);
  let found = 0;
  for (let pair = 0; pair < PAIRS; pair++) if (differs(random)) found++;
  return (100 * found) / PAIRS;
}

describe.each(SIZES)('with %i cases a year and no change', (n) => {
  it('at most 5 % of pairs of independent cases are called changed', () => {
    const found = rate(15, (random) => compareCounts(poisson(random, n), poisson(random, n)).differs);
    expect(found).toBeLessThanOrEqual(5);
  });

  it('at most 8 % of pairs of clustered reports are called changed', () => {
    const found = rate(15, (random) => compareCounts(clustered(random, n), clustered(random, n)).differs);
    expect(found).toBeLessThanOrEqual(8);
  });

  it('the same holds where earlier years tell how much they vary', () => {
    for (const [draw, most] of [
      [poisson, 5],
      [clustered, 8],
    ] as const) {
      const found = rate(15, (random) => {
        const years = Array.from({ length: 6 }, () => draw(random, n));
        return compareCounts(draw(random, n), years.at(-1) ?? 0, years).differs;
      });
      expect(found).toBeLessThanOrEqual(most);
    }
  });

  it('at most 5 % of pairs of shares are called changed', () => {
    for (const share of [0.5, 0.8, 0.95]) {
      const portion = (random: () => number) => ({ part: binomial(random, n, share), base: n });
      expect(
        rate(15, (random) => compareShares(portion(random), portion(random)).differs),
      ).toBeLessThanOrEqual(5);
    }
  });
});

describe.each(SIZES)('a change of the size that is given, from %i cases', (n) => {
  it('is mostly found', () => {
    const { low, high } = compareCounts(n, n).visible;
    const { dispersion } = dispersionOf([]);
    for (const changed of [low, high]) {
      // As much spread as is assumed: events that are reported once, or three times by this share of them.
      const share = (dispersion - 1) / (8 - 2 * dispersion);
      const year = (random: () => number, mean: number) =>
        Array.from({ length: poisson(random, mean / (1 + 2 * share)) }, () =>
          random() < share ? 3 : 1,
        ).reduce((sum: number, one) => sum + one, 0);
      const found = rate(15, (random) => compareCounts(year(random, changed ?? 0), year(random, n)).differs);
      expect(found, String(changed)).toBeGreaterThanOrEqual(70);
      expect(found, String(changed)).toBeLessThanOrEqual(95);
    }
  });

  it('is mostly found for a share', () => {
    const { low, high } = compareShares({ part: n / 2, base: n }, { part: n / 2, base: n }).visible;
    for (const changed of [low, high]) {
      const found = rate(
        15,
        (random) =>
          compareShares(
            { part: binomial(random, n, changed ?? 0), base: n },
            { part: binomial(random, n, 0.5), base: n },
          ).differs,
      );
      expect(found, String(changed)).toBeGreaterThanOrEqual(70);
      expect(found, String(changed)).toBeLessThanOrEqual(95);
    }
  });
});
