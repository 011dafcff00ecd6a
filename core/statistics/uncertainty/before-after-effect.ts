import { MINIMUM_CASES } from './minimum-cases.ts';
import { type RateRatio, rateRatio } from './rate-ratio.ts';

/** Months before and after a measure that are compared. */
const COMPARED = 12;
/** Months up to and with the decision that are left out: they are why it was made. */
const TRIGGER = 2;
/** Months after the measure before it can be expected to work. */
const WASH_IN = 1;

/** From the month of the measure to the end of the last one that is compared. */
export const MONTHS_AFTER = 1 + WASH_IN + COMPARED;

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
 * @param place the places in `months` of the month in which the measure was decided, and of the one in which it was done
 * @returns undefined when there is not a whole year on both sides
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
 * Whether there are enough to say anything. Of both years together: with a demand on the year before alone, years that
 * happened to be high would be chosen, and what follows them is lower.
 */
export const hasEnoughCases = ({ before, after }: Effect): boolean =>
  before + after >= 2 * MINIMUM_CASES.effect;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
