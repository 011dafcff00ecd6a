import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What some work gives, or undefined when it has not ended in so many milliseconds. It goes on all the same, where it
 * can; an error that comes in time is thrown.
 */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
  // What comes after nobody waits any more is nobody's error.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
