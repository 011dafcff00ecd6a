import { compareShares, type Portion, type Visible } from '../uncertainty/change.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatCount, formatPercent } from './numbers.ts';

/** The caveat with every reported difference: chance alone gives some. */
export const ONE_IN_TWENTY = 'Slumpen ger så stor skillnad högst ett år av tjugo.';

/**
 * Compares a share with that of an earlier period. Only what chance seldom gives is called a change, and a difference
 * that is not says what size could have been seen.
 * @param period the earlier period: "2025"
 * @param better which direction is wanted, where one is
 */
export function shareChangeSentence(
  now: Portion,
  before: Portion,
  period: string,
  better: 'more' | 'fewer' | undefined,
): string {
  if (before.base === 0) return `För ${period} finns inget att jämföra med.`;
  const numbers = `${formatCount(before.part)} av ${formatCount(before.base)}`;
  if (Math.min(now.base, before.base) < MINIMUM_CASES.share)
    return `${period} var det ${numbers}. Det är för få för att jämföra.`;
  const earlier = `${period} var det ${numbers}, ${formatPercent(before.part / before.base)}.`;
  const more = now.part * before.base - before.part * now.base;
  if (more === 0) return `${earlier} Andelen är lika stor.`;
  const { differs, visible } = compareShares(now, before);
  if (!differs) return `${earlier} Skillnaden kan vara slump. ${visibleText(visible, formatPercent)}`;
  const size = more > 0 ? 'Andelen har ökat' : 'Andelen har minskat';
  const verdict =
    better === undefined ? '' : (better === 'more') === more > 0 ? ' Det är bättre.' : ' Det är sämre.';
  return `${earlier} ${size}.${verdict} ${ONE_IN_TWENTY}`;
}

/**
 * Says how large a change must be to be seen: "högst 12 eller minst 74 ärenden".
 * @param format writes one size
 * @param unit what the sizes are numbers of, when the size does not say so itself
 */
export function visibleText({ low, high }: Visible, format: (n: number) => string, unit = ''): string {
  const sizes = [
    ...(low === undefined ? [] : [`högst ${format(low)}`]),
    ...(high === undefined ? [] : [`minst ${format(high)}`]),
  ];
  if (sizes.length === 0) return 'Så få ärenden kan inte visa någon ändring.';
  return `En ändring syns oftast först vid ${sizes.join(' eller ')}${unit === '' ? '' : ` ${unit}`}.`;
}
