import type { Interval } from '../uncertainty/interval.ts';
import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { capitalise, formatCases, formatCount, formatPercent, formatPercentRange } from './numbers.ts';

/**
 * Gives the median time until something was done, in whole weeks, for the cases where it was done.
 * @param median in days; undefined when there are too few cases
 */
export function medianSentence(label: string, median: Interval | undefined): string {
  if (!median) return `${label}: för få ärenden för att säga hur lång tid det tar.`;
  const [half, low, high] = [median.estimate, median.low, median.high].map((days) =>
    Math.round(days / 7),
  ) as [number, number, number];
  const range = low === high ? '' : ` (${formatCount(low)}–${formatCount(high)})`;
  return `${label}: hälften inom ${half === 1 ? 'en vecka' : `${formatCount(half)} veckor`}${range}.`;
}

/** An answer that came after its last day, or has not come though that day has passed. */
export interface LateAnswer {
  /** From the report to the answer, or so far. */
  days: number;
  isAnswered: boolean;
}

/**
 * Says how many answers were late and how many are still missing beyond the limit, and the longest time, with exact
 * numbers. The share in time is said elsewhere, with another base for cases that are too new.
 */
export function lateAnswersSentence(late: readonly LateAnswer[]): string {
  if (late.length === 0) return 'Inget ärende har gått över gränsen tre månader till svar.';
  const answered = late.filter(({ isAnswered }) => isAnswered).length;
  const parts = [
    ...(answered > 0 ? [`${formatCount(answered)} fick svar för sent`] : []),
    ...(answered < late.length ? [`${formatCount(late.length - answered)} väntar än`] : []),
  ];
  const longest = formatCount(Math.max(...late.map(({ days }) => days)));
  const over = `${capitalise(formatCases(late.length))} har gått över gränsen tre månader`;
  return `${over}: ${parts.join(' och ')}. Den längsta tiden är ${longest} dagar.`;
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
