// The site's function again, for the forms that store or check something: only a separate function can have its own
// rate limit. The limit in site/middleware.ts is lower and returns everything that was typed, but each running copy of
// the function counts for itself; this limit counts in front of them all.
export { default } from '../../.netlify/v1/functions/ssr/ssr.mjs';

export const config = {
  path: ['/rapportera/granska', '/rapportera/skicka', '/folj/svar', '/om/tillganglighet/skicka'],
  method: 'POST',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
