import type { Case } from '../../case/case.ts';
import { noActionCodes } from '../../routine/no-action.ts';
import type { Routine } from '../../routine/routine.ts';

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

/** A measure that has been carried out. */
export type CompletedMeasure = Measure & { genomförd: string };

/** The measures that have been carried out, in the order that they were. To do nothing is none. */
export function completedMeasures(file: Case, routine: Routine): CompletedMeasure[] {
  return measuresThatAct(file, routine)
    .filter((measure): measure is CompletedMeasure => measure.genomförd !== undefined)
    .toSorted((a, b) => (a.genomförd < b.genomförd ? -1 : a.genomförd > b.genomförd ? 1 : 0));
}

/** Whether a measure remains to be carried out. One that was given up does not. */
export function hasPendingMeasure(file: Case, routine: Routine): boolean {
  return measuresThatAct(file, routine).some(
    ({ genomförd, effekt }) => genomförd === undefined && effekt?.utfall !== 'ej-genomford',
  );
}

function measuresThatAct({ hantering }: Case, routine: Routine): Measure[] {
  const nothing = noActionCodes(routine);
  return (hantering.åtgärder ?? []).filter(({ typ }) => !nothing.includes(typ));
}
