import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { WEB_PERSONAL_PATH, WEB_SOCIAL } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { lengthWithoutTrailing } from './text-around.ts';
import { FIRST_NAME, SURNAME, type Vocabulary } from './vocabulary.ts';

/** With its scheme or "www.", or a host with a common top-level domain. */
export const URL_WRITTEN = new RegExp(
  '(?:https?:\\/\\/|(?<![\\p{L}\\d@.])www\\.)[^\\s<>"]{3,400}|(?<![\\p{L}\\d@./-])(?:[a-z0-9-]{2,40}\\.){1,3}' +
    '(?:se|com|nu|org|net|eu|io|me|info|no|example|test)(?![\\p{L}\\d-])(?:[/?][^\\s<>"]{0,400})?',
  'giu',
);
/** IPv4, or IPv6 in full; a MAC address with colons matches too. */
export const IP = new RegExp(
  '(?<![\\d.,])(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}(?![\\d,]|\\.\\d)|' +
    '(?<![\\p{L}\\d:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\\p{L}\\d:])',
  'giu',
);
export const HANDLE = /(?<![\p{L}\d@./_%+-])@[a-z][a-z0-9_.-]{2,30}/giu;

export const SOCIAL = new RegExp(WEB_SOCIAL, 'i');
const FILE_SHARING =
  /(?:docs|drive|photos)\.google|dropbox|onedrive|1drv|sharepoint|wetransfer|icloud|we\.tl/i;
export const PERSONAL_PATH = new RegExp(WEB_PERSONAL_PATH, 'i');

const HOST = /:\/\/|www\.|[a-z0-9-]\.(?:se|com|nu|org|net|eu|io|me|info|no|example|test)(?![\p{L}\d-])/iu;
const FOUR_NUMBERS = /\d\.\d{1,3}\.\d{1,3}\.\d|(?:[0-9a-f]{1,4}:){4}/iu;
const AT_SIGN = /@[a-z]/iu;
export const WEB_SIGNS: readonly Sign[] = [HOST, FOUR_NUMBERS, AT_SIGN];

/** Finds URLs that lead to a person, handles and IP addresses. The URL of a public page is known and harmless. */
export function findWebIdentifiers(text: string, vocabulary: Vocabulary, signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matches(text, URL_WRITTEN, signs.has(HOST) && text.includes('.'))) {
    const url = match[0].slice(0, lengthWithoutTrailing(match[0], ".,;:!?)']"));
    found.push({
      start: match.index,
      end: match.index + url.length,
      type: 'url',
      confidence: urlConfidence(url, vocabulary),
      rule: 'url',
    });
  }
  for (const match of matches(text, IP, signs.has(FOUR_NUMBERS))) {
    if (/(?:version|ver\.?|v) ?$/i.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'id',
      confidence: CONFIDENCE.IP_ADDRESS,
      rule: 'ip',
    });
  }
  for (const match of matches(text, HANDLE, signs.has(AT_SIGN))) {
    found.push({
      start: match.index,
      end: match.index + lengthWithoutTrailing(match[0], '.-'),
      type: 'id',
      confidence: CONFIDENCE.SOCIAL_HANDLE,
      rule: 'handle',
    });
  }
  return found;
}

/** How sure a URL leads to a person. */
function urlConfidence(url: string, vocabulary: Vocabulary): number {
  const bare = url.replace(/^https?:\/\//i, '');
  const cut = bare.search(/[/?]/);
  const [host, rest] = cut < 0 ? [bare, ''] : [bare.slice(0, cut), bare.slice(cut)];
  if (SOCIAL.test(host) && /[/?]./.test(rest)) return CONFIDENCE.URL_ON_SOCIAL_SITE;
  if (/\.(?:blogspot|wordpress|blogg|wixsite|tumblr)\./i.test(`.${host}`)) return CONFIDENCE.URL_OF_BLOG;
  if (FILE_SHARING.test(host) && rest.length > 2) return CONFIDENCE.URL_OF_SHARED_FILE;
  if (
    /[?&](?:id|p|pnr|pid|namn|name|user|patient|person|q|case|token|uid|key|session|arende|kund|[a-z]*id)=[^&]+/i.test(
      rest,
    )
  )
    return CONFIDENCE.URL_WITH_QUERY;
  if (PERSONAL_PATH.test(rest)) return CONFIDENCE.URL_WITH_PERSONAL_PATH;
  if (/\d{6,}/.test(rest)) return CONFIDENCE.URL_WITH_LONG_NUMBER;
  return namesSomeone(host, rest, vocabulary) ? CONFIDENCE.URL_WITH_NAME : CONFIDENCE.KNOWN_HARMLESS;
}

/** Whether the path has a first name followed by a surname, or the host is two names with a hyphen between. */
function namesSomeone(host: string, rest: string, vocabulary: Vocabulary): boolean {
  const parts = rest
    .toLowerCase()
    .split(/[^a-zåäö]+/)
    .filter((part) => part.length > 2);
  const flags = parts.map((part) => vocabulary.flags(part));
  if (flags.some((flag, i) => (flag & FIRST_NAME) !== 0 && ((flags[i + 1] ?? 0) & SURNAME) !== 0))
    return true;
  const own =
    host
      .toLowerCase()
      .replace(/^www\./, '')
      .split('.')[0] ?? '';
  return (
    own.split('-').length === 2 &&
    own.split('-').every((part) => (vocabulary.flags(part) & (FIRST_NAME | SURNAME)) !== 0)
  );
}
