import type { CaseStatus, RemovedStatus } from '../../core/case/status.ts';

/** Milliseconds to wait for a file on our own site. */
const TIMEOUT = 5_000;

/**
 * Makes a reader of what was published about a case: one file for each receipt, `/folj/<hash>.json`, made where the
 * store can be read. When there is no file, our own route at that address answers, which asks the other sources. The
 * reader rejects when the site does not answer: then it is not known whether there is such a case.
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
