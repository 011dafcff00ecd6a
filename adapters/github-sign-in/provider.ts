import * as client from 'openid-client';
import { isRefusal, type Refusal, refusal, refusalOf } from '../oidc/fault.ts';
import { connectGitHub } from '../store/github/client.ts';
import { storeError } from '../store/github/errors.ts';
import type { GitHubSignInSettings } from './settings.ts';

/** Where GitHub sends a browser back to: the App's callback address. */
export const GITHUB_ANSWER_PATH = '/arbete/in/github/svar';

/** How long a call to GitHub may take. Milliseconds. */
const TIMEOUT = 10_000;

/** What ties GitHub's answer to one attempt in one browser. */
export interface GitHubChecks {
  state: string;
  /** The secret half of PKCE. */
  verifier: string;
}

/** Who signed in, and the token with which the service acts as that person. */
export interface GitHubAccount {
  /** In lower case. */
  login: string;
  /** Valid for eight hours. It may do what both the person and the App may. */
  token: string;
}

/** Makes the checks of a new attempt. */
export const newGitHubChecks = (): GitHubChecks => ({
  state: client.randomState(),
  verifier: client.randomPKCECodeVerifier(),
});

/** The address at GitHub where a person signs in. */
export async function gitHubAuthorizationAddress(
  settings: GitHubSignInSettings,
  { state, verifier }: GitHubChecks,
): Promise<string> {
  const parameters = {
    redirect_uri: new URL(GITHUB_ANSWER_PATH, settings.site).href,
    state,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // Whoever has no account is not one of the association's people.
    allow_signup: 'false',
  };
  return client.buildAuthorizationUrl(serverOf(settings), parameters).href;
}

/**
 * Exchanges GitHub's answer for a token, and asks GitHub whose it is.
 * @param answer the query of the address that the browser came back to
 */
export async function gitHubAccountOf(
  settings: GitHubSignInSettings,
  answer: URLSearchParams,
  { state, verifier }: GitHubChecks,
): Promise<GitHubAccount | Refusal> {
  try {
    const back = new URL(`${GITHUB_ANSWER_PATH}?${answer}`, settings.site);
    const checks = { expectedState: state, pkceCodeVerifier: verifier };
    const { access_token: token } = await client.authorizationCodeGrant(serverOf(settings), back, checks);
    const asked = await asPerson(settings, token, async ({ rest }) => rest.users.getAuthenticated());
    return isRefusal(asked) ? asked : { login: asked.data.login.toLowerCase(), token };
  } catch (error) {
    return refusalOf(error, 'answer');
  }
}

/** Looks whether a person can read the repository through the App. @returns why not, or undefined */
export async function whyNoAccess(
  settings: GitHubSignInSettings,
  token: string,
): Promise<Refusal | undefined> {
  const asked = await asPerson(settings, token, async ({ rest }, at) =>
    rest.repos.getBranch({ ...at, branch: 'main' }),
  );
  return isRefusal(asked) ? asked : undefined;
}

/**
 * Makes a token invalid, or with `everywhere` all that the App has for the person. One that is invalid already is no error.
 * @throws StoreError when GitHub does not do it
 */
export async function revokeToken(
  settings: GitHubSignInSettings,
  token: string,
  { everywhere }: { everywhere: boolean },
): Promise<void> {
  const { clientId, clientSecret, repo } = settings;
  try {
    const { rest } = await connectGitHub(
      accessOf(settings, { client: clientId, secret: clientSecret }),
      atOf(settings),
    );
    const asked = { client_id: clientId, access_token: token };
    await (everywhere ? rest.apps.deleteAuthorization(asked) : rest.apps.deleteToken(asked));
  } catch (error) {
    const known = storeError(error, repo, Date.now());
    if (known.code !== 'gone' && known.data['status'] !== '422') throw known;
  }
}

type Asking<T> = (
  client: Awaited<ReturnType<typeof connectGitHub>>,
  at: { owner: string; repo: string },
) => Promise<T>;

/** Asks GitHub something as a person. */
async function asPerson<T>(
  settings: GitHubSignInSettings,
  token: string,
  ask: Asking<T>,
): Promise<T | Refusal> {
  const at = atOf(settings);
  try {
    return await ask(await connectGitHub(accessOf(settings, { token }), at), at);
  } catch (error) {
    const { code } = storeError(error, settings.repo, Date.now());
    if (code === 'unreachable' || code === 'limited') return refusal('down', code);
    if (code === 'bad-credentials') return refusal('answer', code);
    if (code === 'renamed' || code === 'empty') return refusal('settings', code);
    return refusal('access', code);
  }
}

const atOf = ({ repo: fullName }: GitHubSignInSettings) => {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
};

const accessOf = <C>({ api }: GitHubSignInSettings, credentials: C) => ({
  ...(api === undefined ? {} : { api }),
  credentials,
  shouldRetry: false,
  timeout: TIMEOUT,
});

/**
 * GitHub as a server of OAuth. It is written here, because GitHub's own servers do not all describe themselves; the issuer is
 * the one that github.com names.
 * https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app
 */
function serverOf({ web, clientId, clientSecret }: GitHubSignInSettings): client.Configuration {
  const issuer = `${web}/login/oauth`;
  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/access_token`,
  };
  const server = new client.Configuration(metadata, clientId, {}, client.ClientSecretPost(clientSecret));
  server.timeout = TIMEOUT / 1000;
  server[client.customFetch] = asStandard;
  // The settings take http for this machine only.
  if (web.startsWith('http:')) client.allowInsecureRequests(server);
  return server;
}

/** GitHub's names for what the standard (RFC 6749, 5.2) names otherwise. */
const STANDARD: Readonly<Record<string, string>> = {
  bad_verification_code: 'invalid_grant',
  incorrect_client_credentials: 'invalid_client',
};

/** Calls GitHub, whose refusals have the status 200, and answers as the standard says. */
const asStandard: client.CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit);
  if (!response.ok) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const error = (body as { error?: unknown } | undefined)?.error;
  if (typeof error !== 'string') return response;
  return Response.json({ error: Object.hasOwn(STANDARD, error) ? STANDARD[error] : error }, { status: 400 });
};
