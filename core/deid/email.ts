import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { EMAIL_FUNCTIONAL, EMAIL_SIGN } from './data/contexts.ts';
import { matches, type Sign, type Signs } from './sign.ts';
import { lengthWithoutTrailing, sentenceBefore, textAfter } from './text-around.ts';
import {
  ABBREVIATION,
  FIRST_NAME,
  NAME,
  ORGANISATION,
  PLACE,
  type Vocabulary,
  wordList,
} from './vocabulary.ts';

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
const OF_AN_AGENCY = PLACE | ORGANISATION | ABBREVIATION;
const FUNCTIONAL = new Set(wordList(EMAIL_FUNCTIONAL));
/** Parts of words for an agency's unit. */
export const FUNCTIONAL_PART = new RegExp(
  '(?:registrator|kundtj|mottagning|enheten|avdelning|kommun|nämnd|namnd|tjansten|tjänsten|centralen|brevl|' +
    'forbund|förbund|kliniken|vard|vård|hemtj)',
);

const AT_SIGN = /@/;
const AT_IN_WORDS = /[([{<](?:$|(?:at?|@|ät|snabel-?a)(?:$|[)\]}>]))|snabel|^at$/iu;
export const EMAIL_SIGNS: readonly Sign[] = [AT_SIGN, AT_IN_WORDS];

/** Finds e-mail addresses, also disguised ones. A functional mailbox is known and harmless. */
export function findEmails(text: string, vocabulary: Vocabulary, signs: Signs): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matches(text, PLAIN, signs.has(AT_SIGN))) addPlain(found, text, match, vocabulary);
  for (const match of matches(text, DISGUISED_AT_SIGN, signs.has(AT_IN_WORDS)))
    addDisguised(found, text, match, vocabulary);
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
  const known =
    mailboxConfidence(local.join('.').toLowerCase(), domain, vocabulary) === CONFIDENCE.KNOWN_HARMLESS;
  found.push({
    start,
    end: end + domain.length,
    type: 'email',
    confidence: known ? CONFIDENCE.KNOWN_HARMLESS : CONFIDENCE.EMAIL_IN_WORDS,
    rule: 'email-disguised',
  });
}

function addPlain(found: Candidate[], text: string, match: RegExpExecArray, vocabulary: Vocabulary): void {
  const written = match[0];
  // "maila @anna" is a handle, and "kl 10 @ Teams" is neither.
  if (/ @|@ /.test(written) && !/\.[\p{L}]{2,20}$/u.test(written)) return;
  const local = written.slice(0, written.indexOf('@')).trim().toLowerCase();
  const end = match.index + lengthWithoutTrailing(written, '.-');
  const lead = sentenceBefore(text, match.index, 40);
  found.push({
    start: match.index,
    end,
    type: 'email',
    confidence: Math.min(
      mailboxConfidence(local, written.slice(written.indexOf('@') + 1), vocabulary),
      // "projektets brevlåda klara@": whose a first name is, only the writer knows.
      /projekt|brevlåd/.test(lead + textAfter(text, end, 40)) && /^\p{L}+$/u.test(local)
        ? CONFIDENCE.EMAIL_UNSURE
        : 1,
    ),
    rule: 'email',
  });
}

/**
 * How certain it is that a mailbox is a person's. One with a private provider is, and so is one with a first name or of
 * the form first.last; one of words for functions and places is an agency's; of the rest only its writer knows.
 */
function mailboxConfidence(local: string, domain: string, vocabulary: Vocabulary): number {
  if (PRIVATE_PROVIDER.test(domain)) return CONFIDENCE.EMAIL_ADDRESS;
  const parts = local.split(/[._+-]/).filter(Boolean);
  const functions = parts.filter((part) => isFunction(part, vocabulary)).length;
  const named = parts.filter((part) => (vocabulary.flags(part) & NAME) !== 0 && part.length > 2).length;
  if (functions === parts.length || FUNCTIONAL.has(parts.join(''))) return CONFIDENCE.KNOWN_HARMLESS;
  if (functions > 0) return named > 1 ? CONFIDENCE.EMAIL_ADDRESS : CONFIDENCE.EMAIL_UNSURE;
  const full = parts.length > 1 && parts.slice(0, 2).every((part) => /^\p{L}+$/u.test(part));
  return named > 0 || full || /\d/.test(local) ? CONFIDENCE.EMAIL_ADDRESS : CONFIDENCE.EMAIL_UNSURE;
}

/** Whether a part of a mailbox's name is a word for a function, or a place, also written without its dots and rings. */
function isFunction(part: string, vocabulary: Vocabulary): boolean {
  if (FUNCTIONAL.has(part)) return true;
  if ((vocabulary.flags(part) & FIRST_NAME) !== 0) return false;
  if (FUNCTIONAL_PART.test(part)) return true;
  if (part.length > 30) return false;
  return spellings(part).some((word) => {
    const flags = vocabulary.flags(word);
    if ((flags & NAME) !== 0) return false;
    return (flags & OF_AN_AGENCY) !== 0 || (word.length > 6 && vocabulary.isOrdinary(word));
  });
}

/** The most spellings of a word that are tried. */
const MOST_SPELLINGS = 96;

/** The word, and the words that an agency may mean by it: "forsorjning" for "försörjning". */
function spellings(part: string): string[] {
  let all = [''];
  for (const sign of part) {
    const signs = all.length < MOST_SPELLINGS ? (MEANT[sign] ?? [sign]) : [sign];
    all = signs.flatMap((meant) => all.map((head) => head + meant));
  }
  return all;
}
const MEANT: Readonly<Record<string, readonly string[]>> = { a: ['a', 'ä', 'å'], o: ['o', 'ö'] };
