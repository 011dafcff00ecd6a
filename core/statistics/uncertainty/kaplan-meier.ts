import { type Interval, Z } from './interval.ts';
import { exactProportion } from './proportion.ts';

/** How long something took, in days, or how long it had lasted when observation ended. */
export interface Duration {
  days: number;
  /** Whether it ended; otherwise it was still going on (censored). */
  ended: boolean;
}

/**
 * Estimates the share that has not ended by each horizon; durations still going on count for as long as they were
 * observed. Kaplan and Meier (1958) with the log-log interval, R's `survfit(conf.type = "log-log")`. Only at horizons
 * fixed in advance: the whole curve would disclose the day of a single case.
 * @param horizons in days
 * @returns one interval per horizon; undefined when no duration was observed that long
 */
export function kaplanMeierAt(
  durations: readonly Duration[],
  horizons: readonly number[],
): (Interval | undefined)[] {
  const longest = Math.max(-1, ...durations.map(({ days }) => days));
  const steps = survivalCurve(durations);
  return horizons.map((horizon) => {
    if (horizon > longest) return undefined;
    const { share, variance } = steps.findLast(({ days }) => days <= horizon) ?? { share: 1, variance: 0 };
    if (share === 0 || share === 1) {
      // Greenwood's variance is 0 at both ends, which does not mean certainty: there the exact share of those whose end
      // is known is used.
      const known = durations.filter(({ days, ended }) => ended || days >= horizon).length;
      return exactProportion(share * known, known);
    }
    const spread = (Z * Math.sqrt(variance)) / Math.log(share);
    return { estimate: share, low: share ** Math.exp(-spread), high: share ** Math.exp(spread) };
  });
}

/** The steps of the survival curve: the share that remains from a day on, and Greenwood's sum for its variance. */
function survivalCurve(durations: readonly Duration[]): { days: number; share: number; variance: number }[] {
  const ends = new Map<number, { ended: number; all: number }>();
  for (const { days, ended } of durations) {
    const { ended: before, all } = ends.get(days) ?? { ended: 0, all: 0 };
    ends.set(days, { ended: before + (ended ? 1 : 0), all: all + 1 });
  }
  let [atRisk, share, variance] = [durations.length, 1, 0];
  const steps = [];
  for (const [days, { ended, all }] of [...ends].sort(([a], [b]) => a - b)) {
    if (ended > 0) {
      share *= 1 - ended / atRisk;
      variance += ended / (atRisk * (atRisk - ended));
      steps.push({ days, share, variance });
    }
    atRisk -= all;
  }
  return steps;
}
