import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { isSignificant, rateRatio } from '../uncertainty/rate-ratio.ts';
import { formatCount, formatRatio, formatRatioRange } from './numbers.ts';

/** One side that reports about the other, and how often. */
export interface ReportingSide {
  name: string;
  cases: number;
}

/** How often two sides report about each other. It tells who reports, not who is at fault, and says so. */
export function directionSentence(first: ReportingSide, second: ReportingSide): string {
  const [more, less] = first.cases >= second.cases ? [first, second] : [second, first];
  const both = `${more.name} rapporterade ${formatCount(more.cases)} ärenden och ${less.name} ${formatCount(less.cases)}.`;
  if (more.cases < MINIMUM_CASES.change)
    return `${both} Det är för få ärenden för att avgöra vem som rapporterar mest.`;
  const ratio = rateRatio({ count: more.cases, exposure: 1 }, { count: less.cases, exposure: 1 });
  if (!isSignificant(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  const known =
    less.cases > 0
      ? `${formatRatio(ratio.estimate)} gånger så många (${formatRatioRange(ratio.low, ratio.high)})`
      : 'fler';
  return `${both} Det är ${known}. Det visar vem som rapporterar, inte vem som brister.`;
}
