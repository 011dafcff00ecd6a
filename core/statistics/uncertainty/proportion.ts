import { binomialAtLeast } from './distribution.ts';
import { bisect, type Interval, TAIL, Z } from './interval.ts';

/**
 * Estimates the share behind `count` of `base` with an exact interval: its coverage is never below the stated level.
 * Clopper and Pearson (1934), as in R's `binom.test`. A base of 0 gives NaN with the range 0 to 1.
 */
export function exactProportion(count: number, base: number): Interval {
  if (base === 0) return { estimate: Number.NaN, low: 0, high: 1 };
  return {
    estimate: count / base,
    low: count === 0 ? 0 : bisect((p) => binomialAtLeast(count, base, p), TAIL, 0, 1),
    high: count === base ? 1 : bisect((p) => binomialAtLeast(count + 1, base, p), 1 - TAIL, 0, 1),
  };
}

/**
 * Estimates the share behind `count` of `base` with an interval whose coverage is right on average, also near 0 and 1
 * and for small numbers. This is the one to show for shares. Wilson's score interval (1927), as in R's
 * `prop.test(correct = FALSE)`. A base of 0 gives NaN with the range 0 to 1.
 */
export function wilsonInterval(count: number, base: number): Interval {
  if (base === 0) return { estimate: Number.NaN, low: 0, high: 1 };
  const share = count / base;
  const scale = 1 + Z ** 2 / base;
  const centre = (share + Z ** 2 / (2 * base)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / base + Z ** 2 / (4 * base ** 2))) / scale;
  return {
    estimate: share,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === base ? 1 : Math.min(1, centre + half),
  };
}
