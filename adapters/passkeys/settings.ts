import { isIP } from 'node:net';
import { isSafeAddress } from '../safe-address.ts';
import { settingError } from '../setting-error.ts';
import { siteOf, text } from '../settings.ts';

/** Where people sign in with passkeys: a passkey is bound to both by the browser. */
export interface PasskeySettings {
  /** The service's own address, without a slash at the end: `https://avvikelse.forbundet.se`. */
  site: string;
  /** The name in that address: `avvikelse.forbundet.se`. */
  rpId: string;
}

const NAME = 'SKAV_PASSKEYS';

/**
 * Returns how people sign in with passkeys, from the environment; undefined where that is off.
 * @throws UserError `bad-settings` when the address is missing, or is one that no browser binds a passkey to
 */
export function passkeySettings(env: NodeJS.ProcessEnv): PasskeySettings | undefined {
  const value = text(env, NAME);
  if (value === undefined || value === 'off') return undefined;
  if (value !== 'on') throw settingError(NAME, 'passkeys');
  const site = siteOf(env);
  if (site === undefined) throw settingError('SKAV_SITE', 'passkeys-missing');
  const { origin, hostname } = new URL(site);
  if (!isSafeAddress(site) || isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0)
    throw settingError('SKAV_SITE', 'passkeys-site');
  return { site: origin, rpId: hostname };
}
