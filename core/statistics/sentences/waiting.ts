import { ENOUGH } from '../uncertainty/enough.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { count, percent, percentRange } from './numbers.ts';

/** The middle time until something was done, in whole weeks, for those where it was. */
export function medianSentence(label: string, median: Interval | undefined): string {
  if (!median) return `${label}: för få ärenden för att säga hur lång tid det tar.`;
  const weeks = (days: number) => count(Math.round(days / 7));
  return `${label}: hälften inom ${weeks(median.estimate)} veckor (${weeks(median.low)}–${weeks(median.high)}).`;
}

/** The share still waiting at fixed times. */
export function waitingSentence(
  n: number,
  horizons: readonly number[],
  shares: readonly (Interval | undefined)[],
): string {
  if (n < ENOUGH.waiting) return 'Det är för få ärenden för att avgöra hur många som väntar, och hur länge.';
  const parts = horizons.flatMap((days, i) => {
    const share = shares[i];
    return share
      ? [`${percent(share.estimate)} (${percentRange(share.low, share.high)}) efter ${count(days)} dagar`]
      : [];
  });
  return parts.length === 0
    ? 'Ingen har väntat så länge att det går att räkna.'
    : `Så många väntade fortfarande på svar: ${parts.join(', ')}.`;
}
