import type { Case } from '../case/case.ts';
import { noActionCodes } from './code-marks.ts';
import type { Routine } from './routine.ts';

/**
 * Finds the measures that say that nothing is done although something is proposed: the report has a background, or a
 * measure that was decided before is still open.
 *
 * @returns their indices in the case's list of measures
 */
export function noActionDespiteProposal(
  { rapport, hantering }: Pick<Case, 'rapport' | 'hantering'>,
  routine: Routine,
): number[] {
  const noAction = noActionCodes(routine);
  const found: number[] = [];
  let proposed = rapport.bakgrund !== undefined;
  for (const [index, { typ, genomförd, effekt }] of (hantering.åtgärder ?? []).entries()) {
    const isNoAction = noAction.includes(typ);
    if (isNoAction && proposed) found.push(index);
    if (!isNoAction && genomförd === undefined && effekt === undefined) proposed = true;
  }
  return found;
}
