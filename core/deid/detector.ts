import { findAddresses } from './address.ts';
import { findBirthDates } from './birth-date.ts';
import type { Candidate } from './candidate.ts';
import * as CONFIDENCE from './confidence.ts';
import { digitBlocks } from './digits.ts';
import { findEmails } from './email.ts';
import type { Finding } from './finding.ts';
import { NameContext } from './name-context.ts';
import { findNames } from './names.ts';
import { normalise } from './normalise.ts';
import { findPersonnummer } from './personnummer.ts';
import { findPhoneNumbers } from './phone.ts';
import { findPlates } from './plate.ts';
import { findProtectedIdentity } from './protected-identity.ts';
import { findQuasiIdentifiers } from './quasi-identifiers.ts';
import { findReferenceNumbers } from './reference.ts';
import { resolve, resolveOverlaps } from './resolve.ts';
import { type Lexicon, Vocabulary } from './vocabulary.ts';
import { findWebIdentifiers } from './web.ts';
import { splitWords } from './words.ts';

/** What the detector lets through besides its own lists: the association's places, units and parties. */
export interface DetectOptions {
  allow?: readonly string[];
}

const NONE: readonly string[] = [];

export type Detect = (text: string, options?: DetectOptions) => Finding[];

/** Longer texts are not read to the end: the rest is one finding that stops, so that nothing unread is let in. */
export const MAX_TEXT_LENGTH = 2_000_000;

/**
 * Makes a detector. Without a lexicon (the browser before it has come) capitals at the beginning of a sentence and
 * unknown small words tell nothing, so fewer names are found and more ordinary capitals are taken for names.
 */
export function createDetector(resources: { lexicon?: Lexicon } = {}): Detect {
  // A check asks about thousands of texts with one list.
  const vocabularies = new WeakMap<readonly string[], Vocabulary>();
  return (text, { allow = NONE } = {}) => {
    const vocabulary = vocabularies.get(allow) ?? new Vocabulary(resources.lexicon, allow);
    vocabularies.set(allow, vocabulary);
    if (text.length > MAX_TEXT_LENGTH) return [...run(text.slice(0, MAX_TEXT_LENGTH)), unread(text)];
    return run(text);

    function run(part: string): Finding[] {
      const plain = normalise(part);
      return resolve(findCandidates(plain.text, vocabulary), plain);
    }
  };
}

function findCandidates(text: string, vocabulary: Vocabulary): Candidate[] {
  const blocks = digitBlocks(text);
  const numbers = findPersonnummer(text, blocks);
  const dates = findBirthDates(text);
  const structured = [
    ...numbers,
    ...dates,
    ...findEmails(text, vocabulary),
    ...findWebIdentifiers(text, vocabulary),
    ...findPhoneNumbers(text, blocks),
    ...findAddresses(text, vocabulary),
    ...findPlates(text),
    ...findReferenceNumbers(text),
  ];
  const taken = resolveOverlaps(structured);
  const all = splitWords(text, vocabulary);
  const context = new NameContext(text, all, vocabulary);
  const owners = taken.filter(
    (c) =>
      (c.type === 'personnummer' || c.type === 'date_of_birth') && c.confidence !== CONFIDENCE.KNOWN_HARMLESS,
  );
  return [
    ...taken,
    ...findNames(context, covers(taken), owners),
    ...findProtectedIdentity(text),
    ...findQuasiIdentifiers(text, all),
  ];
}

/** Whether an offset lies in one of some sorted, separate candidates. */
function covers(taken: readonly Candidate[]): (at: number) => boolean {
  return (at) => {
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (taken[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}

function unread(text: string): Finding {
  return {
    start: MAX_TEXT_LENGTH,
    end: text.length,
    type: 'id',
    confidence: CONFIDENCE.UNREAD_REST,
    tier: 'stop',
    rule: 'too-long',
  };
}
