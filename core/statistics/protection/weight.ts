import type { Codes } from '../codes.ts';
import { IMMATURE, NOT_APPLICABLE, UNFILLED } from '../field.ts';
import type { Period } from '../period.ts';

/** Codes that give no answer. */
const UNANSWERED: readonly string[] = [UNFILLED, NOT_APPLICABLE, IMMATURE];

/**
 * Returns what hiding a number costs the reader. Totals are the most costly, then tables of one field; parts of a
 * period cost less than the whole. A cross table exists for its answers, so cells without an answer are hidden first.
 * @param n the number
 */
export function weightOf(whole: Period, time: Period, codes: Codes, n: number): number {
  const own = Object.values(codes);
  const size = Math.sqrt(n + 1);
  if (own.length === 0) return size * (time.id === whole.id ? 1e4 : time.kind === 'block' ? 1e3 : 10);
  if (own.length === 1) return size * 4;
  return size * (own.some((code) => UNANSWERED.includes(code)) ? 0.1 : 1);
}
