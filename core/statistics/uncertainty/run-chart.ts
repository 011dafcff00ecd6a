import { binomialDensity } from './distribution.ts';
import { median } from './median.ts';

/** What a run chart shows about a lasting change. */
export interface RunChartResult {
  median: number;
  /** Periods that are not on the median itself. */
  useful: number;
  /** The longest run on one side of the median, and the longest that chance is expected to give. */
  longest: number;
  longestByChance: number;
  /** How often the line crosses the median, and the fewest times that chance is expected to give. */
  crossings: number;
  fewestByChance: number;
  /** 'few' below ten useful periods; 'changed' when a run is unusually long or crossings are unusually few. */
  verdict: 'few' | 'steady' | 'changed';
}

/** The fewest useful periods that the test can judge. */
export const USEFUL_PERIODS = 10;

/**
 * Tests a series for a lasting change. Anhøj and Olesen, "Run Charts Revisited" (2014): a longest run above log2(n) +
 * 3, or fewer crossings than the 5th percentile of Binomial(n − 1, ½). Works for any distribution, with few false
 * alarms in short series.
 * @param middle what the values are above or below: their median, or 0 for differences
 */
export function runChartTest(
  values: readonly number[],
  middle: number = values.length === 0 ? 0 : median(values),
): RunChartResult {
  const above = values.filter((value) => value !== middle).map((value) => value > middle);
  const useful = above.length;
  let [longest, run, crossings] = [0, 0, 0];
  for (const [index, side] of above.entries()) {
    const same = index === 0 || side === above[index - 1];
    if (!same) crossings++;
    run = same ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  const longestByChance = useful === 0 ? 0 : Math.round(Math.log2(useful) + 3);
  const fewestByChance = fewestCrossings(useful - 1);
  const changed = longest > longestByChance || crossings < fewestByChance;
  const verdict = useful < USEFUL_PERIODS ? 'few' : changed ? 'changed' : 'steady';
  return { median: middle, useful, longest, longestByChance, crossings, fewestByChance, verdict };
}

/** The 5th percentile of the number of crossings when nothing changes. */
function fewestCrossings(gaps: number): number {
  let [k, below] = [0, 0];
  for (; k < gaps; k++) {
    below += binomialDensity(k, gaps, 0.5);
    if (below > 0.05) break;
  }
  return k;
}
