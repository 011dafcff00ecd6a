import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type Outcome, refused, type Setting } from './outcome.ts';

const MOST = caseSchema.properties.hantering.properties.frågor.maxItems;

/** Asks the reporter something, who reads it with the receipt code; with a number, notes what the reporter answered. */
export function question(file: Case, order: OrderOf<'fråga'>, setting: Setting): Outcome {
  return order.nr === undefined ? ask(file, order.text, setting) : note(file, order.nr, order.text, setting);
}

function ask(file: Case, text: string, { today }: Setting): Outcome {
  const before = file.hantering.frågor ?? [];
  const same = before.find((one) => one.text === text && one.svar === undefined);
  if (same) return nothing(NOTHING_TO_DO_TEXTS.fråga(same.nr));
  if (before.length >= MOST) return refused('too-many', REFUSAL_TEXTS['too-many'](MOST));
  const nr = before.length + 1;
  const frågor = [...before, { nr, datum: today, text }];
  return done(changed(file, { frågor }, today, { händelse: 'fråga', till: nr }), DONE_TEXTS.fråga(nr));
}

function note(file: Case, nr: number, text: string, { today }: Setting): Outcome {
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
