import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { type Case, hasReceipt } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';
import { waitProblem } from './wait.ts';

const MAX_QUESTIONS = caseSchema.properties.hantering.properties.frågor.maxItems;

/**
 * Asks the reporter a question, which is shown with the receipt code; with a number, stores what the reporter
 * answered to that question.
 */
export function question(file: Case, order: OrderOf<'fråga'>, context: OrderContext): Outcome {
  return order.nr === undefined ? ask(file, order, context) : storeAnswer(file, order.nr, order, context);
}

function ask(file: Case, { text, till }: OrderOf<'fråga'>, { today }: OrderContext): Outcome {
  const before = file.hantering.frågor ?? [];
  const same = before.find((one) => one.text === text && one.svar === undefined);
  if (same) return nothing(NOTHING_TO_DO_TEXTS.fråga(same.nr));
  if (before.length >= MAX_QUESTIONS) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_QUESTIONS));
  const problem = waitProblem(till, today);
  if (problem) return problem;
  const nr = before.length + 1;
  const frågor = [...before, { nr, datum: today, text, ...(till === undefined ? {} : { till }) }];
  return done(
    changed(file, { frågor }, today, { händelse: 'fråga', till: nr }),
    DONE_TEXTS.fråga(nr, till, hasReceipt(file)),
  );
}

/** The reason in a row that the reporter wrote with the receipt code. */
export const BY_CODE = 'kod';

function storeAnswer(
  file: Case,
  nr: number,
  { text, own }: OrderOf<'fråga'>,
  { today }: OrderContext,
): Outcome {
  const before = file.hantering.frågor ?? [];
  const asked = before.find((one) => one.nr === nr);
  if (!asked) return refused('no-question', REFUSAL_TEXTS['no-question'](before.length));
  if (asked.svar?.text === text) return nothing(NOTHING_TO_DO_TEXTS.frågesvar(nr));
  const frågor = before.map((one) => (one === asked ? { ...one, svar: { datum: today, text } } : one));
  return done(
    changed(file, { frågor }, today, { händelse: 'frågesvar', till: nr, ...(own ? { skäl: BY_CODE } : {}) }),
    DONE_TEXTS.frågesvar(nr),
  );
}
