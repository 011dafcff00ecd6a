import { followCase } from '../../actions/follow/follow.ts';
import type { Service } from '../../actions/service.ts';
import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';
import { readReceiptCode, receiptHash } from '../../core/receipt.ts';

/** Finds the case of a code as it was typed, or why it was removed; undefined for every code without a case. */
export async function followTypedCode(
  service: Service,
  typed: string,
): Promise<CaseStatus | RemovedStatus | undefined> {
  const code = readReceiptCode(typed);
  return code === undefined ? undefined : followCase(service, await receiptHash(code));
}
