import type { Interval } from '../uncertainty/interval.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatCount, formatPercent, formatPercentRange } from './numbers.ts';

/**
 * Gives the median time until something was done, in whole weeks, for the cases where it was done.
 * @param median in days; undefined when there are too few cases
 */
export function medianSentence(label: string, median: Interval | undefined): string {
  if (!median) return `${label}: för få ärenden för att säga hur lång tid det tar.`;
  const weeks = (days: number) => formatCount(Math.round(days / 7));
  return `${label}: hälften inom ${weeks(median.estimate)} veckor (${weeks(median.low)}–${weeks(median.high)}).`;
}

/**
 * Gives the shares still waiting after fixed times.
 * @param n the number of cases
 * @param horizons in days
 * @param shares one per horizon; undefined when no case was followed that long
 */
export function waitingSentence(
  n: number,
  horizons: readonly number[],
  shares: readonly (Interval | undefined)[],
): string {
  if (n < MINIMUM_CASES.waiting)
    return 'Det är för få ärenden för att avgöra hur många som väntar, och hur länge.';
  const parts = horizons.flatMap((days, i) => {
    const share = shares[i];
    if (!share) return [];
    const percent = `${formatPercent(share.estimate)} (${formatPercentRange(share.low, share.high)})`;
    return [`${percent} efter ${formatCount(days)} dagar`];
  });
  return parts.length === 0
    ? 'Ingen har väntat så länge att det går att räkna.'
    : `Så många väntade fortfarande på svar: ${parts.join(', ')}.`;
}
