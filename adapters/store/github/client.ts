import type { Octokit as Client } from 'octokit';
import { StoreError } from '../errors.ts';

/** How to reach GitHub. */
export interface GitHubAccess {
  /** `https://api.github.com` unless given. */
  api?: string;
  /**
   * A token; or an App's id and key, without the number of its installation it is looked up once; or an App's client id and
   * secret, for what is about the tokens that people have given it.
   */
  credentials:
    | { token: string }
    | { app: string; key: string; installation?: number }
    | { client: string; secret: string };
  /**
   * Whether to wait and retry, as a workflow does. A web function does not: someone waits for it, and the outbox
   * retries.
   */
  shouldRetry: boolean;
  /** Milliseconds until a single call is aborted. */
  timeout: number;
}

export type { Client };

/** The API version that this code is written for; without it GitHub chooses one, and may choose another one day. */
const API_VERSION = '2022-11-28';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Makes a client for a repository. Its calls name the version of the API, are aborted after `timeout`, and follow no
 * redirect: what to do when a repository was renamed is for a person to decide.
 * @throws StoreError `bad-key` when the App's key cannot be read
 */
export async function connectGitHub(
  { api, credentials, shouldRetry, timeout }: GitHubAccess,
  repo: RepoName,
): Promise<Client> {
  // Loaded at the first call: a store on one machine never needs it.
  const { App, OAuthApp, Octokit } = await import('octokit');
  const SkavOctokit = Octokit.plugin((octokit) => {
    octokit.hook.before('request', (options) => {
      options.headers['x-github-api-version'] = API_VERSION;
    });
    octokit.hook.after('request', (response, options) => {
      // Where a file is, and no move: it is fetched without a token.
      if (response.status === 302 && options.url.endsWith('/zipball/{ref}')) return;
      if (response.status >= 300 && response.status < 400)
        throw new StoreError(
          isOtherBranch(response.headers.location, options['branch']) ? 'empty' : 'renamed',
          {
            repo: `${repo.owner}/${repo.repo}`,
          },
        );
      // Octokit resolves with the text of an answer that is not JSON, as when it was cut or a proxy shows a page instead.
      if (typeof response.data === 'string' && response.data !== '')
        throw new StoreError('unreachable', { repo: `${repo.owner}/${repo.repo}` });
    });
  }).defaults({
    ...(api === undefined ? {} : { baseUrl: api }),
    userAgent: 'skav',
    log: silent,
    retry: { enabled: shouldRetry },
    ...(shouldRetry ? {} : { throttle: { enabled: false } }),
    request: {
      redirect: 'manual',
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }),
    },
  });
  if ('token' in credentials) return new SkavOctokit({ auth: credentials.token });
  if ('client' in credentials) {
    const { client: clientId, secret: clientSecret } = credentials;
    return new OAuthApp({ clientId, clientSecret, Octokit: SkavOctokit }).octokit as Client;
  }
  const { app: appId, key: privateKey, installation } = credentials;
  const app = new App({ appId, privateKey, Octokit: SkavOctokit });
  const id = installation ?? (await app.octokit.rest.apps.getRepoInstallation({ ...repo })).data.id;
  return (await app.getInstallationOctokit(id)) as Client;
}

/** Whether a redirect leads to another branch than the one that was asked for: it is the branch that has another name. */
const isOtherBranch = (location = '', branch: unknown): boolean => {
  const [, name] = /\/branches\/([^?]+)$/.exec(location) ?? [];
  return name !== undefined && name !== branch;
};

/** A repository as octokit's calls name it. */
export interface RepoName {
  owner: string;
  repo: string;
}
