import { binomialAtLeast } from './distribution.ts';

/**
 * Returns the limits of a funnel plot: the smallest and the largest count that a unit of this size has when it differs
 * from the common share by chance only. Exact binomial limits, as in Spiegelhalter (2005), "Funnel plots for comparing
 * institutional performance".
 * @param base the unit's cases
 * @param share the common share, 0–1
 * @param confidence 0.95 to look closer, 0.998 to act
 */
export function funnelLimits(base: number, share: number, confidence: number): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  const atMost = (k: number) => 1 - binomialAtLeast(k + 1, base, share);
  let [low, high] = [0, base];
  while (low < base && atMost(low) <= tail) low++;
  while (high > 0 && binomialAtLeast(high, base, share) <= tail) high--;
  return { low, high };
}
