import { type OrderFault, parseOrders } from '../../order/parse.ts';
import { UNREADABLE_TEXTS } from '../../texts/order/unreadable.ts';
import type { Case } from '../case.ts';
import type { Removal } from '../removal.ts';
import type { Setting } from './outcome.ts';
import { transition } from './transition.ts';

/** What became of a text with orders: the case after all of them with an answer to each, or why none was done. */
export type CarriedOut =
  | {
      ok: true;
      /** The case that was given, when there was nothing to do. */
      file: Case;
      answers: string[];
      /** What stays of the case, which is to be taken away. */
      removed?: Removal;
    }
  | { ok: false; faults: OrderFault[] };

/**
 * Carries out the orders in a text, each on the case that the one before left. All or none: the first that is
 * refused leaves the case as it was.
 */
export function carryOutOrders(
  file: Case,
  text: string,
  setting: Setting & {
    /** Words that name no person: the association's own. */
    allow?: readonly string[];
  },
): CarriedOut {
  const { orders, faults } = parseOrders(text, setting.allow);
  if (faults.length > 0) return { ok: false, faults };
  let after = file;
  const answers: string[] = [];
  for (const { line, order } of orders) {
    const outcome = transition(after, order, setting);
    if (outcome.kind === 'removed' && orders.length > 1)
      return { ok: false, faults: [{ code: 'not-alone', line, text: UNREADABLE_TEXTS['not-alone']() }] };
    if (outcome.kind === 'removed') return { ok: true, file, answers: [outcome.text], removed: outcome.note };
    if (outcome.kind === 'refused')
      return { ok: false, faults: [{ code: outcome.code, line, text: outcome.text }] };
    if (outcome.kind === 'done') after = outcome.file;
    answers.push(outcome.text);
  }
  return { ok: true, file: after, answers };
}
