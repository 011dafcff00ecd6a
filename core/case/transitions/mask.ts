import type { OrderOf } from '../../order/order.ts';
import { DONE_TEXTS } from '../../texts/order/outcome.ts';
import { REFUSAL_TEXTS } from '../../texts/order/refusal.ts';
import type { Case } from '../case.ts';
import { caseThings, withoutThing } from '../things.ts';
import { changed, done, type OrderContext, type Outcome, refused } from './outcome.ts';

/** Replaces somebody or something that may identify a person by a placeholder, everywhere it is written in the case. */
export function maskThing(
  file: Case,
  { nr, unit }: OrderOf<'byt'>,
  { today, allow = [] }: OrderContext,
): Outcome {
  const things = caseThings(file, allow);
  const thing = things[nr - 1];
  if (!thing) return refused('no-thing', REFUSAL_TEXTS['no-thing'](things.length));
  if (unit && thing.type !== 'name') return refused('thing-no-unit', REFUSAL_TEXTS['thing-no-unit']());
  const masked = withoutThing(file, nr, unit === true, allow);
  if (!masked) return refused('no-thing', REFUSAL_TEXTS['no-thing'](things.length));
  return done(
    changed(masked.file, {}, today, { händelse: 'avidentifierad' }),
    DONE_TEXTS.byt(masked.placeholder, masked.places),
  );
}
