import { ENOUGH } from '../uncertainty/enough.ts';
import { beyondChance, rateRatio } from '../uncertainty/rate-ratio.ts';
import { count, times, timesRange } from './numbers.ts';

/** One side that reports about the other, and how often. */
export interface Side {
  name: string;
  cases: number;
}

/** How often two sides report about each other. It tells who reports, not who is at fault, and says so. */
export function directionSentence(first: Side, second: Side): string {
  const [more, less] = first.cases >= second.cases ? [first, second] : [second, first];
  const both = `${more.name} rapporterade ${count(more.cases)} ärenden och ${less.name} ${count(less.cases)}.`;
  if (more.cases < ENOUGH.change)
    return `${both} Det är för få ärenden för att avgöra vem som rapporterar mest.`;
  const ratio = rateRatio({ count: more.cases, exposure: 1 }, { count: less.cases, exposure: 1 });
  if (!beyondChance(ratio)) return `${both} Skillnaden kan inte skiljas från slump.`;
  const known =
    less.cases > 0
      ? `${times(ratio.estimate)} gånger så många (${timesRange(ratio.low, ratio.high)})`
      : 'fler';
  return `${both} Det är ${known}. Det visar vem som rapporterar, inte vem som brister.`;
}
