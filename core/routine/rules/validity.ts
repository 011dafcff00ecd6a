import type { RoutineRule } from '../../texts/routine.ts';
import type { AddViolation } from '../../violation.ts';
import type { Routine } from '../routine.ts';

/** A routine is a draft or somebody has decided on it, and it says from when. */
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
