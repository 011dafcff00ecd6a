import { ENOUGH } from '../uncertainty/enough.ts';
import { beyondChance, rateRatio } from '../uncertainty/rate-ratio.ts';
import { capital, cases, count, percent, percentRange } from './numbers.ts';

/** How many cases were reported in a period, and what the period is called: "2026", "januari–augusti 2026". */
export interface Reported {
  cases: number;
  period: string;
}

/**
 * How a period compares with the one before it. Only what chance cannot explain is called a change.
 * The periods are of the same length.
 */
export function changeSentence(now: Reported, before: Reported): string {
  const both = `${capital(cases(now.cases))} rapporterades ${now.period}, mot ${count(before.cases)} under ${before.period}.`;
  if (Math.max(now.cases, before.cases) < ENOUGH.change)
    return `${both} Det är för få ärenden för att avgöra om något har ändrats.`;
  const ratio = rateRatio({ count: now.cases, exposure: 1 }, { count: before.cases, exposure: 1 });
  if (!beyondChance(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  if (before.cases < ENOUGH.change || now.cases < ENOUGH.change)
    return `${both} Skillnaden är större än slumpen kan förklara.`;
  const more = ratio.estimate > 1;
  const size = (r: number) => Math.abs(r - 1);
  const [low, high] = more ? [ratio.low, ratio.high] : [ratio.high, ratio.low];
  const change = `${more ? '+' : '−'}${percent(size(ratio.estimate))} (${percentRange(size(low), size(high))})`;
  return `${both} De rapporterade ärendena har blivit ${more ? 'fler' : 'färre'}: ${change}. Det är mer än slumpen kan förklara.`;
}
