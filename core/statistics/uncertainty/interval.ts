/** An estimate with its confidence interval. It covers chance only, not other sources of error. */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
}

/** The confidence level of all intervals: 95 in 100 contain the true value. */
export const CONFIDENCE = 0.95;

/** The probability left out at each end. */
export const TAIL = (1 - CONFIDENCE) / 2;

/** The 97.5th percentile of the standard normal distribution. */
export const Z = 1.959963984540054;

/**
 * Finds where a rising function passes a value, halving the range until its ends are adjacent numbers.
 * @param low below the answer
 * @param high above the answer
 */
export function bisect(rising: (x: number) => number, value: number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return middle;
    if (rising(middle) < value) below = middle;
    else above = middle;
  }
}
