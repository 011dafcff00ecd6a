import { MINIMUM_CASES } from '../uncertainty/minimum-cases.ts';
import { wilsonInterval } from '../uncertainty/proportion.ts';
import { formatCount, formatPercent, formatPercentRange } from './numbers.ts';

/**
 * Returns "44 av 58, 76 % (63–85 %)", or only the numbers when the base is below ten: one case is then over ten per
 * cent.
 */
export function shareText(part: number, base: number): string {
  const numbers = `${formatCount(part)} av ${formatCount(base)}`;
  if (base < MINIMUM_CASES.share) return numbers;
  const { low, high } = wilsonInterval(part, base);
  return `${numbers}, ${formatPercent(part / base)} (${formatPercentRange(low, high)})`;
}

/** Returns a share as a sentence: "Svar inom tre månader: 44 av 58, 76 % (63–85 %)." */
export function shareSentence(label: string, part: number, base: number): string {
  if (base === 0) return `${label}: inga ärenden att räkna på.`;
  const few = base < MINIMUM_CASES.share ? ' Det är för få ärenden för att räkna i procent.' : '';
  return `${label}: ${shareText(part, base)}.${few}`;
}
