import { areaNameNow } from '../area.ts';
import type { Party } from '../case/case.ts';
import { partyName } from '../case/parties.ts';
import { severityName } from '../case/severity.ts';
import { phaseName } from '../case/transitions/phase.ts';
import { codeName, type ListName } from '../routine/routine.ts';
import { LIST_TEXTS } from '../texts/work-lists.ts';
import type { Names } from './filter.ts';
import type { WorkRow } from './row.ts';

/** A row in words, as lists and files show it. It has nothing that the reporter wrote. */
export interface RowNames {
  area: string;
  phase: string;
  severity: string;
  employers: string;
  counterparts: string;
  types: string;
  causes: string;
}

/** Gives a row the names of the association and of its routine; a code without a name is shown as it is. */
export function rowNames(row: WorkRow, { association, routines }: Names): RowNames {
  const routine = routines[row.routineId];
  const parties = (list: readonly Party[]) => list.map((one) => partyName(one, association)).join(', ');
  const codes = (list: ListName, of: readonly string[]) =>
    of.map((code) => (routine ? codeName(routine, list, code) : code)).join(', ');
  return {
    area: areaNameNow(association, row.area),
    phase: row.waiting ? LIST_TEXTS.phases.vantar : routine ? phaseName(routine, row.phase) : row.phase,
    severity: severityName(row.severity),
    employers: parties(row.employers),
    counterparts: parties(row.counterparts),
    types: codes('typ', row.types),
    causes: codes('orsak', row.causes),
  };
}
