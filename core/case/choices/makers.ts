import type { CaseOrder, OrderOf } from '../../order/order.ts';
import type { Case } from '../case.ts';
import type { OrderContext } from '../transitions/outcome.ts';
import type { Choice, ChoiceValues } from './choice.ts';

/** A choice before it is known which of its values are allowed. A date has no first and last day yet. */
export type Candidate = Choice;

export type Name = CaseOrder['order'];

/** A candidate that makes one kind of order. */
export type Of<One extends Name> = Omit<Candidate, 'order' | 'make'> & {
  make: (values: ChoiceValues) => OrderOf<One>;
};

/** Every way to give each of some orders in a case, whether it is possible now or not. */
export type Makers<Names extends Name> = {
  [One in Names]: (file: Case, context: OrderContext) => Of<One>[];
};
