import { createPrivateKey } from 'node:crypto';
import { settingError } from '../setting-error.ts';
import { StoreError } from './errors.ts';
import type { GitHubAccess } from './github/client.ts';

/** Milliseconds. A reporter waits for a web function, but no one waits for a workflow. */
const TIMEOUT = { patient: 30_000, brisk: 5_000 };

export interface GitHubSettings extends GitHubAccess {
  /** `owner/name` */
  repo: string;
}

/**
 * Returns where cases are kept on GitHub, from the environment; undefined without SKAV_GITHUB_REPO, when they are kept
 * on this machine.
 *
 * A web function has an App (`SKAV_GITHUB_APP`, `SKAV_GITHUB_KEY`), a workflow its token (`SKAV_GITHUB_TOKEN`).
 * @throws UserError `bad-settings`, StoreError `bad-key`
 */
export function githubSettings(env: NodeJS.ProcessEnv): GitHubSettings | undefined {
  const place = githubPlace(env);
  if (!place) return undefined;
  const shouldRetry = env['GITHUB_ACTIONS'] === 'true';
  return {
    ...place,
    credentials: credentials(env),
    shouldRetry,
    timeout: shouldRetry ? TIMEOUT.patient : TIMEOUT.brisk,
  };
}

/**
 * The repository that the environment names, and the API's address if it is not GitHub's own.
 * @throws UserError `bad-settings`
 */
export function githubPlace(env: NodeJS.ProcessEnv): Pick<GitHubSettings, 'repo' | 'api'> | undefined {
  const repo = env['SKAV_GITHUB_REPO'];
  if (repo === undefined) return undefined;
  if (repo === '') throw settingError('SKAV_GITHUB_REPO', 'empty');
  if (!/^[\w-]+\/[\w.-]+$/.test(repo)) throw settingError('SKAV_GITHUB_REPO', 'repo');
  const api = env['SKAV_GITHUB_API'] ?? env['GITHUB_API_URL'];
  if (api !== undefined && !URL.canParse(api)) throw settingError('SKAV_GITHUB_API', 'address');
  return { repo, ...(api === undefined ? {} : { api }) };
}

/**
 * The address of GitHub's pages, from the API's: at github.com and on a host of GitHub's the API has a name of its own, on a
 * server of one's own it has a path.
 * https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function webOf(api = 'https://api.github.com'): string {
  const { protocol, host } = new URL(api);
  return `${protocol}//${host.replace(/^api\.(?=github\.com$|.*\.ghe\.com$)/, '')}`;
}

function credentials(env: NodeJS.ProcessEnv): GitHubAccess['credentials'] {
  const token = env['SKAV_GITHUB_TOKEN'];
  if (token) return { token };
  const app = env['SKAV_GITHUB_APP'];
  if (!app) throw settingError('SKAV_GITHUB_APP', 'missing');
  if (!/^[\w.]+$/.test(app)) throw settingError('SKAV_GITHUB_APP', 'app');
  const key = env['SKAV_GITHUB_KEY'];
  if (!key) throw settingError('SKAV_GITHUB_KEY', 'missing');
  const installation = env['SKAV_GITHUB_INSTALLATION'];
  if (installation !== undefined && !/^\d+$/.test(installation))
    throw settingError('SKAV_GITHUB_INSTALLATION', 'number');
  return {
    app,
    key: readKey(key),
    ...(installation === undefined ? {} : { installation: Number(installation) }),
  };
}

/**
 * An App's private key from one line: the file as base64, its inner base64 alone, or the file with `\n` for its line
 * breaks. GitHub gives PKCS#1.
 * @throws StoreError `bad-key`
 */
export function readKey(line: string): string {
  const pem = line.replaceAll('\\n', '\n').trim();
  const bytes = Buffer.from(pem, 'base64');
  const inside = bytes.toString('utf8');
  const tries = [
    () => createPrivateKey(pem),
    () => createPrivateKey(inside),
    () => createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' }),
    () => createPrivateKey({ key: bytes, format: 'der', type: 'pkcs1' }),
  ];
  for (const read of tries) {
    try {
      const key = read();
      if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'pkcs8', format: 'pem' }).toString();
    } catch {
      // Not written in this way.
    }
  }
  throw new StoreError('bad-key');
}
