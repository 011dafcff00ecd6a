import type { Json } from './json.ts';

/** An error that GitHub answers with. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: Json[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    { errors, headers = {} }: { errors?: Json[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');

/** A 422 as GitHub sends it: `resource`, `field` and `code`, or the code `custom` with a message. */
export const invalid = (...errors: Json[]): ApiError => new ApiError(422, 'Validation Failed', { errors });

/**
 * What GitHub answers a write in an archived repository, where issues, pull requests, code, labels, branches, comments and
 * the rest can only be read:
 * https://docs.github.com/repositories/archiving-a-github-repository/archiving-repositories
 * The words are as in https://github.com/r-universe-org/help/issues/247
 */
export const readOnly = (): ApiError => new ApiError(403, 'Repository was archived so is read-only.');
