import { isDate } from '../../date.ts';
import type { RoutineRule } from '../../texts/routine.ts';
import type { AddViolation } from '../../violation.ts';
import type { Routine } from '../routine.ts';

/** A routine is either a draft or decided, is reviewed after it takes effect, and has its versions newest first. */
export function validityRules(routine: Routine, add: AddViolation<RoutineRule>): void {
  const { utkast, beslutad, 'gäller-från': from, 'ses-över': review, versioner = [] } = routine;
  if (utkast && beslutad) add('draft-decided', ['utkast']);
  if (!utkast && (!beslutad || from === undefined)) add('not-decided', []);
  if (from !== undefined && review.senast <= from) add('review-before-start', ['ses-över', 'senast']);
  for (const [index, { datum }] of versioner.entries()) {
    const before = versioner[index - 1];
    if (before && before.datum <= datum) add('version-order', ['versioner', index, 'datum']);
  }
}

/**
 * How many ends a report's kind of period may have in a year. A meeting's period ends with the meeting; a continuous
 * report is made at least once a year, and has the day by which that was.
 */
const PERIOD_ENDS = { ar: [1], delar: [1], tertial: [3], mote: [0], lopande: [1] } as const;

/** A report's periods end on as many days as its kind of period needs, and on days that every year has. */
export function reportRules({ rapporter }: Routine, add: AddViolation<RoutineRule>): void {
  for (const [index, { period, slutar = [] }] of rapporter.entries()) {
    const path = ['rapporter', index];
    if (!PERIOD_ENDS[period].some((ends) => ends === slutar.length)) add('report-end', path);
    for (const [dayIndex, day] of slutar.entries())
      if (!isDate(`2025-${day}`)) add('report-end-day', [...path, 'slutar', dayIndex]);
  }
}
