import { Encrypter } from 'age-encryption';
import type { KEY_TEXTS } from './texts/contact.ts';

/** The example association's public key. Its private half is in docs/exempelnyckel.txt, for anyone to read. */
const EXAMPLE_KEY = 'age1vpc7fsl04f9d9rw776lsqzpcexnjqt759evjucv2ge2vprcskguqyk0ln0';

/**
 * Kinds of keys that age-encryption 0.3.1 seals to, and the age of Debian cannot open: post-quantum hybrids (`age1pq1`,
 * `age1tagpq1`) and tags of hardware keys (`age1tag1`). Tried with age 1.1.1 of Debian 12, which answers
 * "unknown identity type" to the private half of a hybrid.
 */
const NEWER_KIND = /^age1(?:pq|tag|tagpq)1/i;

/** What is wrong with a public key, as a code; undefined when contact details can be sealed to it. */
export function keyFault(key: string, exempel: boolean | undefined): keyof typeof KEY_TEXTS | undefined {
  if (NEWER_KIND.test(key)) return 'newer-recipient';
  if (!isRecipient(key)) return 'bad-recipient';
  return key === EXAMPLE_KEY && !exempel ? 'example-key' : undefined;
}

/** Whether a text is a public key of age; the checksum in it reveals mistyped letters. */
function isRecipient(key: string): boolean {
  try {
    new Encrypter().addRecipient(key);
    return true;
  } catch {
    return false;
  }
}
