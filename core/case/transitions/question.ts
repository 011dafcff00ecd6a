import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

const MAX_QUESTIONS = caseSchema.properties.hantering.properties.frågor.maxItems;

/**
 * Asks the reporter a question, which is shown with the receipt code; with a number, stores what the reporter
 * answered to that question.
 */
export function question(file: Case, order: OrderOf<'fråga'>, context: OrderContext): Outcome {
  return order.nr === undefined
    ? ask(file, order.text, context)
    : storeAnswer(file, order.nr, order.text, context);
}

function ask(file: Case, text: string, { today }: OrderContext): Outcome {
  const before = file.hantering.frågor ?? [];
  const same = before.find((one) => one.text === text && one.svar === undefined);
  if (same) return nothing(NOTHING_TO_DO_TEXTS.fråga(same.nr));
  if (before.length >= MAX_QUESTIONS) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_QUESTIONS));
  const nr = before.length + 1;
  const frågor = [...before, { nr, datum: today, text }];
  return done(changed(file, { frågor }, today, { händelse: 'fråga', till: nr }), DONE_TEXTS.fråga(nr));
}

function storeAnswer(file: Case, nr: number, text: string, { today }: OrderContext): Outcome {
  const before = file.hantering.frågor ?? [];
  const asked = before.find((one) => one.nr === nr);
  if (!asked) return refused('no-question', REFUSAL_TEXTS['no-question'](before.length));
  if (asked.svar?.text === text) return nothing(NOTHING_TO_DO_TEXTS.frågesvar(nr));
  const frågor = before.map((one) => (one === asked ? { ...one, svar: { datum: today, text } } : one));
  return done(
    changed(file, { frågor }, today, { händelse: 'frågesvar', till: nr }),
    DONE_TEXTS.frågesvar(nr),
  );
}
