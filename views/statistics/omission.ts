import type { Release } from '../../schemas/types.ts';

/**
 * `small`: the year has too few cases; `unprotected`: small numbers would have been disclosed; `shorter`: only longer
 * periods have the table.
 */
export type OmissionReason = 'small' | 'unprotected' | 'shorter';

/** Returns why a release lacks a table of the plan. */
export function omissionReason(
  { trappa }: Pick<Release, 'trappa'>,
  { kräver }: Pick<Release['utelämnade'][number], 'kräver'>,
): OmissionReason {
  if (kräver === undefined) return 'shorter';
  // A number that is hidden is small.
  return Number(trappa.antal) >= kräver ? 'unprotected' : 'small';
}
