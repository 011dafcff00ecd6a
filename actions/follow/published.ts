import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';

/** Milliseconds that a reader waits for a file on our own site. */
const TIMEOUT = 5_000;

/**
 * Reads what was published about a case: one file a receipt, `/folj/<hash>.json`, made where the store can be read.
 * What is not there is answered by our own route at that address, which asks the other sources.
 * @throws Error when the site does not answer: then nobody knows
 */
export function publishedStatusReader(
  site: string,
): (hash: string) => Promise<CaseStatus | RemovedStatus | undefined> {
  return async (hash) => {
    const response = await fetch(new URL(`/folj/${hash}.json`, site), {
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`publicerad status: ${response.status}`);
    return (await response.json()) as CaseStatus | RemovedStatus;
  };
}
