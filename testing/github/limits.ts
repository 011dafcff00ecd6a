import { ApiError } from './errors.ts';
import type { AccessToken } from './tokens.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How often one may call: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. Set a limit
 * lower to meet it, or to infinity for a measurement.
 */
export class RateLimits {
  /** Calls an hour: an App's installation and a person, and a workflow's own token. */
  perHour = { app: 5000, user: 5000, job: 1000 };
  contentPerMinute = 80;
  contentPerHour = 500;
  /** Entries of a tree that are told in one answer; of a larger one it comes in part. */
  treeEntries = 100_000;
  readonly #calls = new Map<string, { since: number; used: number }>();
  #created: number[] = [];

  /** Counts a call and gives the headers that tell how many are left. @throws ApiError 403 */
  count(token: AccessToken, now: number): Record<string, string> {
    const limit = this.perHour[token.kind];
    let window = this.#calls.get(token.login);
    if (!window || now - window.since >= HOUR) window = { since: now, used: 0 };
    window.used++;
    this.#calls.set(token.login, window);
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-used': String(window.used),
      'x-ratelimit-remaining': String(Math.max(0, limit - window.used)),
      'x-ratelimit-reset': String(Math.ceil((window.since + HOUR) / 1000)),
      'x-ratelimit-resource': 'core',
    };
    if (window.used > limit)
      throw new ApiError(403, 'API rate limit exceeded for this installation.', { headers });
    return headers;
  }

  /** Counts something that is created and notifies people. @throws ApiError 403 */
  create(now: number): void {
    this.#created = this.#created.filter((at) => now - at < HOUR);
    const lastMinute = this.#created.filter((at) => now - at < MINUTE).length;
    if (lastMinute >= this.contentPerMinute || this.#created.length >= this.contentPerHour)
      throw new ApiError(
        403,
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
        { headers: { 'retry-after': '60' } },
      );
    this.#created.push(now);
  }
}
