import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE, NOTHING } from '../../texts/order/outcome.ts';
import { REFUSAL } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type Outcome, refused, type Setting } from './outcome.ts';

const MOST = caseSchema.properties.hantering.properties.svar.maxItems;

/** Answers the reporter, who reads it with the receipt code. */
export function answer(file: Case, { text }: OrderOf<'svar'>, { today }: Setting): Outcome {
  const before = file.hantering.svar ?? [];
  if (before.at(-1)?.text === text) return nothing(NOTHING.svar);
  if (before.length >= MOST) return refused('too-many', REFUSAL['too-many'](MOST));
  const svar = [...before, { datum: today, text }];
  return done(changed(file, { svar }, today, { händelse: 'svar' }), DONE.svar);
}
