import { notFound } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import type { Repository } from './repository.ts';
import type { GitHub } from './stand-in.ts';
import type { Issue, Role } from './state.ts';
import type { AccessToken, RequiredPermission } from './tokens.ts';

/** A call that has passed the gate: its body has the shape that GitHub describes. */
export interface ApiCall {
  github: GitHub;
  repo: Repository;
  token: AccessToken;
  params: Record<string, string>;
  query: URLSearchParams;
  body: JsonObject;
  /** The address that was called, for links to further pages. */
  url: URL;
}

/** Facts, which are completed to what GitHub says. */
export interface Answer {
  status: number;
  facts?: Json;
  headers?: Record<string, string>;
}

export interface Route {
  /** The permission of an App's or a job's token. */
  needs: RequiredPermission;
  /** The role of a person. */
  role: Role;
  /** Counts towards the limit of what may be created. */
  creates?: true;
  run: (call: ApiCall) => Promise<Answer> | Answer;
}

export type Routes = Record<string, Route>;

/** One page of a list, with the link to the next. */
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

export function issueOf({ repo, params }: ApiCall): Issue {
  const issue = repo.issues.get(Number(params['issue_number'] ?? params['pull_number']));
  if (!issue || (params['pull_number'] !== undefined && !issue.pull)) throw notFound();
  return issue;
}
