import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

/** The codes for whether an answer helped, with their names. */
export const HELPED = caseSchema.$defs.hjalpte.oneOf;

export type Helped = NonNullable<Case['hantering']['återkoppling']>['hjälpte'];

/** The name of a code: `Delvis`. */
export const helpedName = (code: string): string => HELPED.find((one) => one.const === code)?.title ?? code;

export const isHelped = (text: string): text is Helped => HELPED.some((one) => one.const === text);

/** Stores, once, whether the reporter thinks that the answer helped. The effect of a measure is judged in `assess`. */
export function sayIfHelped(file: Case, { utfall }: OrderOf<'hjälpte'>, { today }: OrderContext): Outcome {
  const { svar = [], återkoppling: before } = file.hantering;
  if (!isHelped(utfall)) {
    const hint = suggestion(
      utfall,
      HELPED.map((one) => one.const),
    );
    return refused('unknown-effect', REFUSAL_TEXTS['unknown-effect'](hint));
  }
  if (before?.hjälpte === utfall) return nothing(NOTHING_TO_DO_TEXTS.hjälpte);
  if (before) return refused('helped-once', REFUSAL_TEXTS['helped-once']());
  if (svar.length === 0) return refused('asked-before-answer', REFUSAL_TEXTS['asked-before-answer']());
  const återkoppling = { datum: today, hjälpte: utfall };
  return done(
    changed(file, { återkoppling }, today, { händelse: 'återkoppling', till: utfall }),
    DONE_TEXTS.hjälpte(utfall),
  );
}
