import { isSafeAddress } from '../safe-address.ts';
import { settingError } from '../setting-error.ts';
import { siteOf, text } from '../settings.ts';

/** How a proxy on this machine says who is signed in at it. */
export interface ProxySettings {
  /** The name of its header, in lower case. */
  header: string;
  /** The service's own address: `https://avvikelse.forbundet.se`. */
  site: string;
}

const NAME = 'SKAV_PROXY_HEADER';

/** Headers that browsers send by themselves, or that a proxy sends for other reasons: they say nothing of who it is. */
const OTHERS =
  /^(?:accept.*|access-.*|authorization|cache-.*|connection|content-.*|cookie|date|dnt|expect|forwarded|host|if-.*|keep-alive|origin|pragma|proxy-.*|range|referer|sec-.*|te|trailer|transfer-encoding|upgrade.*|user-agent|via|x-forwarded-(?:for|host|port|proto)|x-real-ip)$/;

/**
 * Returns which header a proxy sets, from the environment; undefined where none is trusted.
 * @throws UserError `bad-settings` when the header cannot be used, or the service's address is missing
 */
export function proxySettings(env: NodeJS.ProcessEnv): ProxySettings | undefined {
  const header = text(env, NAME)?.toLowerCase();
  if (header === undefined) return undefined;
  // With an underscore many proxies and languages take it for the one with a dash.
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(header) || OTHERS.test(header)) throw settingError(NAME, 'proxy-header');
  const site = siteOf(env);
  if (site === undefined) throw settingError('SKAV_SITE', 'proxy-missing');
  if (!isSafeAddress(site)) throw settingError('SKAV_SITE', 'oidc-address');
  return { header, site: new URL(site).origin };
}
