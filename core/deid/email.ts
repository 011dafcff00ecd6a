import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { EMAIL_FUNCTIONAL, EMAIL_SIGN } from './data/contexts.ts';
import { lengthWithoutTrailing } from './text-around.ts';
import { FIRST_NAME, SURNAME, type Vocabulary, wordList } from './vocabulary.ts';

/** An ordinary address, also with spaces around its @. */
export const PLAIN =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63} ?@ ?[\p{L}\d](?:[\p{L}\d-]{0,62}\.){0,4}[\p{L}\d-]{1,62}/gu;
/** The @ in words or in brackets: "snabel-a", "(at)", and the English word alone. */
export const DISGUISED_AT_SIGN = new RegExp(EMAIL_SIGN, 'giu');
const JOINT = /^(?:[([{]?(?:punkt|dot|underscore|understreck|bindestreck|minus)[)\]}]?)$/i;
const LOCAL = /^[\p{L}\d][\p{L}\d._%+-]{0,60}$/u;
const DOMAIN =
  /^ ?[\p{L}\d-]{1,40}(?:(?: ?[([{]?(?:\.|punkt|dot|bindestreck)[)\]}]? ?| ?, ?)[\p{L}\d-]{2,30}){1,3}/iu;
/** Providers of private addresses: no mailbox there is an agency's, whatever its name. */
const PRIVATE_PROVIDER = /^\W{0,3}(?:gmail|hotmail|outlook|live|yahoo|icloud|msn|telia|bredband|comhem)\b/i;
const FUNCTIONAL = new Set(wordList(EMAIL_FUNCTIONAL));
/** Parts of words for an agency's unit. */
export const FUNCTIONAL_PART = new RegExp(
  '(?:registrator|kundtj|mottagning|enheten|avdelning|kommun|nämnd|namnd|tjansten|tjänsten|centralen|brevl|' +
    'forbund|förbund|kliniken|vard|vård|hemtj)',
);

/** Finds e-mail addresses, also disguised ones. A functional mailbox is known and harmless. */
export function findEmails(text: string, vocabulary: Vocabulary): Candidate[] {
  const found: Candidate[] = [];
  if (text.includes('@')) for (const match of text.matchAll(PLAIN)) addPlain(found, match, vocabulary);
  for (const match of text.matchAll(DISGUISED_AT_SIGN)) addDisguised(found, text, match, vocabulary);
  return found;
}

/** "anna punkt berg snabel-a mejl punkt se": reads outwards from the @, word by word. */
function addDisguised(found: Candidate[], text: string, sign: RegExpExecArray, vocabulary: Vocabulary): void {
  const end = sign.index + sign[0].length;
  const domain = DOMAIN.exec(text.slice(end, end + 100))?.[0];
  if (!domain) return;
  // "at" alone may be an English word, so that a top-level domain must follow.
  if (/^at$/i.test(sign[0]) && !/(?:\.|punkt|dot) ?(?:se|com|nu|org|net|example)$/i.test(domain)) return;
  const lead =
    text
      .slice(Math.max(0, sign.index - 80), sign.index)
      .split('\n')
      .at(-1) ?? '';
  const spaced = lead.endsWith(' ');
  const words = (spaced ? lead.slice(0, -1) : lead).split(' ');
  let take = 1;
  while (take + 2 <= words.length && JOINT.test(words.at(-take - 1) ?? '') && take < 7) take += 2;
  const local = words.slice(-take);
  const first = (local[0] ?? '').replace(/^[("'<:]/, '');
  if (!LOCAL.test(first) || (!LOCAL.test(local.at(-1) ?? '') && take > 1)) return;
  const start =
    sign.index - Number(spaced) - local.join(' ').length + ((local[0] ?? '').length - first.length);
  const known = isFunctional(local.join('.').toLowerCase(), domain, vocabulary);
  found.push({
    start,
    end: end + domain.length,
    type: 'email',
    confidence: known ? CONFIDENCE.KNOWN_HARMLESS : CONFIDENCE.EMAIL_IN_WORDS,
    rule: 'email-disguised',
  });
}

function addPlain(found: Candidate[], match: RegExpExecArray, vocabulary: Vocabulary): void {
  const written = match[0];
  // "maila @anna" is a handle, and "kl 10 @ Teams" is neither.
  if (/ @|@ /.test(written) && !/\.[\p{L}]{2,20}$/u.test(written)) return;
  const local = written.slice(0, written.indexOf('@')).trim().toLowerCase();
  const end = match.index + lengthWithoutTrailing(written, '.-');
  found.push({
    start: match.index,
    end,
    type: 'email',
    confidence: isFunctional(local, written.slice(written.indexOf('@') + 1), vocabulary)
      ? CONFIDENCE.KNOWN_HARMLESS
      : CONFIDENCE.EMAIL_ADDRESS,
    rule: 'email',
  });
}

/** Whether a mailbox is an agency's: a word for a function in its local part, and no name. */
function isFunctional(local: string, domain: string, vocabulary: Vocabulary): boolean {
  if (PRIVATE_PROVIDER.test(domain)) return false;
  const parts = local.split(/[._+-]/).filter(Boolean);
  if (
    parts.some(
      (part) =>
        (vocabulary.flags(part) & (FIRST_NAME | SURNAME)) !== 0 && part.length > 3 && !FUNCTIONAL.has(part),
    )
  )
    return false;
  return parts.some((part) => FUNCTIONAL.has(part) || FUNCTIONAL_PART.test(part));
}
