import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readIdentities } from '../../adapters/age.ts';
import { type KeyChecks, readKeys } from '../../core/init/keys.ts';
import type { Question } from '../../core/init/question.ts';
import { keyFault } from '../../core/key-fault.ts';
import { keyFileText } from '../../core/texts/contact.ts';
import { ANSWER_TEXTS } from '../../core/texts/init.ts';

/** A path as it is typed, with `~` for the home folder. */
export const placeOf = (typed: string): string => resolve(typed.replace(/^~(?=[/\\]|$)/, homedir()));

/** Reads the answer about keys, with what the machine shows about a path. `folder` is the association's. */
export function keysReader(folder: string): Question['read'] {
  const checks: KeyChecks = {
    publicKey: (key) => (keyFault(key, false) === undefined ? undefined : ANSWER_TEXTS.keyKind),
    place: (typed) => placeFault(placeOf(typed), folder),
  };
  return (typed) => readKeys(typed, checks);
}

function placeFault(path: string, folder: string): string | undefined {
  const within = relative(folder, path);
  if (within === '' || !(within.startsWith('..') || within.startsWith('/') || /^[A-Za-z]:/.test(within)))
    return ANSWER_TEXTS.keyInFolder;
  if (isInGit(dirname(path))) return ANSWER_TEXTS.keyInGit;
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return ANSWER_TEXTS.keyNoFolder;
  return existsSync(path) && identityIn(path) === undefined ? ANSWER_TEXTS.keyTaken : undefined;
}

/** Whether a folder is in a work tree of git. */
function isInGit(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || (above !== folder && isInGit(above));
}

/** The private key in a file that may be anything. */
function identityIn(path: string): string | undefined {
  try {
    const [first] = readIdentities(readFileSync(path, 'utf8'));
    return first?.startsWith('AGE-SECRET-KEY-1') ? first : undefined;
  } catch {
    // A folder, or a file that may not be read: it has no key that can be used.
    return undefined;
  }
}

/**
 * Makes a pair of keys, and writes the private one to a file that only its owner may read. A file that already has a
 * key is used as it is, so a repeated run makes no second pair.
 * @returns the public key
 */
export async function keepKey(path: string): Promise<{ publicKey: string; isNew: boolean }> {
  const kept = existsSync(path) ? identityIn(path) : undefined;
  if (kept !== undefined) return { publicKey: await identityToRecipient(kept), isNew: false };
  const identity = await generateX25519Identity();
  const publicKey = await identityToRecipient(identity);
  writeFileSync(path, `${keyFileText(publicKey, identity)}\n`, { mode: 0o600, flag: 'wx' });
  return { publicKey, isNew: true };
}
