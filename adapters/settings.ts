import { resolve } from 'node:path';
import type { SettingReason } from '../core/texts/settings.ts';
import { settingError } from './setting-error.ts';

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

/**
 * Reads the settings.
 * @throws UserError `bad-settings` when a value is empty or cannot be used
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  if (!['text', 'json', undefined].includes(text(env, 'SKAV_LOG'))) throw settingError('SKAV_LOG', 'log');
  return {
    cases: resolve(text(env, 'SKAV_CASES') ?? 'cases'),
    data: resolve(text(env, 'SKAV_DATA') ?? '.skav'),
    cache: resolve(text(env, 'SKAV_CACHE') ?? '.cache'),
    port: wholeNumber(env, 'PORT', 'port', 65_535) ?? 4321,
    host: text(env, 'HOST') ?? '127.0.0.1',
    cap: wholeNumber(env, 'SKAV_DYGNSTAK', 'cap', 9_999_999),
    netlifyBlobs: netlifyBlobsOf(env),
    secret: text(env, 'SKAV_SECRET'),
    site: text(env, 'URL'),
  };
}

/** A setting that may be left out but not left empty: an empty one is a mistake in a unit file or a workflow. */
function text(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name];
  if (value?.trim() === '') throw settingError(name, 'empty');
  return value;
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  reason: SettingReason,
  max: number,
): number | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,7}$/.test(value) || Number(value) > max) throw settingError(name, reason);
  return Number(value);
}

function netlifyBlobsOf(env: NodeJS.ProcessEnv): Settings['netlifyBlobs'] {
  const { NETLIFY_SITE_ID: siteID, NETLIFY_AUTH_TOKEN: token } = env;
  if (env['NETLIFY_BLOBS_CONTEXT'] || globalThis.netlifyBlobsContext) return 'here';
  if (!siteID !== !token) throw settingError(siteID ? 'NETLIFY_AUTH_TOKEN' : 'NETLIFY_SITE_ID', 'pair');
  return siteID && token ? { siteID, token } : undefined;
}
