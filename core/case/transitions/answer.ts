import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { type Case, hasReceipt } from '../case.ts';
import { deadlineRefusal } from './demands.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

const MAX_ANSWERS = caseSchema.properties.hantering.properties.svar.maxItems;

/** Adds an answer to the reporter, which is shown with the receipt code, once what the routine demands is there. */
export function answer(file: Case, { text }: OrderOf<'svar'>, { routine, today }: OrderContext): Outcome {
  const before = file.hantering.svar ?? [];
  if (before.at(-1)?.text === text) return nothing(NOTHING_TO_DO_TEXTS.svar);
  const refusal = deadlineRefusal('svar', file, routine);
  if (refusal) return refusal;
  if (before.length >= MAX_ANSWERS) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_ANSWERS));
  const svar = [...before, { datum: today, text }];
  return done(changed(file, { svar }, today, { händelse: 'svar' }), DONE_TEXTS.svar(hasReceipt(file)));
}

const MAX_CORRECTIONS = caseSchema.properties.hantering.properties.svar.items.properties.tidigare.maxItems;

/** Corrects an answer. The reporter sees the newest text and that it was corrected; what it said before is kept. */
export function correct(file: Case, { nr, text }: OrderOf<'rätta'>, { today }: OrderContext): Outcome {
  const answers = file.hantering.svar ?? [];
  const wrong = answers[nr - 1];
  if (!wrong) return refused('no-such-answer', REFUSAL_TEXTS['no-such-answer'](answers.length));
  if (wrong.text === text) return nothing(NOTHING_TO_DO_TEXTS.rätta(nr));
  const before = wrong.tidigare ?? [];
  if (before.length >= MAX_CORRECTIONS)
    return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_CORRECTIONS));
  const tidigare = [...before, { datum: wrong.rättad ?? wrong.datum, text: wrong.text }];
  const svar = answers.map((one) => (one === wrong ? { ...one, text, rättad: today, tidigare } : one));
  return done(
    changed(file, { svar }, today, { händelse: 'rättat', till: nr }),
    DONE_TEXTS.rätta(nr, hasReceipt(file)),
  );
}
