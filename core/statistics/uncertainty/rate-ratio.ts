import { binomialDensity } from './distribution.ts';
import type { Interval } from './interval.ts';
import { exactProportion } from './proportion.ts';

/** Cases, and the time or the base that they came from, in the same unit for both rates compared. */
export interface Rate {
  count: number;
  exposure: number;
}

/** The ratio of two rates, with the p-value of the test that they are equal. */
export interface RateRatio extends Interval {
  p: number;
}

/**
 * Compares two rates exactly: given the sum, the first count is binomial. The estimate is how many times higher the
 * first rate is than the second. As in R's `poisson.test`; the two-sided p-value sums the least likely outcomes.
 * Without any cases the estimate is NaN with the range 0 to ∞.
 */
export function rateRatio(first: Rate, second: Rate): RateRatio {
  const total = first.count + second.count;
  if (total === 0) return { estimate: Number.NaN, low: 0, high: Number.POSITIVE_INFINITY, p: 1 };
  const scale = second.exposure / first.exposure;
  const ratio = (share: number) => (share >= 1 ? Number.POSITIVE_INFINITY : (share / (1 - share)) * scale);
  const { low, high } = exactProportion(first.count, total);
  const estimate = (first.count / second.count) * scale;
  const equal = first.exposure / (first.exposure + second.exposure);
  return { estimate, low: ratio(low), high: ratio(high), p: twoSidedP(first.count, total, equal) };
}

/** Compares two counts from periods, or bases, of the same size; see `rateRatio`. */
export function countRatio(first: number, second: number): RateRatio {
  return rateRatio({ count: first, exposure: 1 }, { count: second, exposure: 1 });
}

/** Whether chance alone would give such a difference less than one time in twenty. */
export function isSignificant({ p }: RateRatio): boolean {
  return p < 0.05;
}

/** The probability of every outcome that is at most as likely as the observed one. */
function twoSidedP(count: number, total: number, equal: number): number {
  // R's tolerance: equally likely outcomes must not be separated by rounding in the last bit.
  const limit = binomialDensity(count, total, equal) * (1 + 1e-7);
  let p = 0;
  for (let x = 0; x <= total; x++) {
    const density = binomialDensity(x, total, equal);
    if (density <= limit) p += density;
  }
  return Math.min(1, p);
}
