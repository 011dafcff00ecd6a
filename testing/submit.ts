import type { Service } from '../actions/service.ts';
import { submitBody } from '../actions/submit/submit.ts';

/** Submits a report and returns its receipt. @throws Error with the faults when it is refused */
export async function submitForReceipt(service: Service, body: unknown, key?: string) {
  const result = await submitBody(service, body, key === undefined ? {} : { key });
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.receipt;
}
