/**
 * How many cases a statistic needs before it says anything. Below that the page says "för få ärenden" instead of a
 * number. From simulations at 10, 20, 60, 200 and 15 000 cases a year.
 */
export const MINIMUM_CASES = {
  /** A share in per cent: of fewer than ten, one case is more than ten per cent. */
  share: 10,
  /** A change from one year to the next: from eight to ten, only a doubling stands out. */
  change: 10,
  /** The most common one: with fewer, the one that looks most common is wrong in every second year. */
  leading: 10,
  /** A median with an interval at all. */
  median: 6,
  /** The share still waiting after a time. */
  waiting: 50,
  /** How often something comes back: measures followed, with an interval of ±20 points. */
  recurrence: 20,
  /** What a measure led to: with fewer before it, a halving is missed more often than it is found. */
  effect: 24,
  /** How a unit compares with all of them: of twenty, both one and eight are normal for a fifth. */
  funnel: 50,
} as const;
