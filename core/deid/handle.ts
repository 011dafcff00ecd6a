import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { SOCIAL_SITES } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';

/** "sommar_moa07", "__amir__99". */
export const UNDERSCORED =
  /(?<![\p{L}\d_@./\\:-])_{0,2}[\p{L}\d][\p{L}\d.]{0,19}_[\p{L}\d_.]{0,20}[\p{L}\d](?![\p{L}\d_@])/gu;
/** "u/namn". */
export const FORUM_USER = /(?<![\p{L}\d/])u\/[\p{L}\d_-]{3,20}(?![\p{L}\d/])/gu;
/** "moa07", "lilla.linn99": letters and then digits, which need a site's name near. */
export const WITH_DIGITS =
  /(?<![\p{L}\d@._/-])[a-zåäö]{2,12}(?:\.[a-zåäö]{2,10})?\d{1,4}(?![\p{L}\d@_/-]|[.,]\d)/gu;
export const SITE = new RegExp(SOCIAL_SITES, 'giu');
/** How far from a site's name a person's name on it may be, in UTF-16 units. */
const NEAR = 40;
const LONGEST_TOKEN = 80;
const FILE_NAME = /^[\w.-]*\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|txt|csv|zip|msg|html?)(?!\w)/i;

const SITE_NAME = new RegExp(SOCIAL_SITES, 'iu');
export const HANDLE_SIGNS: readonly Sign[] = [SITE_NAME];

/** Finds a person's name on a site, where it is not written with an @. */
export function findHandles(text: string, signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, written: string) =>
    found.push({
      start,
      end: start + written.length,
      type: 'id',
      confidence: CONFIDENCE.SOCIAL_HANDLE,
      rule: 'handle',
    });
  for (const token of tokensWith(text, '_'))
    for (const match of matches(token.text, UNDERSCORED))
      if (/\p{Ll}/u.test(match[0]) && !FILE_NAME.test(token.text.slice(match.index)))
        add(token.start + match.index, match[0]);
  for (const match of matches(text, FORUM_USER, text.includes('u/'))) add(match.index, match[0]);
  let read = 0;
  for (const site of matches(text, SITE, signs.has(SITE_NAME))) {
    const start = Math.max(read, site.index - NEAR);
    read = site.index + site[0].length + NEAR;
    for (const match of matches(text.slice(start, read), WITH_DIGITS)) add(start + match.index, match[0]);
  }
  return found;
}

/** Yields what has the sign in it, up to the spaces around it; of something longer a part. */
function* tokensWith(text: string, sign: string): Generator<{ start: number; text: string }> {
  let end = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, end)) {
    let start = at;
    while (start > end && at - start < LONGEST_TOKEN && !/\s/.test(text[start - 1] ?? ' ')) start--;
    end = at + 1;
    while (end < text.length && end - at < LONGEST_TOKEN && !/\s/.test(text[end] ?? ' ')) end++;
    yield { start, text: text.slice(start, end) };
  }
}
