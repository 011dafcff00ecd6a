import { binomialAtLeast } from './distribution.ts';
import { bisect, type Interval, TAIL, Z } from './interval.ts';

/**
 * The share behind `count` of `base`, exact: never narrower than it says.
 * Clopper and Pearson (1934), the one of R's `binom.test`. No base gives no estimate and the whole range.
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
 * The share behind `count` of `base`, right on the average, and so the one to show for shares.
 * Wilson (1927), the one of R's `prop.test(correct = FALSE)`.
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
