import { ApiError } from './errors.ts';
import type { AccessToken } from './tokens.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * GitHub's rate limits: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. Lower a limit to
 * test what happens when it is reached; set it to infinity for a measurement.
 */
export class RateLimits {
  /** Calls an hour by an App's installation, a person and a workflow's own token. */
  perHour = { app: 5000, user: 5000, job: 1000 };
  contentPerMinute = 80;
  contentPerHour = 500;
  /** The most entries of a tree in one answer; a larger tree is truncated. */
  treeEntries = 100_000;
  readonly #calls = new Map<string, { since: number; used: number }>();
  #created: number[] = [];

  /** Counts a call and returns the headers with how many are left. @throws ApiError 403 if none are left */
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

  /** Counts content that is created and notifies people. @throws ApiError 403 when there is too much of it */
  create(now: number): void {
    this.#created = this.#created.filter((at) => now - at < HOUR);
    const lastMinute = this.#created.filter((at) => now - at < MINUTE).length;
    if (lastMinute >= this.contentPerMinute || this.#created.length >= this.contentPerHour)
      throw new ApiError(
        403,
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. ' +
          'Please retry your request again later.',
        { headers: { 'retry-after': '60' } },
      );
    this.#created.push(now);
  }
}
