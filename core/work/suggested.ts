import type { Case } from '../case/case.ts';
import type { OrderName } from '../order/order.ts';

/**
 * The orders that usually come next while a case is new, in this order: classify it, and confirm to the reporter that
 * the report has been read. Only the forms are opened; nothing in them is preselected.
 */
export function suggestedOrders({ hantering }: Pick<Case, 'hantering'>): OrderName[] {
  const { klassning = {}, bekräftelser = [], svar = [], fas } = hantering;
  if (fas !== 'mottagen' && fas !== 'samordning') return [];
  const isClassified = (klassning.typ ?? []).length > 0 && (klassning.orsak ?? []).length > 0;
  return [
    ...(isClassified ? [] : ['klassa' as const]),
    ...(bekräftelser.length + svar.length > 0 ? [] : ['bekräfta' as const]),
  ];
}
