import { follow } from '../../actions/follow/follow.ts';
import type { Service } from '../../actions/service.ts';
import type { RemovedStatus, Status } from '../../core/case/status.ts';
import { readCode, receiptHash } from '../../core/receipt.ts';

/** The case behind a code as it was typed, or why it was removed; undefined for every miss alike. */
export async function followTyped(
  service: Service,
  typed: string,
): Promise<Status | RemovedStatus | undefined> {
  const code = readCode(typed);
  return code === undefined ? undefined : follow(service, await receiptHash(code));
}
