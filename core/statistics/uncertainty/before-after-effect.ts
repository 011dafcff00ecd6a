import { MINIMUM_CASES } from './minimum-cases.ts';
import { type RateRatio, rateRatio } from './rate-ratio.ts';

/** Months before and after a measure that are compared. */
const COMPARED = 12;
/** Months up to and including the decision that are left out: they are why it was made. */
const TRIGGER = 2;
/** Months after the measure before it can be expected to work. */
const WASH_IN = 1;

/** Months from that of the measure to the last one compared, both included. */
export const MONTHS_AFTER = 1 + WASH_IN + COMPARED;

/** Reports before and after a measure, and how the two compare. */
export interface Effect {
  before: number;
  after: number;
  /** After over before, as rates per month. */
  ratio: RateRatio;
}

/**
 * Compares reports before and after a measure. The months that led to it are left out, and so is the first one after
 * it: a measure is taken when there happen to be many cases, and after that there are fewer whatever is done
 * (regression to the mean). If those months are counted, three out of four useless measures look useful.
 * @param months reports per month, in order
 * @param place the indexes in `months` of the months in which the measure was decided and carried out
 * @returns undefined unless there is a whole year on both sides
 */
export function beforeAfterEffect(
  months: readonly number[],
  { decided, done }: { decided: number; done: number },
): Effect | undefined {
  const end = decided + 1 - TRIGGER;
  const start = done + 1 + WASH_IN;
  if (end < COMPARED || start + COMPARED > months.length) return undefined;
  const before = sum(months.slice(end - COMPARED, end));
  const after = sum(months.slice(start, start + COMPARED));
  const ratio = rateRatio({ count: after, exposure: COMPARED }, { count: before, exposure: COMPARED });
  return { before, after, ratio };
}

/**
 * Whether there are enough cases to judge, counted over both years together: a limit on the year before alone would
 * select years that happened to be high, and they are followed by lower ones.
 */
export const hasEnoughCases = ({ before, after }: Effect): boolean =>
  before + after >= 2 * MINIMUM_CASES.effect;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
