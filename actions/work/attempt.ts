import { seal, unseal } from '../../adapters/seal.ts';
import type { Service } from '../service.ts';
import { isFirstUse } from '../submit/kept-form.ts';
import type { SignInWay } from './way.ts';

/** How long a person may be at the provider. At most as long as its use is remembered. Milliseconds. */
export const ATTEMPT_LIFETIME = 10 * 60 * 1000;
/** The most characters of a sealed attempt. */
export const LONGEST_ATTEMPT = 2000;

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs'>;
type Way = Pick<SignInWay, 'name'>;

/** What ties a provider's answer to one attempt in one browser: the state, and whatever else the way checks. */
interface Checks {
  state: string;
}

/** An attempt to sign in, as its cookie holds it, sealed under its state. */
interface Attempt<C extends Checks> {
  checks: Omit<C, 'state'>;
  /** Where to go on: a query for the page for signing in. */
  next: string;
  /** Milliseconds since 1970. */
  until: number;
}

const purposeOf = ({ name }: Way): string => `arbete-${name}`;

/** Makes what a browser has to bring back from a provider. @param next where to go on afterwards */
export function sealAttempt<C extends Checks>(
  { secret, now }: Sealing,
  way: Way,
  { state, ...checks }: C,
  next: string,
): string {
  const attempt: Attempt<C> = { checks, next, until: now() + ATTEMPT_LIFETIME };
  return seal(secret, purposeOf(way), state, JSON.stringify(attempt)).toString('base64url');
}

/**
 * Uses an attempt, once. Returns undefined unless this browser began it here in the same way, and not too long ago.
 * @param answer the query that the provider sent the browser back with
 * @param sealed what the browser brought
 */
export async function useAttempt<C extends Checks>(
  service: Sealing,
  way: Way,
  answer: URLSearchParams,
  sealed = '',
): Promise<{ checks: C; next: string } | undefined> {
  const state = answer.get('state') ?? '';
  if (sealed.length > LONGEST_ATTEMPT || state.length > 100) return undefined;
  const text = unseal(service.secret, purposeOf(way), state, Buffer.from(sealed, 'base64url'));
  const attempt = text === undefined ? undefined : (JSON.parse(text) as Attempt<C>);
  if (!attempt || attempt.until <= service.now()) return undefined;
  if (!(await isFirstUse(service, `${purposeOf(way)} ${state}`))) return undefined;
  return { checks: { ...attempt.checks, state } as C, next: attempt.next };
}
