import { defineMiddleware } from 'astro:middleware';
import type { APIContext, MiddlewareNext } from 'astro';
import { SECURITY_HEADERS } from '../actions/serve/headers.ts';
import { createRateLimiter } from '../actions/submit/limit.ts';
import { openSiteService } from './service.ts';
import { callerOf } from './work/caller.ts';
import { pass } from './work/gate.ts';

/** An address that no page has. */
const NO_PAGE = '/arbete-finns-inte';

const secondsToWait = createRateLimiter(Date.now);

/**
 * Protects the pages that are made on demand. Each is about one reporter, or is for those who work here, so no search
 * engine lists it, and no cache keeps it, except that a reporter's page may allow its reader's own browser to. A form
 * is accepted only from the site's own pages, and not too often from the same address. The API is for programs and does
 * not check the origin.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { isPrerendered, locals, request, url } = context;
  if (isPrerendered) return next();
  if (isForeign(request, url)) {
    return new Response('Formuläret kan bara skickas från tjänstens egna sidor.', {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
  locals.wait = request.method === 'POST' ? secondsToWait(context.clientAddress) : 0;
  const response = await buffered(await answer(context, next));
  if (response.status === 429 && locals.wait > 0) response.headers.set('retry-after', String(locals.wait));
  if (!response.headers.has('cache-control') || isWork(context))
    response.headers.set('cache-control', 'no-store');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  response.headers.set('x-robots-tag', 'noindex');
  return response;
});

const isWork = ({ routePattern }: APIContext): boolean => /^\/arbete(?:\/|$)/.test(routePattern);

/** Passes a request on to its page. For the workspace the gate decides first, so no page there can forget the check. */
async function answer(context: APIContext, next: MiddlewareNext): Promise<Response> {
  if (!isWork(context)) return next();
  const passed = await pass(await openSiteService(), callerOf(context));
  if (passed === 'not-found') return next(NO_PAGE);
  if ('response' in passed) return passed.response;
  if (passed.work) context.locals.work = passed.work;
  return next();
}

/**
 * Returns a response whose body is complete. When a client disconnects while a page is being streamed, Node throws an
 * error that cannot be caught, so one client would stop the service for all.
 */
async function buffered(response: Response): Promise<Response> {
  return response.body ? new Response(await response.arrayBuffer(), response) : response;
}

/** Whether another site posts the form. Only hosts are compared: behind a proxy the scheme may be unknown. */
function isForeign(request: Request, url: URL): boolean {
  const origin = request.headers.get('origin');
  if (request.method !== 'POST' || url.pathname.startsWith('/api/') || origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== url.host;
}
