import type { ServerMiddleware } from 'srvx';

/**
 * Answers a request for a file with another method than GET and HEAD by 405 and the methods that are allowed. The site
 * itself answers first, so that an address that is both a file and a form takes both.
 * @param files the middleware that serves files
 */
export function rejectWrongMethod(files: ServerMiddleware): ServerMiddleware {
  return async (request, next) => {
    const response = await next();
    if (response.status !== 404 || request.method === 'GET' || request.method === 'HEAD') return response;
    const missing = new Response(null, { status: 404 });
    const file = await files(new Request(request.url, { method: 'HEAD' }), () => missing);
    if (file === missing) return response;
    await response.body?.cancel();
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  };
}
