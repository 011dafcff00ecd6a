import type { Interval } from '../uncertainty/interval.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { formatCount, formatPercent, formatPercentRange } from './numbers.ts';

/** The middle time until something was done, in whole weeks, for those where it was. */
export function medianSentence(label: string, median: Interval | undefined): string {
  if (!median) return `${label}: för få ärenden för att säga hur lång tid det tar.`;
  const weeks = (days: number) => formatCount(Math.round(days / 7));
  return `${label}: hälften inom ${weeks(median.estimate)} veckor (${weeks(median.low)}–${weeks(median.high)}).`;
}

/** The share still waiting at fixed times. */
export function waitingSentence(
  n: number,
  horizons: readonly number[],
  shares: readonly (Interval | undefined)[],
): string {
  if (n < MINIMUM_CASES.waiting)
    return 'Det är för få ärenden för att avgöra hur många som väntar, och hur länge.';
  const parts = horizons.flatMap((days, i) => {
    const share = shares[i];
    return share
      ? [
          `${formatPercent(share.estimate)} (${formatPercentRange(share.low, share.high)}) efter ${formatCount(days)} dagar`,
        ]
      : [];
  });
  return parts.length === 0
    ? 'Ingen har väntat så länge att det går att räkna.'
    : `Så många väntade fortfarande på svar: ${parts.join(', ')}.`;
}
