import type { Case } from '../case/case.ts';
import type { Routine } from './routine.ts';

/** The kinds of measure that do nothing: those that need a text. */
export function noActionCodes({ kodlistor: { åtgärd } }: Pick<Routine, 'kodlistor'>): string[] {
  return åtgärd.koder.filter((code) => code['kräver-text']).map(({ kod }) => kod);
}

/**
 * The measures that say nothing is done although there is a proposal: the report has a background, or a measure that was
 * decided before is still open.
 * @returns their places in the list
 */
export function noActionDespiteProposal(
  { rapport, hantering }: Pick<Case, 'rapport' | 'hantering'>,
  routine: Routine,
): number[] {
  const noActions = noActionCodes(routine);
  const found: number[] = [];
  let proposed = rapport.bakgrund !== undefined;
  for (const [index, { typ, genomförd, effekt }] of (hantering.åtgärder ?? []).entries()) {
    const isNoAction = noActions.includes(typ);
    if (isNoAction && proposed) found.push(index);
    if (!isNoAction && genomförd === undefined && effekt === undefined) proposed = true;
  }
  return found;
}
