import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { isSignificant, rateRatio } from '../uncertainty/rate-ratio.ts';
import { capitalise, formatCases, formatCount, formatPercent, formatPercentRange } from './numbers.ts';

/** How many cases were reported in a period, and what the period is called: "2026", "januari–augusti 2026". */
export interface PeriodCount {
  cases: number;
  period: string;
}

/**
 * How a period compares with the one before it. Only what chance cannot explain is called a change.
 * The periods are of the same length.
 */
export function changeSentence(now: PeriodCount, before: PeriodCount): string {
  const both = `${capitalise(formatCases(now.cases))} rapporterades ${now.period}, mot ${formatCount(before.cases)} under ${before.period}.`;
  if (Math.max(now.cases, before.cases) < MINIMUM_CASES.change)
    return `${both} Det är för få ärenden för att avgöra om något har ändrats.`;
  const ratio = rateRatio({ count: now.cases, exposure: 1 }, { count: before.cases, exposure: 1 });
  if (!isSignificant(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  if (before.cases < MINIMUM_CASES.change || now.cases < MINIMUM_CASES.change)
    return `${both} Skillnaden är större än slumpen kan förklara.`;
  const more = ratio.estimate > 1;
  const size = (r: number) => Math.abs(r - 1);
  const [low, high] = more ? [ratio.low, ratio.high] : [ratio.high, ratio.low];
  const change = `${more ? '+' : '−'}${formatPercent(size(ratio.estimate))} (${formatPercentRange(size(low), size(high))})`;
  return `${both} De rapporterade ärendena har blivit ${more ? 'fler' : 'färre'}: ${change}. Det är mer än slumpen kan förklara.`;
}
