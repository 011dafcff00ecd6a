import type { RemovedStatus, Status } from '../../core/case/status.ts';
import { errorName } from '../error-name.ts';

/** Milliseconds that a reader waits for a file on our own site. */
const TIMEOUT = 5_000;

/**
 * Reads what was published about a case: one file a receipt, `/status/<hash>.json`, made where the store can be read.
 * What cannot be read is as if it were not there; another source may know.
 */
export function publishedStatus(site: string): (hash: string) => Promise<Status | RemovedStatus | undefined> {
  return async (hash) => {
    try {
      const response = await fetch(new URL(`/status/${hash}.json`, site), {
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return response.ok ? ((await response.json()) as Status | RemovedStatus) : undefined;
    } catch (error) {
      console.error(`Publicerad status går inte att läsa: ${errorName(error)}`);
      return undefined;
    }
  };
}
