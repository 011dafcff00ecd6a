import { findAddresses } from './address.ts';
import { findBirthDates } from './birth-date.ts';
import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { digitBlocks } from './digits.ts';
import { findEmails } from './email.ts';
import type { Finding } from './finding.ts';
import { findHandles } from './handle.ts';
import { NameContext } from './name-context.ts';
import { findNames } from './names.ts';
import { normalise } from './normalise.ts';
import { findPersonnummer } from './personnummer.ts';
import { findPhoneNumbers } from './phone.ts';
import { findPlates } from './plate.ts';
import { findProtectedIdentity } from './protected-identity.ts';
import { findQuasiIdentifiers } from './quasi-identifiers.ts';
import { findReferenceNumbers } from './reference.ts';
import { withoutKnownNumbers } from './register-number.ts';
import { covers, resolve, resolveOverlaps } from './resolve.ts';
import type { Signs } from './sign.ts';
import { signsOf } from './signs.ts';
import { type Lexicon, Vocabulary } from './vocabulary.ts';
import { findWebIdentifiers } from './web.ts';
import { splitWords } from './words.ts';

export interface DetectOptions {
  /** The allow list: the association's places, units and parties, let through besides the detector's own lists. */
  allow?: readonly string[];
  /** Reference numbers of the case itself, which therefore identify no one: its number in the register. */
  numbers?: readonly string[];
}

/** What a detector is given besides its rules. A browser fetches it later than them. */
export interface Resources {
  lexicon?: Lexicon;
  /** The tagger, whose weights are for the same lexicon. */
  tagger?: Tagger;
}

/**
 * Adds what the rules missed to what they found. `found` are their candidates but `others`, protected identities and
 * quasi-identifiers, which keep their places. `createTagger` makes one.
 */
export type Tagger = (
  context: NameContext,
  found: readonly Candidate[],
  others: readonly Candidate[],
) => Candidate[];

const NONE: readonly string[] = [];

/** Finds what identifies a person in a text: see `detect`. */
export type Detect = (text: string, options?: DetectOptions) => Finding[];

/**
 * In UTF-16 units. The rest of a longer text is not read: it is one finding with tier `stop`, so that nothing unread is
 * stored.
 */
export const MAX_TEXT_LENGTH = 2_000_000;

/**
 * Creates a detector. Without a lexicon (in a browser, until it has been fetched) a capital at the start of a sentence
 * and an unknown lower-case word are no evidence, so fewer names are found and more ordinary capitalised words are
 * taken for names.
 *
 * @example createDetector({ lexicon: readLexicon(LEXICON) })('Anna ringde.', { allow: ['Kvillebo'] })
 */
export function createDetector(resources: Resources = {}): Detect {
  // A check of a whole folder reads thousands of texts with the same allow list.
  const vocabularies = new WeakMap<readonly string[], Vocabulary>();
  return (text, { allow = NONE, numbers = NONE } = {}) => {
    const vocabulary = vocabularies.get(allow) ?? new Vocabulary(resources.lexicon, allow);
    vocabularies.set(allow, vocabulary);
    if (text.length > MAX_TEXT_LENGTH) return [...run(text.slice(0, MAX_TEXT_LENGTH)), unreadRest(text)];
    return run(text);

    function run(part: string): Finding[] {
      const plain = normalise(part);
      return withoutKnownNumbers(
        part,
        resolve(findCandidates(plain.text, vocabulary, signsOf(plain.text), resources.tagger), plain),
        numbers,
      );
    }
  };
}

/**
 * Runs every recogniser. Names come last, since they need to know which words are already part of something else and
 * where personnummer and birth dates are; and after them the tagger, which reads what they left. `signs` are those of the
 * text: a pattern that needs a missing one is not tried.
 */
export function findCandidates(
  text: string,
  vocabulary: Vocabulary,
  signs: Signs,
  tagger?: Tagger,
): Candidate[] {
  const blocks = digitBlocks(text);
  const numbers = findPersonnummer(text, blocks, signs);
  const dates = findBirthDates(text, signs);
  const structured = [
    ...numbers,
    ...dates,
    ...findEmails(text, vocabulary, signs),
    ...findWebIdentifiers(text, vocabulary, signs),
    ...findHandles(text, signs),
    ...findPhoneNumbers(text, blocks, signs),
    ...findAddresses(text, vocabulary, signs),
    ...findPlates(text, vocabulary, signs),
    ...findReferenceNumbers(text, signs),
  ];
  const taken = resolveOverlaps(structured);
  const words = splitWords(text, vocabulary);
  const context = new NameContext(text, words, vocabulary);
  const personalNumbers = taken.filter(
    (c) =>
      (c.type === 'personnummer' || c.type === 'date_of_birth') && c.confidence !== CONFIDENCE.KNOWN_HARMLESS,
  );
  const found = [...taken, ...findNames(context, covers(taken), personalNumbers, signs)];
  const others = [...findProtectedIdentity(text, signs), ...findQuasiIdentifiers(text, words, signs)];
  return [...(tagger?.(context, found, others) ?? found), ...others];
}

function unreadRest(text: string): Finding {
  return {
    start: MAX_TEXT_LENGTH,
    end: text.length,
    type: 'id',
    confidence: CONFIDENCE.UNREAD_REST,
    tier: 'stop',
    rule: 'too-long',
  };
}
