import type { OrderName } from '../../order/order.ts';
import { codeLists, type Routine } from '../../routine/routine.ts';
import { HELP, USAGE } from '../../texts/order.ts';
import type { Case } from '../case.ts';
import { REJECT_REASONS, STOP_REASONS } from '../removal.ts';
import { EFFECTS } from './measure.ts';
import { nextPhases, phaseName } from './phase.ts';
import { isPossible } from './possible.ts';

/** What may be done with a case: where it may go, how each order that fits now is written, and the codes of its own routine. */
export function help(file: Case, routine: Routine): string {
  const { fas, nivå } = file.hantering;
  const codes = (list: readonly { kod: string }[]) => list.map(({ kod }) => kod);
  const lists = codeLists(routine)
    .filter(([name]) => name !== 'skäl')
    .map(([name, { koder }]) => [name, codes(koder)] as const);
  const levels = routine.nivåer
    .filter(({ skäl }) => skäl !== undefined)
    .map(({ nr, skäl }) => [`nivå ${nr}`, skäl ?? []] as const);
  const orders = (Object.keys(USAGE) as OrderName[]).filter((order) => isPossible(order, file, routine));
  const listed = <List>(order: OrderName, list: List): (readonly [OrderName, List])[] =>
    orders.includes(order) ? [[order, list]] : [];
  return HELP(phaseName(routine, fas), nivå, nextPhases(file, routine), orders, [
    ...lists,
    ['ansvarig', codes(routine.organ)],
    ...levels,
    ...listed(
      'effekt',
      EFFECTS.map((one) => one.const),
    ),
    ...listed('avvisa', REJECT_REASONS),
    ...listed('stopp', STOP_REASONS),
  ]);
}
