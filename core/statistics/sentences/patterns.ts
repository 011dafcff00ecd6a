import { ENOUGH } from '../uncertainty/enough.ts';
import { beyondChance, rateRatio } from '../uncertainty/rate-ratio.ts';
import { count, list } from './numbers.ts';
import { shareText } from './share.ts';

/** Cases that were followed long enough, and in how many of them the same thing was reported again. */
export interface Again {
  name: string;
  again: number;
  cases: number;
}

/**
 * How often the same thing came again after measures of each kind, beside the base rate. Kinds with too few cases are
 * left out. The base rate is that of cases without a measure; only what chance cannot explain is called a difference.
 */
export function againSentence(measures: readonly Again[], base: Omit<Again, 'name'> | undefined): string {
  const enough = measures.filter(({ cases }) => cases >= ENOUGH.recurrence);
  if (enough.length === 0 || !base || base.cases < ENOUGH.recurrence)
    return 'Det är för få ärenden som får visas för att avgöra hur ofta samma sak händer igen efter en åtgärd.';
  const rate = ({ again, cases }: Omit<Again, 'name'>) => ({ count: again, exposure: cases });
  const told = enough.map((kind) => {
    const ratio = rateRatio(rate(kind), rate(base));
    const than = ratio.estimate < 1 ? 'mer sällan än' : 'oftare än';
    const verdict = beyondChance(ratio) ? than : 'kan inte skiljas från';
    return `${kind.name}: ${shareText(kind.again, kind.cases)}, ${verdict} utan åtgärd.`;
  });
  return `Samma sak hände igen inom 180 dagar utan åtgärd i ${shareText(base.again, base.cases)}. ${told.join(' ')} Åtgärder vidtas oftare där något redan har hänt flera gånger, så skillnaden säger inte ensam vad åtgärden gav.`;
}

/** The fewest cases a year that make a cause one that is there that year: what a release shows. */
const PRESENT = 5;

/**
 * The causes that have at least five cases in every year.
 * @param cases of each cause a year; undefined when the number is hidden
 */
export function sameEveryYear(
  years: readonly string[],
  causes: readonly { label: string; cases: readonly (number | undefined)[] }[],
): string {
  const [first] = years;
  const last = years.at(-1);
  if (years.length < 2) return 'Det är för få år för att avgöra om samma orsaker kommer år efter år.';
  const same = causes.flatMap(({ label, cases }) => {
    const shown = cases.filter((n) => n !== undefined && n >= PRESENT) as number[];
    return shown.length === years.length ? [`”${label}” (${list(shown.map(count))})`] : [];
  });
  if (same.length === 0)
    return `Det är för få ärenden som får visas för att avgöra om samma orsaker kommer år efter år ${first}–${last}.`;
  return `Varje år ${first}–${last} finns ${list(same)}. Orsaker med små tal kan också ha kommit varje år.`;
}
