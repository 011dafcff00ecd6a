import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import { areasInUse } from '../../area.ts';
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

const MAX_MOVES = caseSchema.properties.hantering.properties.flyttar.maxItems;

/** Moves the case to another area, with a sentence about why. The report stays as it was written. */
export function move(file: Case, { till, text }: OrderOf<'flytta'>, { today, areas }: OrderContext): Outcome {
  const area = areas?.find(({ kod }) => kod === till);
  if (areas && !area) {
    const codes = areasInUse(areas).map(({ kod }) => kod);
    return refused('unknown-area', REFUSAL_TEXTS['unknown-area'](suggestion(till, codes)));
  }
  const by = area?.['ersätts-av'];
  if (by !== undefined) return refused('area-replaced', REFUSAL_TEXTS['area-replaced'](by));
  if (file.område === till) return nothing(NOTHING_TO_DO_TEXTS.flytta);
  const before = file.hantering.flyttar ?? [];
  if (before.length >= MAX_MOVES) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_MOVES));
  const flyttar = [...before, { datum: today, från: file.område, till, text }];
  const moved = changed(file, { flyttar }, today, { händelse: 'flytt', till });
  return done({ ...moved, område: till }, DONE_TEXTS.flytta(area?.namn ?? till));
}
