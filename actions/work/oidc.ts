import { log } from '../../adapters/log.ts';
import { type Refusal, refusal } from '../../adapters/oidc/fault.ts';
import { authorizationAddress, type Checks, identityOf, newChecks } from '../../adapters/oidc/provider.ts';
import type { OidcSettings } from '../../adapters/oidc/settings.ts';
import { seal, unseal } from '../../adapters/seal.ts';
import { type Person, people } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { isFirstUse } from '../submit/kept-form.ts';
import type { SignInWay } from './way.ts';

/** How long a person may be at the provider. At most as long as its use is remembered. Milliseconds. */
export const ATTEMPT_LIFETIME = 10 * 60 * 1000;

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs' | 'association'>;

/** An attempt to sign in, as its cookie holds it, sealed under its state. */
interface Attempt extends Omit<Checks, 'state'> {
  /** Where to go on: a query for the page for signing in. */
  next: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** OpenID Connect: with an account at the association's own provider, at the address that the provider knows. */
export const openIdConnect: SignInWay = {
  name: 'oidc',
  isOpenFor: ({ request, oidc }) =>
    oidc !== undefined && new URL(request.url).host === new URL(oidc.site).host,
};

/** Begins to sign in. @returns the address at the provider, and what its browser has to bring back */
export async function startSignIn(
  { secret, now }: Sealing,
  settings: OidcSettings,
  next: string,
): Promise<{ address: string; attempt: string } | Refusal> {
  const { state, ...checks } = newChecks();
  const address = await authorizationAddress(settings, { state, ...checks }, now);
  if (typeof address !== 'string') return logged(address);
  const attempt: Attempt = { ...checks, next, until: now() + ATTEMPT_LIFETIME };
  return {
    address,
    attempt: seal(secret, 'arbete-oidc', state, JSON.stringify(attempt)).toString('base64url'),
  };
}

/**
 * Ends an attempt, once: the person is one of the association's, by the address that the provider has verified.
 * @param answer the query that the provider sent the browser back with
 * @param sealed what the browser brought
 */
export async function finishSignIn(
  service: Sealing,
  settings: OidcSettings,
  answer: URLSearchParams,
  sealed: string | undefined,
): Promise<({ person: Person } | Refusal) & { next: string }> {
  const state = answer.get('state') ?? '';
  const attempt = openAttempt(service, state, sealed);
  if (!attempt || !(await isFirstUse(service, `arbete-oidc ${state}`)))
    return { ...logged(refusal('attempt')), next: '' };
  const { next, ...checks } = attempt;
  const found = await identityOf(settings, answer, { state, ...checks }, service.now);
  if ('fault' in found) return { ...logged(found), next };
  const person = people(service.association).find(({ id }) => id === found.id);
  if (!person) return { ...logged(refusal('unknown')), next };
  log('signed-in', { by: person.id, way: openIdConnect.name });
  return { person, next };
}

/** Opens what a browser sent back; undefined unless it began this attempt here, within its lifetime. */
function openAttempt({ secret, now }: Sealing, state: string, sealed = ''): Attempt | undefined {
  if (sealed.length > 2000 || state.length > 100) return undefined;
  const text = unseal(secret, 'arbete-oidc', state, Buffer.from(sealed, 'base64url'));
  const attempt = text === undefined ? undefined : (JSON.parse(text) as Attempt);
  return attempt && attempt.until > now() ? attempt : undefined;
}

/**
 * Logs why a person was refused, and never who: the person is not one of the association's people. Returns the refusal.
 */
function logged(refused: Refusal): Refusal {
  const reason = [...new Set([refused.fault, refused.reason])].join(', ');
  log('sign-in-refused', { way: openIdConnect.name, reason });
  return refused;
}
