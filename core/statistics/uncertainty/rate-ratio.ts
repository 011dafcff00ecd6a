import { binomialDensity } from './distribution.ts';
import type { Interval } from './interval.ts';
import { exactProportion } from './proportion.ts';

/** Cases, and the time or the base they came out of, in the same unit for both that are compared. */
export interface Rate {
  count: number;
  exposure: number;
}

/** How two rates compare, and how often chance alone gives a difference as unlikely as this one. */
export interface RateRatio extends Interval {
  p: number;
}

/**
 * How many times higher the first rate is than the second, exact: given the sum, the first count is binomial.
 * The one of R's `poisson.test`, two-sided by least likely outcomes. No cases at all compare as anything (NaN, 0–∞).
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

/** Whether chance alone does not explain the difference: fewer than one time in twenty. */
export function isSignificant({ p }: RateRatio): boolean {
  return p < 0.05;
}

/** The probability of everything that is at most as likely as what was seen. */
function twoSidedP(count: number, total: number, equal: number): number {
  // R's tolerance: outcomes of the same probability must not fall apart by the last bit.
  const limit = binomialDensity(count, total, equal) * (1 + 1e-7);
  let p = 0;
  for (let x = 0; x <= total; x++) {
    const density = binomialDensity(x, total, equal);
    if (density <= limit) p += density;
  }
  return Math.min(1, p);
}
