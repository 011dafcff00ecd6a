import type { Case } from '../../case/case.ts';
import { addDays } from '../../date.ts';
import type { Routine } from '../../routine/routine.ts';
import { type FieldCode, IMMATURE, UNFILLED } from '../field.ts';
import { completedMeasures, hasPendingMeasure } from './completed-measures.ts';
import { type SimilarCases, WASH_IN_DAYS } from './similar-cases.ts';
import { type CaseAtLock, field, type SourceField, YES_NO } from './source-field.ts';

/** How many days after the measure a similar case still counts as a recurrence. */
export const RECURRENCE_DAYS = 180;

const CODES: readonly FieldCode[] = [
  ...YES_NO,
  { kod: IMMATURE, namn: 'För tidigt att säga' },
  { kod: UNFILLED, namn: 'Ej ifyllt' },
];

/** Returns the day from which recurrence is counted: that of the last completed measure, or of the report itself. */
export function recurrenceStart(file: Case, routine: Routine): string {
  return completedMeasures(file, routine).at(-1)?.genomförd ?? file.mottagen;
}

/** Returns the day of the first similar case after the wash-in time, when a measure can be expected to work. */
export function nextSimilarDay(file: Case, similar: SimilarCases, routine: Routine): string | undefined {
  return similar.firstOnOrAfter(file, addDays(recurrenceStart(file, routine), WASH_IN_DAYS));
}

/**
 * Whether the same problem was reported again 30 to 180 days after the last completed measure, or after the report when
 * there was none. Cases without measures are the base rate. It is too early to judge while a measure remains to be
 * carried out or the 180 days have not passed: a recurrence is known at once, its absence only at the end, so counting
 * early would make recurrence look common.
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
