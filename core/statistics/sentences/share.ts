import { ENOUGH } from '../uncertainty/enough.ts';
import { wilson } from '../uncertainty/proportion.ts';
import { count, percent, percentRange } from './numbers.ts';

/** "44 av 58, 76 % (63–85 %)". Below ten the numbers alone: one case more or less would be over ten per cent. */
export function shareText(part: number, base: number): string {
  const numbers = `${count(part)} av ${count(base)}`;
  if (base < ENOUGH.share) return numbers;
  const { low, high } = wilson(part, base);
  return `${numbers}, ${percent(part / base)} (${percentRange(low, high)})`;
}

/** A share as a sentence: "Svar inom tre månader: 44 av 58, 76 % (63–85 %)." */
export function shareSentence(label: string, part: number, base: number): string {
  if (base === 0) return `${label}: inga ärenden att räkna på.`;
  const few = base < ENOUGH.share ? ' Det är för få ärenden för att räkna i procent.' : '';
  return `${label}: ${shareText(part, base)}.${few}`;
}
