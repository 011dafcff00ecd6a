import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { complete } from './complete.ts';
import { ApiError, notFound, readOnly } from './errors.ts';
import type { InjectedFault } from './faults.ts';
import type { Json, JsonObject } from './json.ts';
import { oauth } from './oauth.ts';
import { findOperation, type Operation } from './openapi.ts';
import { servePack } from './pack.ts';
import type { Answer } from './route.ts';
import { APP_ROUTES, CLIENT_ROUTES } from './routes/apps.ts';
import { ROUTES } from './routes/routes.ts';
import { smartHttp } from './smart-http.ts';
import type { GitHub } from './stand-in.ts';
import { requirePermission } from './tokens.ts';
import { type ApiFinding, checkRequest, checkResponse } from './validate.ts';

/** The versions of the API that GitHub serves (`X-GitHub-Api-Version`). */
const VERSIONS = new Set(['2022-11-28', '2026-03-10']);

/** A request's answer, and what is logged about it. */
interface Exchange {
  operation: Operation | undefined;
  status: number;
  body: Json | undefined;
  headers: Record<string, string>;
  login: string;
  /** The connection is broken instead of answered. */
  isLost?: boolean;
}

/** Answers one HTTP request: git over HTTP, or an operation of the REST API. Logs it and checks both ways. */
export async function handleRequest(
  github: GitHub,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const url = new URL(request.url ?? '/', github.url);
  if (/^\/[^/]+\/[^/]+\.git\//.test(url.pathname)) return smartHttp(github, request, url, raw, response);
  if (url.pathname.startsWith('/codeload/')) return servePack(url.pathname, response);
  if (url.pathname.startsWith('/login/oauth/')) return oauth(github, request, url, raw, response);

  const exchange = await performExchange(github, request, url, raw);
  const { operation, status, body, headers, login, isLost } = exchange;
  const method = request.method ?? 'GET';
  github.log.push({ method, path: url.pathname, operation: operation?.id ?? '?', status, login });
  if (isLost) return void request.socket.destroy();
  if (operation) github.findings.push(...checkResponse(operation, status, body));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function performExchange(
  github: GitHub,
  request: IncomingMessage,
  url: URL,
  raw: Buffer,
): Promise<Exchange> {
  const found = findOperation(request.method ?? 'GET', url.pathname);
  const operation = found?.operation;
  const finding = (where: ApiFinding['where'], detail: string) =>
    github.findings.push({ where, operation: operation?.id ?? `${request.method} ${url.pathname}`, detail });
  const exchange: Exchange = { operation, status: 0, body: undefined, headers: {}, login: '' };
  try {
    if (!found) {
      finding('route', 'no operation of the slice');
      throw notFound();
    }
    const body = raw.length > 0 ? parse(raw) : undefined;
    const wrong = checkRequest(found.operation, found.params, url.searchParams, body);
    if (!VERSIONS.has(String(request.headers['x-github-api-version'])))
      wrong.push({
        where: 'request',
        operation: found.operation.id,
        detail: 'X-GitHub-Api-Version is not set',
      });
    github.findings.push(...wrong);

    const fault = github.faults.next(found.operation.id);
    if (fault?.when === 'slow')
      await (typeof fault.delay === 'number'
        ? setTimeout(fault.delay)
        : typeof fault.delay === 'function'
          ? fault.delay()
          : fault.delay);
    if (fault?.when === 'down') return { ...exchange, isLost: true };
    if (fault?.when === 'before') throw errorOf(fault);
    const answer = await runRoute(github, request, url, found, body, exchange);
    if (fault?.when === 'after') throw errorOf(fault);
    const schema = found.operation.responses.get(answer.status)?.schema;
    exchange.status = answer.status;
    exchange.body = schema && answer.facts !== undefined ? complete(schema, answer.facts) : answer.facts;
    Object.assign(exchange.headers, answer.headers);
    return fault?.when === 'lost' ? { ...exchange, isLost: true } : exchange;
  } catch (error) {
    if (!(error instanceof ApiError)) finding('stand-in', `crashed: ${(error as Error).stack}`);
    const known = error instanceof ApiError ? error : new ApiError(500, 'Server Error');
    exchange.status = known.status;
    exchange.body = errorBody(known);
    Object.assign(exchange.headers, known.headers);
    return exchange;
  }
}

async function runRoute(
  github: GitHub,
  request: IncomingMessage,
  url: URL,
  { operation, params }: { operation: Operation; params: Record<string, string> },
  body: Json | undefined,
  exchange: Exchange,
): Promise<Answer> {
  const header = request.headers.authorization;
  const appRoute = APP_ROUTES[operation.id];
  if (appRoute) {
    const app = github.tokens.authenticateApp(header, github.now());
    exchange.login = app.slug;
    return appRoute({ github, app, params, body: (body ?? {}) as JsonObject });
  }
  const clientRoute = CLIENT_ROUTES[operation.id];
  if (clientRoute) {
    const app = github.tokens.authenticateClient(header);
    exchange.login = app.slug;
    return clientRoute({ github, app, params, body: (body ?? {}) as JsonObject });
  }
  const token = github.tokens.authenticateToken(header, github.now());
  exchange.login = token.login;
  exchange.headers = github.limits.count(token, github.now());
  const route = ROUTES[operation.id];
  if (!route) {
    github.findings.push({ where: 'stand-in', operation: operation.id, detail: 'not implemented' });
    throw new ApiError(501, 'Not implemented by the stand-in');
  }
  const { owner, repo: name } = params as { owner?: string; repo?: string };
  if (owner === undefined || name === undefined)
    return route.run({
      github,
      repo: undefined as never,
      token,
      params,
      query: url.searchParams,
      body: (body ?? {}) as JsonObject,
      url,
    });
  const moved = github.renamed.get(`${owner}/${name}`);
  if (moved) throw movedTo(github, moved, url, request.method === 'GET' ? 301 : 307);
  const repo = github.repositories.get(`${owner}/${name}`);
  if (!repo) throw notFound();
  requirePermission(token, repo, route.needs, route.role);
  if (repo.isArchived && request.method !== 'GET') throw readOnly();
  if (route.creates) github.limits.create(github.now());
  const call = {
    github,
    repo,
    token,
    params,
    query: url.searchParams,
    body: (body ?? {}) as JsonObject,
    url,
  };
  return repo.serial(async () => route.run(call));
}

function parse(raw: Buffer): Json {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

const errorOf = ({
  status = 500,
  message = 'Server Error',
  headers = {},
}: Partial<InjectedFault>): ApiError => new ApiError(status, message, { headers });

function movedTo(github: GitHub, fullName: string, url: URL, status: number): ApiError {
  const repo = github.repositories.get(fullName);
  const rest = url.pathname.split('/').slice(4).join('/');
  const location = `${github.url}/repositories/${repo?.id}${rest ? `/${rest}` : ''}`;
  return new ApiError(status, 'Moved Permanently', { headers: { location } });
}

const errorBody = ({ message, status, errors }: ApiError): JsonObject => ({
  message,
  ...(errors ? { errors } : {}),
  documentation_url: 'https://docs.github.com/rest',
  status: String(status),
  ...(status === 301 ? { url: 'https://unset.invalid/' } : {}),
});
