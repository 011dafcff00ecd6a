import { poissonAtLeast } from './distribution.ts';
import { bisect, type Interval, TAIL } from './interval.ts';

/**
 * Estimates the mean behind a count of cases that occur independently of each other.
 * Garwood's exact interval (1936), as in R's `poisson.test`.
 * @param count a whole number, 0 or more
 */
export function poissonInterval(count: number): Interval {
  const wide = count + 20 * Math.sqrt(count + 1) + 20;
  return {
    estimate: count,
    low: count === 0 ? 0 : bisect((mean) => poissonAtLeast(count, mean), TAIL, 0, count),
    high: bisect((mean) => poissonAtLeast(count + 1, mean), 1 - TAIL, count, wide),
  };
}
