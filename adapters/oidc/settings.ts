import { readFileSync } from 'node:fs';
import { isSafeAddress } from '../safe-address.ts';
import { settingError } from '../setting-error.ts';
import { siteOf, text } from '../settings.ts';

/** How people sign in with OpenID Connect. */
export interface OidcSettings {
  /** The provider's issuer, exactly as its metadata has it. */
  issuer: string;
  clientId: string;
  /** Reads the client's secret. @throws UserError `bad-settings` when its file cannot be read */
  clientSecret: () => string;
  /** The claim that identifies a person. Without it, a verified e-mail address does. */
  claim?: string;
  /** The service's own address, as it is registered at the provider: `https://avvikelse.forbundet.se`. */
  site: string;
}

const NAMES = ['SKAV_OIDC_ISSUER', 'SKAV_OIDC_CLIENT_ID'] as const;
const SECRET = 'SKAV_OIDC_CLIENT_SECRET';
const SECRET_FILE = 'SKAV_OIDC_CLIENT_SECRET_FILE';
const CLAIM = 'SKAV_OIDC_CLAIM';

/**
 * Returns how people sign in with OpenID Connect, from the environment; undefined where it is not set up.
 * @throws UserError `bad-settings` when some of it is missing, or cannot be used
 */
export function oidcSettings(env: NodeJS.ProcessEnv): OidcSettings | undefined {
  const [issuer, clientId] = NAMES.map((name) => text(env, name));
  const [secret, file, claim] = [text(env, SECRET), text(env, SECRET_FILE), text(env, CLAIM)];
  if ([issuer, clientId, secret, file, claim].every((value) => value === undefined)) return undefined;
  const site = siteOf(env);
  if (issuer === undefined) throw settingError(NAMES[0], 'oidc-missing');
  if (clientId === undefined) throw settingError(NAMES[1], 'oidc-missing');
  if (secret === undefined && file === undefined) throw settingError(SECRET, 'oidc-missing');
  if (secret !== undefined && file !== undefined) throw settingError(SECRET, 'oidc-twice');
  if (site === undefined) throw settingError('SKAV_SITE', 'oidc-missing');
  if (!isSafeAddress(issuer)) throw settingError(NAMES[0], 'oidc-address');
  if (!isSafeAddress(site)) throw settingError('SKAV_SITE', 'oidc-address');
  if (claim !== undefined && !/^[\w.:/-]{1,100}$/.test(claim)) throw settingError(CLAIM, 'oidc-claim');
  return {
    issuer,
    clientId,
    clientSecret: () => secret ?? secretIn(file ?? ''),
    ...(claim === undefined ? {} : { claim }),
    site: new URL(site).origin,
  };
}

/** Reads a secret from a file without the line break that an editor adds at the end. */
function secretIn(path: string): string {
  try {
    const secret = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
    if (/^[^\r\n]+$/.test(secret)) return secret;
  } catch (error) {
    throw settingError(SECRET_FILE, 'oidc-file', error);
  }
  throw settingError(SECRET_FILE, 'oidc-file');
}
