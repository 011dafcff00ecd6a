import { notFound } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';
import type { Issue, Role } from './state.ts';
import type { AccessToken, RequiredPermission } from './tokens.ts';

/** A call by a token that may make it. What is wrong with its body has become findings. */
export interface ApiCall {
  github: GitHub;
  repo: Repository;
  token: AccessToken;
  params: Record<string, string>;
  query: URLSearchParams;
  body: JsonObject;
  /** The URL that was called, for links to further pages. */
  url: URL;
}

/** What a route answers: facts, which are completed to what GitHub would send. */
export interface Answer {
  status: number;
  facts?: Json;
  headers?: Record<string, string>;
}

export interface Route {
  /** The permission that an App's or a job's token must have. */
  needs: RequiredPermission;
  /** The role that a person must have. */
  role: Role;
  /** Counts towards the limit of created content. */
  creates?: true;
  run: (call: ApiCall) => Promise<Answer> | Answer;
}

/** Routes by operation: `git/create-ref`. */
export type Routes = Record<string, Route>;

/** Answers with one page of a list, and a link to the next. `wrap` puts the items in an object. */
export async function paged<T>(
  { query, url }: ApiCall,
  list: readonly T[],
  facts: (item: T) => Json | Promise<Json>,
  wrap: (items: Json[]) => Json = (items) => items,
): Promise<Answer> {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const items = await Promise.all(list.slice(size * (page - 1), size * page).map(facts));
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const headers: Record<string, string> = list.length > size * page ? { link: `<${next}>; rel="next"` } : {};
  return { status: 200, facts: wrap(items), headers };
}

/** The issue or pull request that a call is about. @throws ApiError 404 if it does not exist */
export function issueOf({ repo, params }: ApiCall): Issue {
  const issue = repo.issues.get(Number(params['issue_number'] ?? params['pull_number']));
  if (!issue || (params['pull_number'] !== undefined && !issue.pull)) throw notFound();
  return issue;
}
