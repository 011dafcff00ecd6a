import caseSchema from '../../../schemas/case.json' with { type: 'json' };
import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS, NOTHING_TO_DO_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { changed, done, nothing, type OrderContext, type Outcome, refused } from './outcome.ts';

const MAX_LINKS = caseSchema.properties.hantering.properties.liknar.maxItems;

// References get no row in the history, from which the time per phase and level is computed.

/** Sets the case's number in the association's register. */
export function setReference(file: Case, { nummer }: OrderOf<'diarie'>, { today }: OrderContext): Outcome {
  if (file.hantering.diarienummer === nummer) return nothing(NOTHING_TO_DO_TEXTS.diarie);
  return done(changed(file, { diarienummer: nummer }, today), DONE_TEXTS.diarie);
}

/** Sets the case's number in another party's system. */
export function setExternal(file: Case, { nummer }: OrderOf<'extern'>, { today }: OrderContext): Outcome {
  if (file.hantering['externt-nummer'] === nummer) return nothing(NOTHING_TO_DO_TEXTS.extern);
  return done(changed(file, { 'externt-nummer': nummer }, today), DONE_TEXTS.extern);
}

/** Links cases about the same thing. Only this case's file changes. */
export function linkSimilar(
  file: Case,
  { ids }: OrderOf<'liknar'>,
  { today, exists }: OrderContext,
): Outcome {
  const before = file.hantering.liknar ?? [];
  if (ids.includes(file.id)) return refused('similar-own', REFUSAL_TEXTS['similar-own']());
  const added = [...new Set(ids)].filter((id) => !before.includes(id));
  if (added.length === 0) return nothing(NOTHING_TO_DO_TEXTS.liknar);
  const missing = exists && added.find((id) => !exists(id));
  if (missing !== undefined) return refused('similar-unknown', REFUSAL_TEXTS['similar-unknown']());
  const liknar = [...before, ...added];
  if (liknar.length > MAX_LINKS) return refused('too-many', REFUSAL_TEXTS['too-many'](MAX_LINKS));
  return done(changed(file, { liknar }, today), DONE_TEXTS.liknar(added.length));
}
