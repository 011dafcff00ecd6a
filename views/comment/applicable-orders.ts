import type { Case } from '../../core/case/case.ts';
import { choices } from '../../core/case/choices/choices.ts';
import { orderPattern } from '../../core/case/choices/pattern.ts';
import type { OrderContext } from '../../core/case/transitions/outcome.ts';
import { REMOVING_ORDERS } from '../../core/order/order.ts';

/**
 * The orders (slash commands) that are possible on a case now, ready to copy and fill in. None has a value chosen for
 * the person, and none can be carried out before its placeholders are replaced. Those that remove the case are left out.
 */
export function applicableOrders(file: Case, context: OrderContext): string[] {
  return choices(file, context)
    .possible.filter(({ order }) => !REMOVING_ORDERS.includes(order))
    .map((choice) => orderPattern(choice));
}
