import type { APIContext } from 'astro';
import { SESSION_COOKIE } from '../../actions/work/who-is.ts';
import { gitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { oidcSettings } from '../../adapters/oidc/settings.ts';
import { passkeySettings } from '../../adapters/passkeys/settings.ts';
import { proxySettings } from '../../adapters/proxy/settings.ts';
import { readSettings } from '../../adapters/settings.ts';
import type { Arriving } from './gate.ts';

/** Whom a trusted proxy names. Only our own server says that; a host has no such thing. */
function proxyOf(locals: App.Locals): Arriving['proxy'] {
  const settings = proxySettings(process.env);
  return settings && { site: settings.site, person: locals.netlify?.context?.proxiedPerson };
}

/** What the gate and the pages for signing in need from a request. */
export const callerOf = ({
  request,
  clientAddress,
  routePattern,
  params,
  cookies,
  locals,
}: APIContext): Arriving => ({
  request,
  address: clientAddress,
  host: readSettings().host,
  oidc: oidcSettings(process.env),
  github: gitHubSignInSettings(process.env),
  passkeys: passkeySettings(process.env),
  proxy: proxyOf(locals),
  // Astro writes the pattern of an index page with or without its slash.
  pattern: routePattern.replace(/(.)\/$/, '$1'),
  id: params['id'],
  cookie: cookies.get(SESSION_COOKIE)?.value,
});
