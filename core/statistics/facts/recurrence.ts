import type { Case } from '../../case/case.ts';
import { addDays } from '../../date.ts';
import type { Routine } from '../../routine/routine.ts';
import { type FieldCode, IMMATURE, UNFILLED } from '../field.ts';
import { completedMeasures, hasPendingMeasure } from './completed-measures.ts';
import { type SimilarCases, WASH_IN_DAYS } from './similar-cases.ts';
import { type CaseAtLock, field, type SourceField, YES_NO } from './source-field.ts';

/** How many days after the measure a case still counts as the same thing again. */
export const RECURRENCE_DAYS = 180;

const CODES: readonly FieldCode[] = [
  ...YES_NO,
  { kod: IMMATURE, namn: 'För tidigt att säga' },
  { kod: UNFILLED, namn: 'Ej ifyllt' },
];

/** The day from which it is counted whether the same thing comes again: the last measure's, or the report's own. */
export function recurrenceStart(file: Case, routine: Routine): string {
  return completedMeasures(file, routine).at(-1)?.genomförd ?? file.mottagen;
}

/** The first case about the same thing after the time in which a measure cannot have worked yet. */
export function nextSimilarDay(file: Case, alike: SimilarCases, routine: Routine): string | undefined {
  return alike.firstOnOrAfter(file, addDays(recurrenceStart(file, routine), WASH_IN_DAYS));
}

/**
 * Whether the same thing happened again 30 to 180 days after the last finished measure, or after the report when there was
 * none. Cases without measures are the base rate. Until a measure that remains is done, and the time is over for all,
 * it is too early to judge: who comes again is known at once, and who does not only in the end.
 */
export const recurrenceField: SourceField = field(
  'aterkommande',
  'Hände igen efter 30–180 dagar',
  CODES,
  ({ file, lock, similar, routine }: CaseAtLock) => {
    if (!similar.isComparable(file)) return [UNFILLED];
    const end = addDays(recurrenceStart(file, routine), RECURRENCE_DAYS);
    if (lock < end || hasPendingMeasure(file, routine)) return [IMMATURE];
    const next = nextSimilarDay(file, similar, routine);
    return [next !== undefined && next <= end ? 'ja' : 'nej'];
  },
);
