// The site's own function once more, for the forms that keep or check something: only a function of its own can have
// a limit of its own. Above the limit in site/middleware.ts, which gives everything that was typed back; that one is
// counted in each running copy of a function, and this one in front of them all.
export { default } from '../../.netlify/v1/functions/ssr/ssr.mjs';

export const config = {
  path: ['/rapportera/granska', '/rapportera/skicka', '/om/tillganglighet/skicka'],
  method: 'POST',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
