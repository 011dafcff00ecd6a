import { compareCounts } from '../uncertainty/change.ts';
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
import { ONE_IN_TWENTY, visibleText } from './share-change.ts';

/** How many cases were reported in a period, and what the period is called: "2026", "januari–augusti 2026". */
export interface PeriodCount {
  cases: number;
  period: string;
}

/**
 * Compares a period with the one before it, of the same length. Only what chance seldom gives is called a change, and a
 * difference that is not says what size could have been seen.
 * @param years the cases of earlier periods of the same kind: with four or more, how much they vary is measured
 * @example changeSentence({ cases: 58, period: '2026' }, { cases: 30, period: '2025' })
 */
export function changeSentence(now: PeriodCount, before: PeriodCount, years: readonly number[] = []): string {
  const reported = `${capitalise(formatCases(now.cases))} rapporterades ${now.period}`;
  if (now.cases === before.cases && now.cases >= MINIMUM_CASES.change)
    return `${reported}, lika många som ${before.period}.`;
  const both = `${reported}, mot ${formatCount(before.cases)} under ${before.period}.`;
  if (Math.max(now.cases, before.cases) < MINIMUM_CASES.change)
    return `${both} Det är för få ärenden för att avgöra om något har ändrats.`;
  const change = compareCounts(now.cases, before.cases, years);
  if (!change.differs)
    return `${both} Skillnaden kan vara slump. ${visibleText(change.visible, formatCount, 'ärenden')}`;
  const chance = change.estimated ? 'Så mycket brukar åren inte skilja sig åt.' : ONE_IN_TWENTY;
  const more = change.estimate > 1;
  const word = more ? 'fler' : 'färre';
  if (before.cases < MINIMUM_CASES.change || now.cases < MINIMUM_CASES.change)
    return `${both} Rapporterna har blivit ${word}. ${chance}`;
  const size = (r: number) => Math.abs(r - 1);
  const [low, high] = more ? [change.low, change.high] : [change.high, change.low];
  const percent = `${more ? '+' : '−'}${formatPercent(size(change.estimate))}`;
  return `${both} Rapporterna har blivit ${word}: ${percent} (${formatPercentRange(size(low), size(high))}). ${chance}`;
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
  if (first.cases === second.cases && first.cases >= MINIMUM_CASES.change)
    return `${first.name} och ${second.name} rapporterade lika många ärenden: ${formatCount(first.cases)} var.`;
  const most = `${more.name} rapporterade ${formatCount(more.cases)} ärenden`;
  const both = `${most} och ${less.name} ${formatCount(less.cases)}.`;
  if (more.cases < MINIMUM_CASES.change)
    return `${both} Det är för få ärenden för att avgöra vem som rapporterar mest.`;
  const ratio = countRatio(more.cases, less.cases);
  if (!isSignificant(ratio)) return `${both} Skillnaden kan vara slump.`;
  const times =
    less.cases > 0
      ? `${formatRatio(ratio.estimate)} gånger så många (${formatRatioRange(ratio.low, ratio.high)})`
      : 'fler';
  return `${both} Det är ${times}. Det visar vem som rapporterar, inte vem som brister.`;
}
