import { gitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { oidcSettings } from '../../adapters/oidc/settings.ts';
import { passkeySettings } from '../../adapters/passkeys/settings.ts';
import { proxySettings } from '../../adapters/proxy/settings.ts';
import { readSettings, type Settings } from '../../adapters/settings.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';

/**
 * Reads every setting that the service uses, so that a fault is found before it builds anything, and not when someone
 * signs in.
 * @returns also the header in which a proxy names who has signed in, if there is one
 * @throws UserError `bad-settings` when a value is empty or cannot be used
 */
export function serviceSettings(env: NodeJS.ProcessEnv = process.env): Settings & { header?: string } {
  const settings = readSettings(env);
  githubSettings(env);
  oidcSettings(env)?.clientSecret();
  gitHubSignInSettings(env);
  passkeySettings(env);
  const header = proxySettings(env)?.header;
  return { ...settings, ...(header === undefined ? {} : { header }) };
}
