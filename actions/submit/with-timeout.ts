import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves with the result of `work`, or with undefined after `milliseconds`. The work itself is not cancelled. Rejects
 * when the work fails before that.
 */
export async function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const timer = new AbortController();
  const timeout = sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
  // Errors after the timeout are ignored.
  work.catch(() => {});
  try {
    return await Promise.race([work, timeout]);
  } finally {
    timer.abort();
  }
}
