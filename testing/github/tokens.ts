import { generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { ApiError, notFound } from './errors.ts';
import type { Repository } from './repository.ts';
import type { Role } from './state.ts';

export type AccessLevel = 'read' | 'write';
export type TokenPermissions = Record<string, AccessLevel>;

export interface AccessToken {
  login: string;
  /** `job` is a workflow's own GITHUB_TOKEN: what it causes starts no workflow. */
  kind: 'user' | 'app' | 'job';
  permissions: TokenPermissions;
  /** The slug of the App that a person has given it: it may do what both the person and the App may. */
  app?: string;
  /** Milliseconds since 1970. */
  expires?: number;
}

export interface App {
  id: number;
  clientId: string;
  clientSecret: string;
  /** Where people who sign in are sent back to. */
  callbacks: string[];
  slug: string;
  publicKey: string;
  installationId: number;
  permissions: TokenPermissions;
  isSuspended: boolean;
}

const HOUR = 3_600_000;
const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** Making a key takes a tenth of a second, so all stand-ins of a process share them. */
const keys: { publicKey: string; privateKey: string }[] = [];
const newKey = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** The tokens that a stand-in has issued, and its Apps. */
export class Tokens {
  readonly apps = new Map<number, App>();
  readonly #tokens = new Map<string, AccessToken>();

  /** Issues a token and returns its text: GitHub promises nothing about its length. */
  add(token: AccessToken, length = 40): string {
    const prefix = token.kind !== 'user' ? 'ghs_' : token.app === undefined ? 'ghp_' : 'ghu_';
    const value = (prefix + randomBytes(length).toString('hex')).slice(0, length);
    this.#tokens.set(value, token);
    return value;
  }

  /** Makes a token invalid. */
  revoke(value: string): void {
    this.#tokens.delete(value);
  }

  /** Makes a token that a person has given an App invalid, or all that the person has given it. @throws ApiError 404 */
  revokeGrant(app: App, value: string, { all }: { all: boolean }): void {
    const token = this.#tokens.get(value);
    if (token?.app !== app.slug) throw notFound();
    for (const [other, { login, app: slug }] of this.#tokens)
      if (other === value || (all && login === token.login && slug === app.slug)) this.#tokens.delete(other);
  }

  /** The App whose client id and secret are in an `Authorization` header. @throws ApiError 401 */
  authenticateClient(header: string | undefined): App {
    const [, basic = ''] = /^basic (\S+)$/i.exec(header ?? '') ?? [];
    const [id = '', secret] = Buffer.from(basic, 'base64').toString().split(':');
    const app = this.appOf(id);
    if (!app || app.clientSecret !== secret) throw badCredentials();
    return app;
  }

  /** Registers an App that is installed on every repository. Only this returns its private key. */
  addApp(slug: string, permissions: TokenPermissions, id: number): App & { privateKey: string } {
    const key = keys[this.apps.size] ?? newKey();
    keys[this.apps.size] = key;
    const { publicKey, privateKey } = key;
    const app: App = {
      id,
      clientId: `Iv23li${String(id).padStart(14, '0')}`,
      clientSecret: randomBytes(20).toString('hex'),
      callbacks: [],
      slug,
      publicKey,
      installationId: id + 500_000,
      permissions,
      isSuspended: false,
    };
    this.apps.set(id, app);
    return Object.assign(app, { privateKey });
  }

  /** The token in an `Authorization` header: a bearer's, or the password of Basic. @throws ApiError 401 */
  authenticateToken(header: string | undefined, now: number): AccessToken {
    const [scheme = '', value = ''] = (header ?? '').split(' ');
    const basic = /^basic$/i.test(scheme) ? Buffer.from(value, 'base64').toString() : undefined;
    const token = this.#tokens.get(basic === undefined ? value : basic.slice(basic.indexOf(':') + 1));
    if (!token || (token.expires ?? Number.POSITIVE_INFINITY) <= now) throw badCredentials();
    return token;
  }

  /**
   * The App with a client id or, as it was before, a number.
   * https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
   */
  appOf(issuer: string): App | undefined {
    return [...this.apps.values()].find(({ id, clientId }) => issuer === clientId || issuer === String(id));
  }

  /** The App that signed a JSON Web Token: RS256, for at most ten minutes, not from the future. @throws ApiError */
  authenticateApp(header: string | undefined, now: number): App {
    const [head = '', claims = '', signature = ''] = (header ?? '').replace(/^bearer /i, '').split('.');
    const undecodable = new ApiError(401, 'A JSON web token could not be decoded');
    let kind: { alg?: string };
    let payload: { iss?: number | string; iat?: number; exp?: number };
    try {
      kind = JSON.parse(Buffer.from(head, 'base64url').toString());
      payload = JSON.parse(Buffer.from(claims, 'base64url').toString());
    } catch {
      throw undecodable;
    }
    if (kind.alg !== 'RS256') throw undecodable;
    const app = this.appOf(String(payload.iss));
    if (!app) throw new ApiError(404, 'Integration not found');
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${claims}`),
      app.publicKey,
      Buffer.from(signature, 'base64url'),
    );
    if (!isSigned) throw undecodable;
    const seconds = now / 1000;
    const [issued, ends] = [payload.iat ?? 0, payload.exp ?? 0];
    if (ends <= seconds) throw new ApiError(401, "'Expiration time' claim ('exp') must be in the future");
    if (ends > seconds + 600)
      throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
    if (issued > seconds + 5)
      throw new ApiError(401, "'Issued at' claim ('iat') must be an Integer representing the time");
    return app;
  }

  /** Issues an installation token: for an hour, with at most the App's permissions. @throws ApiError 403 or 422 */
  createInstallationToken(
    app: App,
    wanted: TokenPermissions | undefined,
    now: number,
  ): { value: string; token: AccessToken } {
    if (app.isSuspended) throw new ApiError(403, 'This installation has been suspended');
    const permissions = wanted ?? app.permissions;
    for (const [name, level] of Object.entries(permissions))
      if (!covers(app.permissions, name, level))
        throw new ApiError(422, 'The permissions requested are not granted to this installation.');
    const token: AccessToken = { login: `${app.slug}[bot]`, kind: 'app', permissions, expires: now + HOUR };
    return { value: this.add(token), token };
  }
}

export const badCredentials = (): ApiError => new ApiError(401, 'Bad credentials');

const covers = (has: TokenPermissions, name: string, level: AccessLevel): boolean =>
  has[name] === 'write' || has[name] === level;

/** The permission a call needs: `contents:write`, or one of several: `issues|pull_requests:write`. */
export type RequiredPermission = `${string}:${AccessLevel}`;

/** @throws ApiError 403, or 404 for someone who may not see that the repository exists */
export function requirePermission(
  token: AccessToken,
  repo: Repository,
  need: RequiredPermission,
  role: Role,
): void {
  const [names = '', level = 'read'] = need.split(':') as [string, AccessLevel];
  if (token.kind === 'user') {
    const held = repo.collaborators.get(token.login);
    if (!held && repo.isPrivate) throw notFound();
    if (ROLES.indexOf(held ?? 'read') < ROLES.indexOf(role))
      throw new ApiError(403, `Must have ${role} access to ${repo.fullName}.`);
    if (token.app === undefined) return;
  }
  const choices = names.split('|');
  if (choices.includes('metadata') || choices.some((name) => covers(token.permissions, name, level))) return;
  throw new ApiError(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': choices.map((name) => `${name}=${level}`).join('; ') },
  });
}
