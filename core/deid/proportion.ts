import { wilsonInterval } from '../statistics/uncertainty/proportion.ts';

/** A share with its 95 % confidence interval. */
export interface Proportion {
  hits: number;
  of: number;
  /** 0–1; NaN when nothing was counted. */
  value: number;
  low: number;
  high: number;
}

/** Returns the share of `hits` in `of` with Wilson's interval. */
export function wilsonProportion(hits: number, of: number): Proportion {
  const { estimate, low, high } = wilsonInterval(hits, of);
  return { hits, of, value: estimate, low, high };
}
