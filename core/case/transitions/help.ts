import { codeLists, type Routine } from '../../routine/routine.ts';
import { HELP } from '../../texts/order.ts';
import type { Case } from '../case.ts';
import { nextPhases, phaseName } from './phase.ts';

/** What may be done with a case: where it may go, how each order is written, and the codes of its own routine. */
export function help(file: Case, routine: Routine): string {
  const { fas, nivå } = file.hantering;
  const codes = (list: readonly { kod: string }[]) => list.map(({ kod }) => kod);
  const lists = codeLists(routine)
    .filter(([name]) => name !== 'skäl')
    .map(([name, { koder }]) => [name, codes(koder)] as const);
  const levels = routine.nivåer
    .filter(({ skäl }) => skäl !== undefined)
    .map(({ nr, skäl }) => [`nivå ${nr}`, skäl ?? []] as const);
  return HELP(phaseName(routine, fas), nivå, nextPhases(file, routine), [
    ...lists,
    ['ansvarig', codes(routine.organ)],
    ...levels,
  ]);
}
