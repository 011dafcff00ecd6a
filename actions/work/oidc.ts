import { log } from '../../adapters/log.ts';
import { type Refusal, refusal } from '../../adapters/oidc/fault.ts';
import { authorizationAddress, type Checks, identityOf, newChecks } from '../../adapters/oidc/provider.ts';
import type { OidcSettings } from '../../adapters/oidc/settings.ts';
import { type Person, people } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { sealAttempt, useAttempt } from './attempt.ts';
import { logRefusal } from './log-refusal.ts';
import type { SignInWay } from './way.ts';

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs' | 'association'>;

/** OpenID Connect: with an account at the association's own provider, at the address that the provider knows. */
export const openIdConnect: SignInWay = {
  name: 'oidc',
  isOpenFor: ({ request, oidc }) =>
    oidc !== undefined && new URL(request.url).host === new URL(oidc.site).host,
};

/** Begins to sign in. @returns the address at the provider, and what its browser has to bring back */
export async function startSignIn(
  service: Sealing,
  settings: OidcSettings,
  next: string,
): Promise<{ address: string; attempt: string } | Refusal> {
  const checks = newChecks();
  const address = await authorizationAddress(settings, checks, service.now);
  if (typeof address !== 'string') return logged(address);
  return { address, attempt: sealAttempt(service, openIdConnect, checks, next) };
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
  const attempt = await useAttempt<Checks>(service, openIdConnect, answer, sealed);
  if (!attempt) return { ...logged(refusal('attempt')), next: '' };
  const { next, checks } = attempt;
  const found = await identityOf(settings, answer, checks, service.now);
  if ('fault' in found) return { ...logged(found), next };
  const person = people(service.association).find(({ id }) => id === found.id);
  if (!person) return { ...logged(refusal('unknown')), next };
  log('signed-in', { by: person.id, way: openIdConnect.name });
  return { person, next };
}

const logged = (refused: Refusal): Refusal => logRefusal(openIdConnect, refused);
