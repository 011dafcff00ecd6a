/** An estimate and the two ends between which the truth lies, as far as chance goes. */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
}

/** How sure the intervals are, all of them: 95 in 100 hold the truth. */
export const CONFIDENCE = 0.95;

/** The part of the distribution left out at each end. */
export const TAIL = (1 - CONFIDENCE) / 2;

/** The 97.5th percentile of the standard normal distribution. */
export const Z = 1.959963984540054;

/**
 * Where a rising function passes a value, by halving until two numbers stand side by side.
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
