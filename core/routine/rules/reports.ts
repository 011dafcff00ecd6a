import { isDate } from '../../date.ts';
import type { RoutineRule } from '../../texts/routine.ts';
import type { AddViolation } from '../../violation.ts';
import type { Routine } from '../routine.ts';

/** How many ends a year's periods have. A meeting's period ends with the meeting. */
const ENDS = { ar: 1, delar: 1, tertial: 3, mote: 0, lopande: 0 } as const;

/** A period ends on days that every year has, as many as its kind needs. */
export function reportRules({ rapporter }: Routine, add: AddViolation<RoutineRule>): void {
  for (const [index, { period, slutar = [] }] of rapporter.entries()) {
    const path = ['rapporter', index];
    if (slutar.length !== ENDS[period]) add('report-end', path);
    for (const [at, day] of slutar.entries())
      if (!isDate(`2025-${day}`)) add('report-end-day', [...path, 'slutar', at]);
  }
}
