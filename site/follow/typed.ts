import { follow } from '../../actions/follow/follow.ts';
import type { Service } from '../../actions/service.ts';
import type { Status } from '../../core/case/status.ts';
import { readCode, receiptHash } from '../../core/receipt.ts';

/** The case behind a code as it was typed; undefined for every miss alike. */
export async function followTyped(service: Service, typed: string): Promise<Status | undefined> {
  const code = readCode(typed);
  return code === undefined ? undefined : follow(service, await receiptHash(code));
}
