import { resolve } from 'node:path';

/** Where things are, from the environment. Read late, so that a test can set it. */
export interface Settings {
  /** The association's folder. */
  cases: string;
  /** Everything the service writes. */
  data: string;
  /** What can be thrown away and is made again. */
  cache: string;
  port: number;
  host: string;
  /** How many reports a day go on by themselves. */
  cap: number | undefined;
  /** How to reach Netlify's blobs, when the outbox is there; on Netlify itself nothing has to be said. */
  netlifyBlobs: { siteID: string; token: string } | 'here' | undefined;
  /** The service's own key, where it has no disk to keep it on. */
  secret: string | undefined;
  /** The address of the site, where what was published about a case is read. */
  site: string | undefined;
}

/** Reads the settings. @throws Error with a sentence when a number is none */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    cases: resolve(env['SKAV_CASES'] ?? 'cases'),
    data: resolve(env['SKAV_DATA'] ?? '.skav'),
    cache: resolve(env['SKAV_CACHE'] ?? '.cache'),
    port: Number(env['PORT'] ?? 4321),
    host: env['HOST'] ?? '127.0.0.1',
    cap: readCap(env['SKAV_DYGNSTAK']),
    netlifyBlobs: netlifyBlobsOf(env),
    secret: env['SKAV_SECRET'],
    site: env['URL'],
  };
}

function readCap(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Error('SKAV_DYGNSTAK ska vara ett helt tal, till exempel 200.');
}

function netlifyBlobsOf(env: NodeJS.ProcessEnv): Settings['netlifyBlobs'] {
  const { NETLIFY_SITE_ID: siteID, NETLIFY_AUTH_TOKEN: token } = env;
  if (env['NETLIFY_BLOBS_CONTEXT'] || globalThis.netlifyBlobsContext) return 'here';
  return siteID && token ? { siteID, token } : undefined;
}
