import { isPossiblePercent } from './grim.ts';

/** Parts with the total that they are claimed to add up to. */
export interface SumClaim {
  label: string;
  parts: readonly number[];
  total: number;
}

/** A percentage as printed, with a decimal point, and the base that it is claimed to be of. */
export interface ShareClaim {
  label: string;
  percent: string;
  base: number;
}

/** A joint percentage for groups of different sizes. */
export interface PooledClaim {
  label: string;
  percent: number;
  groups: readonly { percent: number; base: number }[];
}

/** Cases, and the occurrences that they stand for. */
export interface OccurrenceClaim {
  label: string;
  cases: number;
  occurrences: number;
}

/** Published numbers to check. */
export interface Claims {
  sums?: readonly SumClaim[];
  shares?: readonly ShareClaim[];
  pooled?: readonly PooledClaim[];
  occurrences?: readonly OccurrenceClaim[];
}

/** A number that cannot be right, or that needs an explanation. */
export type Anomaly =
  | { code: 'sum'; label: string; sum: number; total: number }
  | { code: 'impossible-percent'; label: string; percent: string; base: number }
  | { code: 'unweighted-mean'; label: string; percent: number; weighted: number }
  | { code: 'occurrences-per-case'; label: string; perCase: number };

/** The most occurrences per case on average; large published tables have 1.0 to 1.3. */
const MOST_PER_CASE = 1.3;
/** Among fewer cases than this, one with many occurrences is not an anomaly. */
const FEWEST_CASES = 20;

/** Returns every claim that is inconsistent, in the order of the claims. */
export function findAnomalies({ sums = [], shares = [], pooled = [], occurrences = [] }: Claims): Anomaly[] {
  return [
    ...sums.flatMap(wrongSum),
    ...shares
      .filter(({ percent, base }) => !isPossiblePercent(percent, base))
      .map((share) => ({ code: 'impossible-percent' as const, ...share })),
    ...pooled.flatMap(unweighted),
    ...occurrences.flatMap(tooMany),
  ];
}

function wrongSum({ label, parts, total }: SumClaim): Anomaly[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  return sum === total ? [] : [{ code: 'sum', label, sum, total }];
}

/** A mean of percentages that ignores the sizes of the groups. */
function unweighted({ label, percent, groups }: PooledClaim): Anomaly[] {
  const base = groups.reduce((sum, group) => sum + group.base, 0);
  const weighted = groups.reduce((sum, group) => sum + group.percent * group.base, 0) / base;
  return Math.abs(weighted - percent) <= 0.5 ? [] : [{ code: 'unweighted-mean', label, percent, weighted }];
}

function tooMany({ label, cases, occurrences }: OccurrenceClaim): Anomaly[] {
  const perCase = occurrences / cases;
  const strange = occurrences < cases || (cases >= FEWEST_CASES && perCase > MOST_PER_CASE);
  return strange ? [{ code: 'occurrences-per-case', label, perCase }] : [];
}
