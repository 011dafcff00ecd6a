import type { ServerMiddleware } from 'srvx';

/**
 * Answers an address that cannot be decoded, such as `/%E0%A4%A`, with the page for addresses that do not exist. The
 * file server would answer in English.
 */
export function rejectMalformedUrl(page: string): ServerMiddleware {
  return (request, next) => {
    try {
      decodeURI(new URL(request.url).pathname);
      return next();
    } catch {
      return new Response(page, { status: 400, headers: { 'content-type': 'text/html; charset=utf-8' } });
    }
  };
}
