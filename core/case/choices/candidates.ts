import { ORDER_WORDS } from '../../order/words.ts';
import type { Case } from '../case.ts';
import type { OrderContext } from '../transitions/outcome.ts';
import { courseChoices } from './course.ts';
import { dialogueChoices } from './dialogue.ts';
import { factChoices } from './facts.ts';
import type { Candidate, Makers, Name } from './makers.ts';
import { maskChoices } from './mask.ts';
import { measureChoices } from './measures.ts';

/** The makers of each subject together: without a maker for every order this does not compile. */
const MAKERS: Makers<Name> = {
  ...factChoices,
  ...courseChoices,
  ...measureChoices,
  ...dialogueChoices,
  ...maskChoices,
};

/** In the order in which the words are listed, so that removing a case is among the last. */
const NAMES = [...new Set(Object.values(ORDER_WORDS))].filter((name) => name !== 'hjälp');

/** Every way to give an order on a case, whether it is possible now or not. */
export function candidates(file: Case, context: OrderContext): Candidate[] {
  return NAMES.flatMap((order) =>
    MAKERS[order](file, context).map((candidate): Candidate => ({ ...candidate, order })),
  );
}
