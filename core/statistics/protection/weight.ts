import type { Codes } from '../codes.ts';
import { IMMATURE, NOT_APPLICABLE, UNFILLED } from '../field.ts';
import type { Period } from '../period.ts';

/** Codes that answer nothing. */
const UNANSWERED: readonly string[] = [UNFILLED, NOT_APPLICABLE, IMMATURE];

/**
 * What hiding a number costs the reader. Totals are dearest, then the tables of one field; parts of a period are
 * cheaper than the whole. A cross table is there for its answers, so the rest of it is hidden before them.
 * @param n the number
 */
export function weightOf(whole: Period, time: Period, codes: Codes, n: number): number {
  const own = Object.values(codes);
  const size = Math.sqrt(n + 1);
  if (own.length === 0) return size * (time.id === whole.id ? 1e4 : time.kind === 'block' ? 1e3 : 10);
  if (own.length === 1) return size * 4;
  return size * (own.some((code) => UNANSWERED.includes(code)) ? 0.1 : 1);
}
