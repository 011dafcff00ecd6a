import type { OrderOf } from '../../order/order.ts';
import { bodyName } from '../../routine/routine.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import { suggestion } from '../../texts/suggestion.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

/**
 * Raises or lowers the level. Raising needs one of the reasons that the routine has for that level; when a case
 * is lowered a reason may be left out, because no routine has a list of them.
 */
export function setLevel(
  file: Case,
  { till, skäl }: OrderOf<'nivå'>,
  { routine, today }: OrderContext,
): Outcome {
  const level = routine.nivåer.find(({ nr }) => nr === till);
  if (!level) return refused('unknown-level', REFUSAL_TEXTS['unknown-level'](routine.nivåer.length));
  const body = bodyName(routine, level.organ);
  if (file.hantering.nivå === till) return nothing(NOTHING_TO_DO_TEXTS.nivå(till, body));
  const allowed = level.skäl ?? routine.kodlistor.skäl?.koder.map(({ kod }) => kod) ?? [];
  if (skäl === undefined && till > file.hantering.nivå && allowed.length > 0)
    return refused('no-trigger', REFUSAL_TEXTS['no-trigger'](till, allowed));
  if (skäl !== undefined && !allowed.includes(skäl))
    return refused('unknown-trigger', REFUSAL_TEXTS['unknown-trigger'](till, suggestion(skäl, allowed)));
  const row = { händelse: 'nivå', till, ...(skäl === undefined ? {} : { skäl }) } as const;
  return done(changed(file, { nivå: till }, today, row), DONE_TEXTS.nivå(till, body));
}
