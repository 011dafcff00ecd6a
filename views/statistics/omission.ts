import type { Release } from '../../schemas/types.ts';

/**
 * `small`: the year has too few cases; `unprotected`: small numbers could have been found out; `shorter`: only longer
 * periods have it.
 */
export type OmissionReason = 'small' | 'unprotected' | 'shorter';

/** Why the plan has a table that a release has not. */
export function omissionReason(
  { trappa }: Pick<Release, 'trappa'>,
  { kräver }: Pick<Release['utelämnade'][number], 'kräver'>,
): OmissionReason {
  if (kräver === undefined) return 'shorter';
  // A number that is hidden is small.
  return Number(trappa.antal) >= kräver ? 'unprotected' : 'small';
}
