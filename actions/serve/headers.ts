import type { ServerMiddleware } from 'srvx';

/** The same headers on every response: nothing from other sites, nothing inline, nothing in a frame. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Not no-referrer: then a form without JavaScript is posted with `Origin: null`.
  'referrer-policy': 'same-origin',
  // Browsers ignore it without https, so it does no harm on a local machine.
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

/** The catalogue of open data. The portal looks for it at this address, which does not show its type. */
const CATALOGUE = '/datasets/dcat';

/** Files whose types a host does not work out by itself, or not wholly: the end of the path, and the type. */
const TYPES: readonly (readonly [end: string, type: string])[] = [
  [CATALOGUE, 'application/rdf+xml; charset=utf-8'],
  // W3C, Model for Tabular Data and Metadata on the Web, section 5.
  ['.csv-metadata.json', 'application/csvm+json'],
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.jsonld', 'application/ld+json'],
];

const typeOf = (path: string): string | undefined => TYPES.find(([end]) => path.endsWith(end))?.[1];

/** Files whose names have a hash of their content, so that no change ever gets the same address. */
const HASHED = '/_astro/';
const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * The headers in the form that Netlify reads for files: `dist/_headers`. The responses of a function have them from the
 * function.
 * @param paths the files of the website, below its root: /data/v1/2025/typ.csv
 */
export function headersFile(paths: readonly string[]): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const hashed = `${HASHED}*\n  cache-control: ${KEPT_FOR_GOOD}\n`;
  // As for the route at the same address: it is about one reporter, so no cache keeps it and no search engine lists it.
  const status = '/folj/*.json\n  cache-control: no-store\n  x-robots-tag: noindex\n';
  const typed = paths.flatMap((path) => {
    const type = typeOf(path);
    return type === undefined ? [] : [`${path}\n  content-type: ${type}\n`];
  });
  return `/*\n${lines.join('\n')}\n${hashed}${status}${typed.join('')}`;
}

/**
 * Adds the headers to every response. In place: with a new Response around a body that is being sent, a client that
 * hangs up would cause an error that nothing catches.
 */
export const secureHeaders: ServerMiddleware = async (request, next) => {
  const response = await next();
  const { pathname } = new URL(request.url);
  const type = typeOf(pathname);
  if (type !== undefined && response.ok) response.headers.set('content-type', type);
  if (pathname.startsWith(HASHED) && response.status < 400)
    response.headers.set('cache-control', KEPT_FOR_GOOD);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
};
