import type { OrderOf } from '../../order/order.ts';
import { clocks } from '../../routine/clock/clocks.ts';
import { markedSteps, stepCode } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

/**
 * Marks a step of the routine as done: one that no other event in the case shows, such as that a group was informed. Its
 * deadline must be running or past.
 */
export function markStep(file: Case, { steg }: OrderOf<'klart'>, { routine, today }: OrderContext): Outcome {
  const steps = markedSteps(routine);
  if (steps.length === 0) return refused('no-steps', REFUSAL_TEXTS['no-steps']());
  const step = steps.find(([key]) => stepCode(key) === steg);
  if (!step) {
    const codes = steps.map(([key]) => stepCode(key));
    return refused('unknown-step', REFUSAL_TEXTS['unknown-step'](suggestion(steg, codes)));
  }
  const [key, { steg: name }] = step;
  const clock = clocks(file, routine, today).find(({ deadlineKey }) => deadlineKey === key);
  if (!clock) return refused('step-not-begun', REFUSAL_TEXTS['step-not-begun'](name));
  if (clock.doneOn !== undefined) return nothing(NOTHING_TO_DO_TEXTS.klart(name, clock.doneOn));
  return done(changed(file, {}, today, { händelse: 'klart', till: steg }), DONE_TEXTS.klart(name));
}
