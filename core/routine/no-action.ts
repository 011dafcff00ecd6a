import type { Case } from '../case/case.ts';
import { noActionCodes } from './code-marks.ts';
import type { Routine } from './routine.ts';

type Measure = NonNullable<Case['hantering']['åtgärder']>[number];

type CodeLists = Pick<Routine, 'kodlistor'>;

/** Whether a measure is an outcome rather than work: that nothing is done (`gör-inget`). */
export function isNoAction({ typ }: Pick<Measure, 'typ'>, routine: CodeLists): boolean {
  return noActionCodes(routine).includes(typ);
}

/** The measures of a case that are work: they are carried out by a day, and whether they helped is judged. */
export function workOf({ hantering }: Pick<Case, 'hantering'>, routine: CodeLists): Measure[] {
  return (hantering.åtgärder ?? []).filter((measure) => !isNoAction(measure, routine));
}

/** The measures that hold: all but a decision to do nothing that a later measure has replaced. */
export function standingMeasures({ hantering }: Pick<Case, 'hantering'>): Measure[] {
  return (hantering.åtgärder ?? []).filter((measure) => measure['ersatt-av'] === undefined);
}

/** Whether a measure is still to be carried out or given up. */
export const isPending = ({ genomförd, effekt }: Measure): boolean =>
  genomförd === undefined && effekt === undefined;

/** The fewest words in a text that can explain why nothing is done. */
const MIN_REASON_WORDS = 5;

/** Whether a text is long enough to be a reason why nothing is done. */
export const isReason = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= MIN_REASON_WORDS;

/** What the reason must be, as the end of a fault. */
export const REASON_LENGTH = `Minst ${MIN_REASON_WORDS} ord.`;

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
  const found: number[] = [];
  let proposed = rapport.bakgrund !== undefined;
  for (const [index, measure] of (hantering.åtgärder ?? []).entries()) {
    const none = isNoAction(measure, routine);
    if (none && proposed && measure['ersatt-av'] === undefined) found.push(index);
    if (!none && isPending(measure)) proposed = true;
  }
  return found;
}
