import { resolve } from 'node:path';
import { isEmail } from '../core/email.ts';
import type { SettingReason } from '../core/texts/settings.ts';
import { settingError } from './setting-error.ts';

/** How to reach a site through Netlify's API. */
export interface NetlifyAccess {
  siteID: string;
  token: string;
  /** The API's address, when it is not Netlify's own. */
  apiURL?: string;
}

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
  netlifyBlobs: NetlifyAccess | 'here' | undefined;
  /** The site's address, such as `https://avvikelse.forbundet.se`. */
  site: string | undefined;
  /** The service's own key, where it has no disk to keep it on. */
  secret: string | undefined;
  /** How the service sends mail, when it does. */
  mail: MailSettings | undefined;
}

/** The mail server, and the address that mail comes from. */
export interface MailSettings {
  /** `smtps://user:password@mail.example:465`. Never in a log or an error. */
  server: string;
  from: string;
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
    site: siteOf(env),
    secret: text(env, 'SKAV_SECRET'),
    mail: mailOf(env),
  };
}

/** A setting that may be left out but not left empty: an empty one is a mistake in a unit file or a workflow. */
export function text(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name];
  if (value?.trim() === '') throw settingError(name, 'empty');
  return value;
}

/** Netlify sets `URL` when it builds. */
export function siteOf(env: NodeJS.ProcessEnv): string | undefined {
  const site = text(env, 'SKAV_SITE') ?? text(env, 'URL');
  if (site !== undefined && !/^https?:\/\/[^/]+\/?$/.test(site)) throw settingError('SKAV_SITE', 'site');
  return site;
}

function mailOf(env: NodeJS.ProcessEnv): MailSettings | undefined {
  const [server, from] = [text(env, 'SKAV_SMTP'), text(env, 'SKAV_SMTP_FROM')];
  if (!server !== !from) throw settingError(server ? 'SKAV_SMTP_FROM' : 'SKAV_SMTP', 'mail-pair');
  if (server === undefined || from === undefined) return undefined;
  if (!URL.canParse(server) || !/^smtps?:\/\/[^/?#]+\/?$/.test(server))
    throw settingError('SKAV_SMTP', 'smtp');
  if (!isEmail(from)) throw settingError('SKAV_SMTP_FROM', 'mail');
  return { server, from };
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
  if (env['NETLIFY_BLOBS_CONTEXT'] || globalThis.netlifyBlobsContext) return 'here';
  // In a workflow a missing secret is an empty text.
  const [siteID, token] = [text(env, 'NETLIFY_SITE_ID'), text(env, 'NETLIFY_AUTH_TOKEN')];
  if (!siteID !== !token) throw settingError(siteID ? 'NETLIFY_AUTH_TOKEN' : 'NETLIFY_SITE_ID', 'pair');
  const apiURL = text(env, 'NETLIFY_API_URL');
  if (apiURL !== undefined && !URL.canParse(apiURL)) throw settingError('NETLIFY_API_URL', 'address');
  return siteID && token ? { siteID, token, ...(apiURL === undefined ? {} : { apiURL }) } : undefined;
}
