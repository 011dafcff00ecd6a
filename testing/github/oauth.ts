import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GitHub } from './stand-in.ts';
import type { App } from './tokens.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a code was given for. */
interface Grant {
  app: App;
  login: string;
  back: string | null;
  challenge: string | null;
  /** Milliseconds since 1970. */
  until: number;
}

const grants = new WeakMap<GitHub, Map<string, Grant>>();

/**
 * The user flow of a GitHub App: the page where a person signs in, and the exchange of its code for a token.
 * https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app
 */
export async function oauth(
  github: GitHub,
  { method = 'GET', headers }: IncomingMessage,
  url: URL,
  raw: Buffer,
  response: ServerResponse,
): Promise<void> {
  const codes = grants.get(github) ?? new Map<string, Grant>();
  grants.set(github, codes);
  const posted = new URLSearchParams(raw.toString());
  const operation = url.pathname.slice(1);
  const end = (status: number, more: Record<string, string> = {}, body = '') => {
    github.log.push({ method, path: url.pathname, operation, status, login: '' });
    response.writeHead(status, more).end(body);
  };
  const fault = github.faults.next(operation);
  if (fault?.when === 'down') return void response.destroy();
  if (fault?.when === 'before') return end(fault.status ?? 500, {}, 'Server Error');
  if (operation === 'login/oauth/authorize') {
    const app = github.tokens.appOf(url.searchParams.get('client_id') ?? '');
    if (!app) return end(404);
    if (method === 'GET') return end(200, { 'content-type': 'text/html; charset=utf-8' }, page(github));
    return end(302, { location: authorize(github, codes, app, url.searchParams, posted.get('login')) });
  }
  if (operation !== 'login/oauth/access_token' || method !== 'POST') return end(404);
  const answer = exchange(github, codes, posted);
  // Without this header the answer is a form, which no library of ours reads.
  if (!String(headers.accept).includes('application/json'))
    return end(200, {}, `${new URLSearchParams(answer as Record<string, string>)}`);
  end(200, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(answer));
}

/** The page of the stand-in, for a browser: no password, and a button for each user. */
const page = (github: GitHub): string =>
  `<!doctype html><html lang="en"><title>Authorize</title><link rel="icon" href="data:,"><form method="post">${github.logins
    .map((login) => `<button name="login" value="${login}">${login}</button>`)
    .join('')}<button name="login" value="">Cancel</button></form></html>`;

/** Where the browser is sent back to. Without a login the person has pressed Cancel. */
function authorize(
  github: GitHub,
  codes: Map<string, Grant>,
  app: App,
  asked: URLSearchParams,
  login: string | null,
): string {
  const back = asked.get('redirect_uri');
  const isKnown = back === null || app.callbacks.includes(back);
  const to = new URL((isKnown && back) || app.callbacks[0] || 'https://unset.invalid/');
  const state = asked.get('state');
  if (state !== null) to.searchParams.set('state', state);
  const [challenge, way] = [asked.get('code_challenge'), asked.get('code_challenge_method')];
  if (!isKnown) to.searchParams.set('error', 'redirect_uri_mismatch');
  // Only S256: https://github.blog/changelog/2025-07-14-pkce-support-for-oauth-and-github-app-authentication/
  else if ((challenge === null) !== (way === null) || (way ?? 'S256') !== 'S256')
    to.searchParams.set('error', 'invalid_request');
  else if (!login) to.searchParams.set('error', 'access_denied');
  else {
    const code = randomBytes(10).toString('hex');
    codes.set(code, { app, login, back, challenge, until: github.now() + 10 * MINUTE });
    to.searchParams.set('code', code);
  }
  return to.href;
}

/** What a code is exchanged for, once. A refusal has the status 200, too. */
function exchange(github: GitHub, codes: Map<string, Grant>, posted: URLSearchParams): object {
  const refuse = (error: string) => ({
    error,
    error_description: error,
    error_uri: 'https://docs.github.com',
  });
  const app = github.tokens.appOf(posted.get('client_id') ?? '');
  if (!app || app.clientSecret !== posted.get('client_secret')) return refuse('incorrect_client_credentials');
  const code = posted.get('code') ?? '';
  const grant = codes.get(code);
  codes.delete(code);
  if (!grant || grant.app !== app || grant.until <= github.now()) return refuse('bad_verification_code');
  if (posted.get('redirect_uri') !== grant.back) return refuse('redirect_uri_mismatch');
  const hash = createHash('sha256')
    .update(posted.get('code_verifier') ?? '')
    .digest('base64url');
  if (grant.challenge !== null && hash !== grant.challenge) return refuse('bad_verification_code');
  return {
    access_token: github.tokens.add({
      login: grant.login,
      kind: 'user',
      permissions: app.permissions,
      app: app.slug,
      expires: github.now() + 8 * HOUR,
    }),
    expires_in: 28_800,
    refresh_token: `ghr_${randomBytes(20).toString('hex')}`,
    refresh_token_expires_in: 15_897_600,
    token_type: 'bearer',
    scope: '',
  };
}

/**
 * Signs a person in on the page at an address, as a browser does.
 * @param login undefined to press Cancel
 * @returns the address that the browser is sent back to
 */
export async function signInAtGitHub(address: string, login: string | undefined): Promise<URL> {
  const body = new URLSearchParams({ login: login ?? '' });
  const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
  const location = response.headers.get('location');
  if (location === null) throw new Error(`GitHub answered ${response.status}`);
  return new URL(location);
}
