import type { DeliveryFailure } from './failure.ts';

/** What was tried with an entry. Nothing of the report is in it. Times in milliseconds. */
export interface Attempts {
  tries: number;
  /** How many times it was refused in a way that will not heal. */
  refusals: number;
  /** When it was tried last. */
  at: number;
  /** How long it has to wait after that. */
  wait: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** No one may tell us to wait longer than this. */
const MAX_WAIT = 24 * HOUR;
/** So many refusals of the kind that will not heal, and the entry is given up. */
const MAX_REFUSALS = 3;

/** What is remembered of an entry's attempts; what cannot be read counts as none. */
export function readAttempts(text: string | undefined): Attempts {
  try {
    const { tries, refusals, at, wait } = JSON.parse(text ?? '') as Attempts;
    if ([tries, refusals, at, wait].every(Number.isFinite)) return { tries, refusals, at, wait };
  } catch {
    // At worst an entry is tried sooner than it had to be.
  }
  return { tries: 0, refusals: 0, at: 0, wait: 0 };
}

/** Whether an entry may be tried. A clock that was set back makes it so: else it would wait for days. */
export function isDue({ at, wait }: Attempts, now: number): boolean {
  return now < at || now >= at + wait;
}

/** The attempts after one more: 2, 4, 8 … minutes until the next, at most an hour, or what the store asks for. */
export function afterFailure(
  before: Attempts,
  { isRefusal, wait }: DeliveryFailure,
  now: number,
): { attempts: Attempts; isDead: boolean } {
  const tries = before.tries + 1;
  const refusals = before.refusals + (isRefusal ? 1 : 0);
  const backOff = Math.min(HOUR, MINUTE * 2 ** Math.min(tries, 20));
  const asked = Math.min(MAX_WAIT, Math.max(0, wait));
  return {
    attempts: { tries, refusals, at: now, wait: Math.max(backOff, asked) },
    isDead: refusals >= MAX_REFUSALS,
  };
}
