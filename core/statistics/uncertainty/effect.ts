import { type RateRatio, rateRatio } from './rate-ratio.ts';

/** Months before and after a measure that are compared. */
const COMPARED = 12;
/** Months up to and with the measure that are left out: they are why it was taken. */
const TRIGGER = 2;
/** Months after the measure before it can be expected to work. */
const WASH_IN = 1;

/** What came before and after a measure, and how the two compare. */
export interface Effect {
  before: number;
  after: number;
  /** After against before, a month. */
  ratio: RateRatio;
}

/**
 * How reports compare before and after a measure. The months that led to it are left out, and so is the first one after
 * it: a measure is taken when there happen to be many cases, and after that there are fewer whatever is done
 * (regression to the mean). With those months in, three of four useless measures look useful.
 * @param months reports a month, in order
 * @param taken the place in `months` of the month in which the measure was carried out
 * @returns undefined when there is not a whole year on both sides
 */
export function effectOf(months: readonly number[], taken: number): Effect | undefined {
  const end = taken + 1 - TRIGGER;
  const start = taken + 1 + WASH_IN;
  if (end < COMPARED || start + COMPARED > months.length) return undefined;
  const before = sum(months.slice(end - COMPARED, end));
  const after = sum(months.slice(start, start + COMPARED));
  const ratio = rateRatio({ count: after, exposure: COMPARED }, { count: before, exposure: COMPARED });
  return { before, after, ratio };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
