import { binomialDensity } from './distribution.ts';
import { type Interval, TAIL } from './interval.ts';

/**
 * The median with an interval whose ends are two of the values, so that nothing is assumed about their distribution.
 * Order statistics, as in Conover, Practical Nonparametric Statistics, 3.2.
 * @returns undefined for fewer than six values: even the smallest and the largest would contain the median too seldom
 */
export function medianInterval(values: readonly number[]): Interval | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  let [outside, below] = [0, 0];
  for (; outside < n; outside++) {
    below += binomialDensity(outside, n, 0.5);
    if (below > TAIL) break;
  }
  const [low, high] = [sorted[outside - 1], sorted[n - outside]];
  if (outside === 0 || low === undefined || high === undefined) return undefined;
  return { estimate: median(sorted), low, high };
}

/** The median of values in any order; NaN if there are no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}
