/**
 * The fewest cases for which each statistic means something. Below that the page says "för få ärenden" instead of a
 * number. From simulations with 10, 20, 60, 200 and 15 000 cases a year.
 */
export const MINIMUM_CASES = {
  /** A share in per cent: with fewer than ten, one case is more than ten per cent. */
  share: 10,
  /** A change from one year to the next: from eight to ten, only a doubling stands out. */
  change: 10,
  /** The most common category: with fewer, the one that looks most common is the wrong one every other year. */
  leading: 10,
  /** A median with an interval at all. */
  median: 6,
  /** The share still waiting after a certain time. */
  waiting: 50,
  /** Recurrence: this many measures that were followed give an interval of ±20 percentage points. */
  recurrence: 20,
  /** The effect of a measure: with fewer before it, a halving is missed more often than found. */
  effect: 24,
  /** A unit compared with all units: if a fifth is normal, both one and eight of twenty are within chance. */
  funnel: 50,
} as const;
