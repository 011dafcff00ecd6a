import { type OrderFault, parseOrders } from '../../order/parse.ts';
import { UNREADABLE_TEXTS } from '../../texts/order/unreadable.ts';
import type { Case } from '../case.ts';
import { caseNumbers } from '../free-texts.ts';
import type { Removal } from '../removal.ts';
import { help } from './help.ts';
import type { OrderContext } from './outcome.ts';
import { transition } from './transition.ts';

/** The result of a text with orders: the case after all of them with an answer to each, or why none was carried out. */
export type CarriedOut =
  | {
      ok: true;
      /** The same object that was given if there was nothing to do. */
      file: Case;
      answers: string[];
      /** What is kept of the case, if it is to be removed. */
      removed?: Removal;
    }
  | { ok: false; faults: OrderFault[] };

/**
 * Carries out the orders in a text, each on the case that the previous one led to. All or none: if one is refused, the
 * case stays as it was. Pure: the case that is given is never changed.
 *
 * @example
 * const result = carryOutOrders(file, '/nivå 2 oense\n/svar "Tack."', { routine, today: '2026-11-22' });
 * if (result.ok) write(result.file);
 */
export function carryOutOrders(file: Case, text: string, context: OrderContext): CarriedOut {
  const { orders, faults } = parseOrders(text, {
    ...(context.allow === undefined ? {} : { allow: context.allow }),
    numbers: caseNumbers(file),
  });
  if (faults.length > 0) return { ok: false, faults };
  // Its number is that of the case as it was read, before the other orders.
  const late = orders.slice(1).find(({ order }) => order.order === 'byt');
  if (late)
    return {
      ok: false,
      faults: [{ code: 'one-byt', line: late.line, text: UNREADABLE_TEXTS['one-byt']() }],
    };
  let after = file;
  const answers: string[] = [];
  for (const { line, order } of orders) {
    if (order.order === 'hjälp') {
      answers.push(help(after, context));
      continue;
    }
    const outcome = transition(after, order, context);
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
