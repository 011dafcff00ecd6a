import type { Service } from '../actions/service.ts';
import { submit } from '../actions/submit/submit.ts';

/** The receipt of a report that is sent and must be taken. */
export async function submitForReceipt(service: Service, body: unknown, key?: string) {
  const result = await submit(service, body, key === undefined ? {} : { key });
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.receipt;
}
