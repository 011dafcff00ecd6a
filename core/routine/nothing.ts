import type { Case } from '../case/case.ts';
import type { Routine } from './routine.ts';

/**
 * The measures that say nothing is done although there is a proposal: the report has a background, or a measure that was
 * decided before is still open. A kind of measure that needs a text is one that does nothing.
 * @returns their places in the list
 */
export function nothingDespiteProposal(
  { rapport, hantering }: Pick<Case, 'rapport' | 'hantering'>,
  { kodlistor }: Routine,
): number[] {
  const found: number[] = [];
  let proposed = rapport.bakgrund !== undefined;
  for (const [index, { typ, genomförd, effekt }] of (hantering.åtgärder ?? []).entries()) {
    const nothing = kodlistor.åtgärd.koder.find(({ kod }) => kod === typ)?.['kräver-text'] ?? false;
    if (nothing && proposed) found.push(index);
    if (!nothing && genomförd === undefined && effekt === undefined) proposed = true;
  }
  return found;
}
