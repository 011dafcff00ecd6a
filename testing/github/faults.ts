/** A fault to inject. Faults are used up in the order in which they were added. */
export interface InjectedFault {
  /** Only calls of this operation: `git/create-ref`. */
  operation?: string;
  /** Only the call with this number, counted from 1 since the fault was added. */
  at?: number;
  /**
   * From the call with this number on, every call, of any operation: a token that is no longer valid, or a job that no
   * longer exists. With `operation`, the number is counted among its calls.
   */
  from?: number;
  /** How many calls it affects; 1 by default. */
  times?: number;
  /**
   * `before`: an error instead of the work. `after`: the work is done, and an error is the answer. `lost`: the work
   * is done, and the connection breaks before the answer. `down`: the connection breaks before the work.
   */
  when: 'before' | 'after' | 'lost' | 'down';
  status?: number;
  headers?: Record<string, string>;
  message?: string;
}

/** A call that only takes long: a number of milliseconds, until a promise settles, or while something else happens. */
export interface InjectedDelay extends Pick<InjectedFault, 'operation' | 'at' | 'times'> {
  when: 'slow';
  delay: number | Promise<unknown> | (() => unknown);
}

/**
 * What GitHub answers when a rate limit is exceeded. `reset` is in seconds since 1970.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const RATE_LIMIT_FAULTS = {
  primary: (reset: number): Omit<InjectedFault, 'when'> => ({
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  }),
  secondary: (status: 403 | 429 = 403): Omit<InjectedFault, 'when'> => ({
    status,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': '60' },
  }),
} as const;

export class InjectedFaults {
  #added: ((InjectedFault | InjectedDelay) & { seen: number; left: number; from?: number })[] = [];

  add(fault: InjectedFault | InjectedDelay): void {
    this.#added.push({ ...fault, seen: 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#added = [];
  }

  /** Returns the fault that affects this call, if any, and counts it as used. */
  next(operation: string): InjectedFault | InjectedDelay | undefined {
    let hit: InjectedFault | InjectedDelay | undefined;
    for (const fault of this.#added) {
      if (fault.from !== undefined) {
        // Once it has begun, it goes on.
        if (fault.seen < fault.from && (fault.operation ?? operation) === operation) fault.seen++;
        if (fault.seen >= fault.from) hit ??= fault;
        continue;
      }
      fault.seen++;
      if (hit || fault.left === 0) continue;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.at !== undefined && fault.at !== fault.seen) continue;
      fault.left--;
      hit = fault;
    }
    return hit;
  }
}
