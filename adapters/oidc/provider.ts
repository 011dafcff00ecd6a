import * as client from 'openid-client';
import { settingError } from '../setting-error.ts';
import { SharedRuns } from '../shared-run.ts';
import { type Refusal, refusal, refusalOf } from './fault.ts';
import type { OidcSettings } from './settings.ts';

/** Where the provider sends a browser back to. */
export const ANSWER_PATH = '/arbete/in/svar';

/** Seconds that a call to the provider may take. */
const TIMEOUT = 10;
/** How long the provider's metadata is used before it is read again. Milliseconds. */
const METADATA_LIFETIME = 60 * 60 * 1000;
/** How much the clocks of the service and of the provider may differ. Milliseconds. */
const MAX_SKEW = 10 * 60 * 1000;

/** Values that tie the provider's answer to one attempt in one browser. The library does not make them by itself. */
export interface Checks {
  state: string;
  nonce: string;
  /** The secret half of PKCE. */
  verifier: string;
}

/** Makes the checks of a new attempt. */
export const newChecks = (): Checks => ({
  state: client.randomState(),
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
});

/** The address at the provider where a person signs in. */
export async function authorizationAddress(
  settings: OidcSettings,
  { state, nonce, verifier }: Checks,
  now: () => number,
): Promise<string | Refusal> {
  try {
    const parameters = {
      redirect_uri: new URL(ANSWER_PATH, settings.site).href,
      scope: settings.claim === undefined ? 'openid email' : 'openid email profile',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    return client.buildAuthorizationUrl(await providerOf(settings, now), parameters).href;
  } catch (error) {
    return refusalOf(error, 'settings');
  }
}

/**
 * Exchanges the provider's answer for who signed in: a verified e-mail address, or the claim that the settings name, in
 * lower case.
 * @param answer the query of the address that the browser came back to
 */
export async function identityOf(
  settings: OidcSettings,
  answer: URLSearchParams,
  { state, nonce, verifier }: Checks,
  now: () => number,
): Promise<{ id: string } | Refusal> {
  try {
    const provider = await providerOf(settings, now);
    const tokens = await client.authorizationCodeGrant(
      provider,
      new URL(`${ANSWER_PATH}?${answer}`, settings.site),
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    );
    const claims = tokens.claims();
    if (!claims) return refusal('answer');
    // It must have been issued just now. The library only checks when it expires, which may be in hours.
    if (Math.abs(claims.iat * 1000 - now()) > MAX_SKEW) return refusal('clock');
    const info = await userInfo(provider, tokens.access_token, claims.sub);
    return idOf(settings, info, claims) ?? refusal('unverified');
  } catch (error) {
    return refusalOf(error, 'answer');
  }
}

/** Some providers put everything in the ID token, and have no userinfo endpoint. */
const userInfo = async (
  provider: client.Configuration,
  token: string,
  sub: string,
): Promise<Record<string, unknown>> =>
  provider.serverMetadata().userinfo_endpoint === undefined ? {} : client.fetchUserInfo(provider, token, sub);

/**
 * Returns who signed in; undefined without a verified, plain ASCII value. The kelvin sign, for one, becomes an ordinary
 * k in lower case, and so would match another person's address.
 */
function idOf(
  { claim }: OidcSettings,
  info: Record<string, unknown>,
  claims: Record<string, unknown>,
): { id: string } | undefined {
  const isVerified = claim !== undefined || info['email_verified'] === true;
  const value = claim === undefined ? info['email'] : (info[claim] ?? claims[claim]);
  if (!isVerified || typeof value !== 'string' || !/^[\x21-\x7e]{1,254}$/.test(value)) return undefined;
  return claim === undefined && !value.includes('@') ? undefined : { id: value.toLowerCase() };
}

const readings = new SharedRuns<client.Configuration>();
let known: { key: string; until: number; provider: client.Configuration } | undefined;

/** Returns the provider with its metadata: parallel callers share one read, and it is kept for an hour. */
async function providerOf(settings: OidcSettings, now: () => number): Promise<client.Configuration> {
  // The library's clock is the service's.
  const skew = Math.round((now() - Date.now()) / 1000);
  const secret = settings.clientSecret();
  const key = JSON.stringify([settings.issuer, settings.clientId, secret, skew]);
  const kept = () => (known?.key === key && known.until > Date.now() ? known.provider : undefined);
  return (
    kept() ??
    readings.run(key, async () => {
      const already = kept();
      if (already) return already;
      const provider = await discover(settings, secret, skew);
      known = { key, until: Date.now() + METADATA_LIFETIME, provider };
      return provider;
    })
  );
}

async function discover(settings: OidcSettings, secret: string, skew: number): Promise<client.Configuration> {
  const provider = await client.discovery(
    new URL(settings.issuer),
    settings.clientId,
    { [client.clockSkew]: skew },
    secretAuth(secret),
    {
      timeout: TIMEOUT,
      // The signature of the ID token is checked, too. The settings take http for this machine only.
      execute: [
        client.enableNonRepudiationChecks,
        ...(settings.issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  // An exact match. The library lets Microsoft's shared addresses answer with another issuer than was asked for, and
  // through those any account anywhere could sign in.
  if (provider.serverMetadata().issuer !== settings.issuer)
    throw settingError('SKAV_OIDC_ISSUER', 'oidc-issuer');
  return provider;
}

/** The client's secret in the way that the provider takes it. Without a list it takes it in a header (Discovery 1.0, 3). */
function secretAuth(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
