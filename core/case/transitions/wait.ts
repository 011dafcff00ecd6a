import { addDays } from '../../date.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { type Outcome, refused } from './outcome.ts';

/** How many days ahead a pause or a question may ask to come up again. Source: the project's own proposal, half a year. */
const MOST_DAYS = 183;

/** The refusal of a day to come up again on that is past or too far ahead; undefined if the day is allowed. */
export function waitProblem(day: string | undefined, today: string): Outcome | undefined {
  if (day === undefined) return undefined;
  if (day <= today) return refused('wait-past', REFUSAL_TEXTS['wait-past']());
  return day > addDays(today, MOST_DAYS)
    ? refused('wait-long', REFUSAL_TEXTS['wait-long'](MOST_DAYS))
    : undefined;
}
