import { isSafeAddress } from '../safe-address.ts';
import { settingError } from '../setting-error.ts';
import { siteOf, text } from '../settings.ts';
import { type GitHubSettings, githubPlace, webOf } from '../store/github-settings.ts';

/** How people sign in with their accounts at GitHub: the user flow of a GitHub App that is installed on the repository. */
export interface GitHubSignInSettings extends Pick<GitHubSettings, 'repo' | 'api'> {
  clientId: string;
  clientSecret: string;
  /** Where people sign in: `https://github.com`. */
  web: string;
  /** The service's own address, as the App's callback has it: `https://avvikelse.forbundet.se`. */
  site: string;
}

const ID = 'SKAV_GITHUB_CLIENT_ID';
const SECRET = 'SKAV_GITHUB_CLIENT_SECRET';

/**
 * How people sign in with GitHub, from the environment; undefined where they do not.
 * @throws UserError `bad-settings` when some of it is missing, or cannot be used
 */
export function gitHubSignInSettings(env: NodeJS.ProcessEnv): GitHubSignInSettings | undefined {
  const [clientId, clientSecret] = [text(env, ID), text(env, SECRET)];
  if (clientId === undefined && clientSecret === undefined) return undefined;
  if (clientId === undefined) throw settingError(ID, 'github-missing');
  if (clientSecret === undefined) throw settingError(SECRET, 'github-missing');
  if (!/^[\w.]+$/.test(clientId)) throw settingError(ID, 'app');
  const [place, site] = [githubPlace(env), siteOf(env)];
  if (!place) throw settingError('SKAV_GITHUB_REPO', 'github-missing');
  if (site === undefined) throw settingError('SKAV_SITE', 'github-missing');
  if (!isSafeAddress(site)) throw settingError('SKAV_SITE', 'oidc-address');
  const web = webOf(place.api);
  if (!isSafeAddress(web)) throw settingError('SKAV_GITHUB_API', 'oidc-address');
  return { ...place, clientId, clientSecret, web, site: new URL(site).origin };
}
