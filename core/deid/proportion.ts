/** A share with its 95 % confidence interval. */
export interface Proportion {
  hits: number;
  of: number;
  /** 0–1; NaN when nothing was counted. */
  value: number;
  low: number;
  high: number;
}

const Z = 1.959964;

/** The share of `hits` in `of` with Wilson's score interval, which keeps its coverage near 0 and 1 and for small numbers. */
export function wilsonProportion(hits: number, of: number): Proportion {
  if (of === 0) return { hits, of, value: Number.NaN, low: 0, high: 1 };
  const value = hits / of;
  const spread = 1 + Z ** 2 / of;
  const centre = (value + Z ** 2 / (2 * of)) / spread;
  const half = (Z * Math.sqrt((value * (1 - value)) / of + Z ** 2 / (4 * of ** 2))) / spread;
  return {
    hits,
    of,
    value,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === of ? 1 : Math.min(1, centre + half),
  };
}
