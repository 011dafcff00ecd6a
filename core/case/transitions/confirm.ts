import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { promiseDeadline } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { type Case, hasReceipt } from '../case.ts';
import { deadlineRefusal } from './demands.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

const MAX_CONFIRMATIONS = caseSchema.properties.hantering.properties.bekräftelser.maxItems;

/**
 * Confirms to the reporter that the report has come in, and by which day word is promised. It is shown with the receipt
 * code and never counts as an answer. A new promise replaces the one before it.
 */
export function confirm(
  file: Case,
  { text, besked }: OrderOf<'bekräfta'>,
  { routine, today }: OrderContext,
): Outcome {
  const before = file.hantering.bekräftelser ?? [];
  const last = before.at(-1);
  if (last?.text === text && last.besked === besked) return nothing(NOTHING_TO_DO_TEXTS.bekräfta);
  const refusal = deadlineRefusal('bekräftad', file, routine);
  if (refusal) return refusal;
  if (besked !== undefined && besked < today) return refused('promise-past', REFUSAL_TEXTS['promise-past']());
  if (besked !== undefined && !promiseDeadline(routine))
    return refused('no-promise', REFUSAL_TEXTS['no-promise']());
  if (before.length >= MAX_CONFIRMATIONS)
    return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_CONFIRMATIONS));
  const nr = before.length + 1;
  const bekräftelser = [...before, { nr, datum: today, text, ...(besked === undefined ? {} : { besked }) }];
  return done(
    changed(file, { bekräftelser }, today, { händelse: 'bekräftad', till: nr }),
    DONE_TEXTS.bekräfta(besked, hasReceipt(file)),
  );
}
