import type { OrderName } from '../../order/order.ts';
import type { Routine } from '../../routine/routine.ts';
import type { Case } from '../case.ts';
import { pauseRunning } from './pause.ts';
import { isHandled } from './remove.ts';

/** The orders that need an open case: in a closed one no work is done and no deadline runs. */
export const OPEN_ONLY: readonly OrderName[] = [
  'nivå',
  'åtgärd',
  'bekräfta',
  'fråga',
  'flytta',
  'paus',
  'fortsätt',
];

/** Whether an order can have an effect on the case as it is. What it asks for may still be refused. */
export function isPossible(order: OrderName, file: Case, routine: Routine): boolean {
  const { fas, åtgärder = [] } = file.hantering;
  const closed = fas === 'stangt';
  if (order === 'stopp' || order === 'hjälp') return true;
  if (fas === 'arkiverat' || (closed && OPEN_ONLY.includes(order))) return false;
  switch (order) {
    case 'öppna':
    case 'arkivera':
      return closed;
    case 'stäng':
      return !closed;
    case 'genomförd':
    case 'effekt':
      return åtgärder.length > 0;
    case 'paus':
      return (routine.kodlistor.paus?.koder ?? []).length > 0;
    case 'fortsätt':
      return pauseRunning(file) !== undefined;
    case 'avvisa':
      return !isHandled(file);
    default:
      return true;
  }
}
