import type { DetectOptions } from '../deid/detect.ts';
import { isRegisterNumber } from '../deid/register-number.ts';

/**
 * The number that follows `/diarie` or `/extern`: a word, a text in quotes, or several words that are a number together,
 * as in "SN 2026/45". Undefined if it is anything else.
 */
export function numberOf(words: readonly string[], texts: readonly string[]): string | undefined {
  const number = [...words, ...texts].join(' ');
  if (number.includes('\n')) return undefined;
  return words.length + texts.length === 1 || (texts.length === 0 && isRegisterNumber(number))
    ? number
    : undefined;
}

/** Adds a number to the case's own. */
export const withOwnNumber = (number: string, known: DetectOptions): DetectOptions => ({
  ...known,
  numbers: [...(known.numbers ?? []), number],
});
