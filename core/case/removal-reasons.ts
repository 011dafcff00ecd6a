import type { Removal } from '../../schemas/types.ts';

export type RemovalReason = Removal['skäl'];

/** The reasons to reject a report that has not been handled yet. */
export const REJECT_REASONS = ['dubblett', 'fel-kanal', 'ofullstandig', 'test', 'annat'] as const;
/** The reasons to remove a case in any phase. */
export const STOP_REASONS = ['personuppgift', 'fel-kanal'] as const;

/** Whether a code is one of some reasons. */
export function isReasonAmong<Reason extends string>(code: string, among: readonly Reason[]): code is Reason {
  return (among as readonly string[]).includes(code);
}
