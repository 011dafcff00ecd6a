import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { DIRECTIONS } from '../direction.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

/** Sets the direction by hand, with a sentence about why. The derived one stays in the report. */
export function setDirection(
  file: Case,
  { till, text }: OrderOf<'riktning'>,
  { today }: OrderContext,
): Outcome {
  const found = DIRECTIONS.find(({ kod }) => kod === till);
  if (!found) {
    const codes = DIRECTIONS.map(({ kod }) => kod);
    return refused('unknown-direction', REFUSAL_TEXTS['unknown-direction'](suggestion(till, codes)));
  }
  const { kod, namn } = found;
  const before = file.hantering.riktning;
  if (before?.kod === kod && before.text === text) return nothing(NOTHING_TO_DO_TEXTS.riktning);
  const row = { händelse: 'riktning', till: kod } as const;
  return done(changed(file, { riktning: { kod, text } }, today, row), DONE_TEXTS.riktning(namn));
}
