import {
  type GitHubChecks,
  gitHubAccountOf,
  gitHubAuthorizationAddress,
  newGitHubChecks,
  revokeToken,
  whyNoAccess,
} from '../../adapters/github-sign-in/provider.ts';
import type { GitHubSignInSettings } from '../../adapters/github-sign-in/settings.ts';
import { log } from '../../adapters/log.ts';
import { type Refusal, refusal } from '../../adapters/oidc/fault.ts';
import { type Person, personWithLogin } from '../../core/work/person.ts';
import type { Service } from '../service.ts';
import { LONGEST_ATTEMPT, sealAttempt, useAttempt } from './attempt.ts';
import { logRefusal } from './log-refusal.ts';
import { LONGEST_TOKEN } from './session.ts';
import type { SignInWay } from './way.ts';

type Sealing = Pick<Service, 'secret' | 'now' | 'blobs' | 'association'>;

/** GitHub: with an account at GitHub that can read the association's repository, at the address that the App knows. */
export const gitHub: SignInWay = {
  name: 'github',
  isOpenFor: ({ request, github }) =>
    github !== undefined && new URL(request.url).host === new URL(github.site).host,
};

/** What an attempt is checked by, and the token of the session that it replaces, if the browser has one. */
interface GitHubAttempt extends GitHubChecks {
  earlier?: string;
}

/**
 * Begins to sign in.
 * @param earlier the token of the browser's session: the strict cookie does not come back from GitHub with the answer
 * @returns the address at GitHub, and what its browser has to bring back
 */
export async function startGitHubSignIn(
  service: Sealing,
  settings: GitHubSignInSettings,
  next: string,
  earlier?: string,
): Promise<{ address: string; attempt: string }> {
  const checks = newGitHubChecks();
  const address = await gitHubAuthorizationAddress(settings, checks);
  const sealed = (own: GitHubAttempt) => sealAttempt(service, gitHub, own, next);
  const whole = earlier === undefined ? '' : sealed({ ...checks, earlier });
  const fits = whole !== '' && whole.length <= LONGEST_ATTEMPT;
  return { address, attempt: fits ? whole : sealed(checks) };
}

/**
 * Ends an attempt, once: the person is one of the association's, by the login that GitHub names, and can read the repository.
 * The token of the session that this one replaces is then made invalid.
 * @param answer the query that GitHub sent the browser back with
 * @param sealed what the browser brought
 * @returns the person, the token with which the service acts as that person, and the login whose it is
 */
export async function finishGitHubSignIn(
  service: Sealing,
  settings: GitHubSignInSettings,
  answer: URLSearchParams,
  sealed: string | undefined,
): Promise<({ person: Person; token: string; login: string } | Refusal) & { next: string }> {
  const attempt = await useAttempt<GitHubAttempt>(service, gitHub, answer, sealed);
  if (!attempt) return { ...logRefusal(gitHub, refusal('attempt')), next: '' };
  const { next, checks } = attempt;
  const account = await gitHubAccountOf(settings, answer, checks);
  if ('fault' in account) return { ...logRefusal(gitHub, account), next };
  const { login, token } = account;
  const person = personWithLogin(service.association, login);
  const refused = !person
    ? refusal('unknown')
    : token.length > LONGEST_TOKEN
      ? refusal('answer', 'long-token')
      : await whyNoAccess(settings, token);
  if (!person || refused) {
    await revokeQuietly(settings, token);
    return { ...logRefusal(gitHub, refused ?? refusal('unknown')), next };
  }
  if (checks.earlier !== undefined) await revokeQuietly(settings, checks.earlier);
  log('signed-in', { by: person.id, way: gitHub.name });
  return { person, token, login, next };
}

/** Makes a token invalid when it is not needed any more. If that fails it ends by itself, within eight hours. */
export async function revokeQuietly(
  settings: GitHubSignInSettings,
  token: string,
  how = { everywhere: false },
): Promise<void> {
  try {
    await revokeToken(settings, token, how);
  } catch (error) {
    log('token-unrevoked', { error });
  }
}
