import type { DeliveryFailure } from './failure.ts';

/** The attempts to deliver an entry, without anything of the report. Times in milliseconds. */
export interface Attempts {
  tries: number;
  /** How many times it was refused in a way that will not change by itself. */
  refusals: number;
  /** When it was last tried, since 1970. */
  at: number;
  /** How long it has to wait after that. */
  wait: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The longest wait that a store can ask for. */
const MAX_WAIT = 24 * HOUR;
/** An entry is given up after this many refusals that will not change by themselves. */
const MAX_REFUSALS = 3;

/** Reads the attempts of an entry. Text that cannot be read counts as no attempts. */
export function readAttempts(text: string | undefined): Attempts {
  try {
    const { tries, refusals, at, wait } = JSON.parse(text ?? '') as Attempts;
    if ([tries, refusals, at, wait].every(Number.isFinite)) return { tries, refusals, at, wait };
  } catch {
    // At worst an entry is tried sooner than necessary.
  }
  return { tries: 0, refusals: 0, at: 0, wait: 0 };
}

/** Whether an entry may be tried now. Also when the clock was set back: otherwise it could wait for days. */
export function isDue({ at, wait }: Attempts, now: number): boolean {
  return now < at || now >= at + wait;
}

/**
 * Adds a failed attempt. The next may be made after 2, 4, 8 … minutes, at most an hour, or after the time that the
 * store asks for when that is longer.
 * @returns the attempts, and whether the entry is given up
 */
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
