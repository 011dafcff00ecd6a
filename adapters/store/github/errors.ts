import { StoreError } from '../errors.ts';

/** The parts of octokit's error that are read here: never its message, which is GitHub's or the network's own. */
interface OctokitError {
  status?: number;
  response?: { headers?: Record<string, string | undefined>; data?: { message?: string } };
  request?: { url?: string };
}

/**
 * Seconds to wait when GitHub does not say:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const MINUTE = 60;

/**
 * Translates an error from GitHub into a store's error, whose sentence says what to do; the original is its `cause`.
 *
 * @param repo `owner/name`
 * @param now milliseconds since 1970: GitHub says until when to wait
 */
export function storeError(error: unknown, repo: string, now: number): StoreError {
  if (error instanceof StoreError) return error;
  const { status = 0, response, request } = error as OctokitError;
  const fail = (code: StoreError['code'], data: Record<string, string> = {}) =>
    new StoreError(code, { repo, ...data }, error);
  const message = response?.data?.message ?? '';
  // Octokit invents a status for a call that got no answer.
  if (!response || status >= 500) return fail('unreachable');
  if (status === 401) return fail('bad-credentials');
  const isAboutApp = /\/app\/installations\/|\/installation$/.test(request?.url ?? '');
  if (isAboutApp && (status === 403 || status === 404)) return fail('not-installed');
  const wait = retryAfterSeconds(status, response.headers ?? {}, now);
  if (wait !== undefined) return fail('limited', { seconds: String(wait) });
  if (isArchived(error)) return fail('archived');
  if (status === 403) return fail('refused', { permission: permissionOf(response.headers ?? {}) });
  if (/^(?:Branch not found|Git Repository is empty)/.test(message)) return fail('empty');
  if (status === 404) return fail('gone');
  return fail('unexpected', { status: String(status) });
}

/** Whether an error is an answer from GitHub with one of these statuses. */
export const hasStatus = (error: unknown, ...statuses: number[]): boolean =>
  statuses.includes((error as OctokitError).status ?? 0) && (error as OctokitError).response !== undefined;

/** Whether GitHub refused a write because the repository is archived. That is not a missing permission. */
const isArchived = (error: unknown): boolean =>
  hasStatus(error, 403) && /\barchived\b/.test((error as OctokitError).response?.data?.message ?? '');

/** Seconds to wait when a rate limit was hit, otherwise undefined. */
function retryAfterSeconds(
  status: number,
  headers: Record<string, string | undefined>,
  now: number,
): number | undefined {
  const after = Number(headers['retry-after']);
  if (status !== 403 && status !== 429) return undefined;
  if (after > 0) return after;
  if (headers['x-ratelimit-remaining'] === '0')
    return Math.max(1, Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000)) || MINUTE;
  return status === 429 ? MINUTE : undefined;
}

/** The missing permission as GitHub names it: `contents=write`. */
const permissionOf = (headers: Record<string, string | undefined>): string =>
  /^[a-z_]+=[a-z]+/.exec(headers['x-accepted-github-permissions'] ?? '')?.[0] ?? 'okänd';
