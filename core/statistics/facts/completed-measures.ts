import type { Case } from '../../case/case.ts';
import { compareStrings } from '../../compare.ts';
import { workOf } from '../../routine/no-action.ts';
import type { Routine } from '../../routine/routine.ts';

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

/** A measure that has been carried out. */
export type CompletedMeasure = Measure & { genomförd: string };

/** Returns the measures that have been carried out, in order of completion. "No action" does not count as a measure. */
export function completedMeasures(file: Case, routine: Routine): CompletedMeasure[] {
  return workOf(file, routine)
    .filter((measure): measure is CompletedMeasure => measure.genomförd !== undefined)
    .toSorted((a, b) => compareStrings(a.genomförd, b.genomförd));
}

/** Whether a measure remains to be carried out. A measure that was given up does not. */
export function hasPendingMeasure(file: Case, routine: Routine): boolean {
  return workOf(file, routine).some(
    ({ genomförd, effekt }) => genomförd === undefined && effekt?.utfall !== 'ej-genomford',
  );
}
