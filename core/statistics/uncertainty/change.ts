import { fisherExact } from './fisher.ts';
import { type Interval, Z } from './interval.ts';
import { wilsonInterval } from './proportion.ts';
import { countRatio, isSignificant } from './rate-ratio.ts';

/** The smallest and the largest value that an earlier value can change to and mostly still pass for chance. */
export interface Visible {
  /** At most this would mostly have been seen as a decrease. Undefined when no decrease could have been. */
  low: number | undefined;
  /** At least this would mostly have been seen as an increase. Undefined when no increase could have been. */
  high: number | undefined;
}

/** How a count compares with an earlier one. The interval is of their ratio. */
export interface CountChange extends Interval {
  /** Whether chance alone would give such a difference less than one time in twenty. */
  differs: boolean;
  /** How many times more the counts of years vary than independent cases would. */
  dispersion: number;
  /** Whether the dispersion comes from the association's own years; otherwise it is assumed. */
  estimated: boolean;
  visible: Visible;
}

/** Reports come in clusters: one event, several reporters. Without years to measure it, this much is assumed. */
const ASSUMED_DISPERSION = 1.6;
/** How many degrees of freedom the assumption weighs: a few years say little about a variance. */
const ASSUMED_WEIGHT = 4;
/** The fewest earlier years that dispersion is estimated from. */
const FEWEST_YEARS = 4;
/** The 80th percentile of the standard normal distribution: a change is visible when it is found four times in five. */
const POWER_Z = 0.8416212335729143;

/**
 * Estimates how much the counts of earlier years vary beyond chance: Pearson's χ² per degree of freedom, drawn towards
 * what is assumed, never below 1.
 * @returns the assumption when there are fewer than four years
 */
export function dispersionOf(years: readonly number[]): { dispersion: number; estimated: boolean } {
  const mean = years.reduce((sum, n) => sum + n, 0) / years.length;
  if (years.length < FEWEST_YEARS || mean === 0) return { dispersion: ASSUMED_DISPERSION, estimated: false };
  const chiSquare = years.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
  const weighed = (ASSUMED_WEIGHT * ASSUMED_DISPERSION + chiSquare) / (ASSUMED_WEIGHT + years.length - 1);
  return { dispersion: Math.max(1, weighed), estimated: true };
}

/**
 * Compares two counts from periods of the same length. They differ when both the exact test and a score test with the
 * dispersion say so.
 * @param years earlier counts of the same kind, the one compared with among them
 */
export function compareCounts(now: number, before: number, years: readonly number[] = []): CountChange {
  const { dispersion, estimated } = dispersionOf(years);
  const exact = countRatio(now, before);
  // The score interval of the share that the first count has of both, as if there were fewer, independent cases.
  const share = wilsonInterval(now / dispersion, (now + before) / dispersion);
  const odds = (p: number) => (p >= 1 ? Number.POSITIVE_INFINITY : p / (1 - p));
  const [low, high] = [Math.min(exact.low, odds(share.low)), Math.max(exact.high, odds(share.high))];
  return {
    estimate: exact.estimate,
    low,
    high,
    differs: isSignificant(exact) && (odds(share.low) > 1 || odds(share.high) < 1),
    dispersion,
    estimated,
    visible: visibleCounts(before, dispersion),
  };
}

/** Square roots of counts vary equally at all sizes (Anscombe, 1948). */
function visibleCounts(before: number, dispersion: number): Visible {
  const step = (Z + POWER_Z) * Math.sqrt(dispersion / 2);
  const root = Math.sqrt(before);
  return {
    low: root > step ? Math.floor((root - step) ** 2) : undefined,
    high: Math.ceil((root + step) ** 2),
  };
}

/** Part of a number of cases: those of which something is true, among those that can be judged. */
export interface Portion {
  part: number;
  base: number;
}

/** How a share compares with an earlier one. */
export interface ShareChange {
  /** Whether chance alone would give such a difference less than one time in twenty. */
  differs: boolean;
  /** As shares, 0 to 1. */
  visible: Visible;
}

/** Compares two shares by Fisher's exact test. */
export function compareShares(now: Portion, before: Portion): ShareChange {
  const p = fisherExact([now.part, now.base], [before.part, before.base]);
  return { differs: p < 0.05, visible: visibleShares(now.base, before) };
}

/** Arcsines of square roots of shares vary equally at all sizes (Cohen's h); Fisher's test needs a little more. */
function visibleShares(base: number, before: Portion): Visible {
  const angle = Math.asin(Math.sqrt(before.part / before.base));
  const step =
    ((Z + POWER_Z) / 2) * Math.sqrt(1 / base + 1 / before.base) + 0.5 / Math.min(base, before.base);
  const at = (turned: number) => Math.sin(Math.min(Math.max(turned, 0), Math.PI / 2)) ** 2;
  const [low, high] = [at(angle - step), at(angle + step)];
  return { low: low > END ? low : undefined, high: high < 1 - END ? high : undefined };
}

/** Nearer to 0 or 1 than this a share would be written as 0 or 100 %. */
const END = 0.005;
