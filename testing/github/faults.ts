/** What shall go wrong. Faults are used up in the order they were set. */
export interface InjectedFault {
  /** Only calls of this operation: `git/create-ref`. */
  operation?: string;
  /** Only the call with this position, counted from 1 since the fault was set. */
  at?: number;
  /** How many calls it strikes; 1 unless told. */
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

/** A call that only takes long: so many milliseconds, or until something has happened. */
export interface InjectedDelay extends Pick<InjectedFault, 'operation' | 'at' | 'times'> {
  when: 'slow';
  delay: number | Promise<unknown>;
}

/** The ways of GitHub to say that it is enough: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
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
  #set: ((InjectedFault | InjectedDelay) & { seen: number; left: number })[] = [];

  add(fault: InjectedFault | InjectedDelay): void {
    this.#set.push({ ...fault, seen: 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#set = [];
  }

  /** The fault that strikes this call, if any. */
  next(operation: string): InjectedFault | InjectedDelay | undefined {
    let struck: InjectedFault | InjectedDelay | undefined;
    for (const fault of this.#set) {
      fault.seen++;
      if (struck || fault.left === 0) continue;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.at !== undefined && fault.at !== fault.seen) continue;
      fault.left--;
      struck = fault;
    }
    return struck;
  }
}
