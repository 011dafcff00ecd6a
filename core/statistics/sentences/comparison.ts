import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { countRatio, isSignificant } from '../uncertainty/rate-ratio.ts';
import {
  capitalise,
  formatCases,
  formatCount,
  formatPercent,
  formatPercentRange,
  formatRatio,
  formatRatioRange,
} from './numbers.ts';

/** How many cases were reported in a period, and what the period is called: "2026", "januari–augusti 2026". */
export interface PeriodCount {
  cases: number;
  period: string;
}

/**
 * Compares a period with the one before it, of the same length. Only what chance cannot explain is called a change.
 * @example changeSentence({ cases: 58, period: '2026' }, { cases: 30, period: '2025' })
 */
export function changeSentence(now: PeriodCount, before: PeriodCount): string {
  const reported = `${capitalise(formatCases(now.cases))} rapporterades ${now.period}`;
  const both = `${reported}, mot ${formatCount(before.cases)} under ${before.period}.`;
  if (Math.max(now.cases, before.cases) < MINIMUM_CASES.change)
    return `${both} Det är för få ärenden för att avgöra om något har ändrats.`;
  const ratio = countRatio(now.cases, before.cases);
  if (!isSignificant(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  if (before.cases < MINIMUM_CASES.change || now.cases < MINIMUM_CASES.change)
    return `${both} Skillnaden är större än slumpen kan förklara.`;
  const more = ratio.estimate > 1;
  const size = (r: number) => Math.abs(r - 1);
  const [low, high] = more ? [ratio.low, ratio.high] : [ratio.high, ratio.low];
  const percent = `${more ? '+' : '−'}${formatPercent(size(ratio.estimate))}`;
  const change = `${more ? 'fler' : 'färre'}: ${percent} (${formatPercentRange(size(low), size(high))})`;
  return `${both} De rapporterade ärendena har blivit ${change}. Det är mer än slumpen kan förklara.`;
}

/** One side that reports about the other, and its number of reports. */
export interface ReportingSide {
  name: string;
  cases: number;
}

/**
 * Compares how often two sides report about each other. That shows who reports, not who is at fault, and it says so.
 */
export function directionSentence(first: ReportingSide, second: ReportingSide): string {
  const [more, less] = first.cases >= second.cases ? [first, second] : [second, first];
  const most = `${more.name} rapporterade ${formatCount(more.cases)} ärenden`;
  const both = `${most} och ${less.name} ${formatCount(less.cases)}.`;
  if (more.cases < MINIMUM_CASES.change)
    return `${both} Det är för få ärenden för att avgöra vem som rapporterar mest.`;
  const ratio = countRatio(more.cases, less.cases);
  if (!isSignificant(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  const times =
    less.cases > 0
      ? `${formatRatio(ratio.estimate)} gånger så många (${formatRatioRange(ratio.low, ratio.high)})`
      : 'fler';
  return `${both} Det är ${times}. Det visar vem som rapporterar, inte vem som brister.`;
}
