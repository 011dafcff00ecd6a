import { ANSWER_TEXTS } from '../texts/init.ts';
import type { Reading } from './question.ts';
import { tidyLine } from './read-line.ts';

/** What only the machine shows: each returns the sentence about what is wrong, or nothing. */
export interface KeyChecks {
  /** About a public key. */
  publicKey(key: string): string | undefined;
  /** About the place of a file that does not exist yet. */
  place(path: string): string | undefined;
}

/** The public keys in an answer, which is a list; an answer that is one line is where the private key is to be kept. */
export const isKeyList = (answer: string | readonly string[] | undefined): answer is readonly string[] =>
  Array.isArray(answer);

/** Reads where the private key is to be kept, or public keys that exist already: the first is a line, the others a list. */
export function readKeys(typed: string, checks: KeyChecks): Reading {
  const lines = typed
    .split(/[\r\n,;]+/)
    .map(tidyLine)
    .filter((line) => line !== '');
  const [first, ...more] = lines;
  if (first === undefined) return { fault: ANSWER_TEXTS.empty };
  if (lines.some((line) => /AGE-SECRET-KEY/i.test(line))) return { fault: ANSWER_TEXTS.keyPrivate };
  if (/^age1/i.test(first)) {
    const keys = [...new Set(lines)];
    const fault = keys.map((key) => checks.publicKey(key)).find((one) => one !== undefined);
    return fault === undefined ? { value: keys } : { fault };
  }
  if (more.length > 0 || /[/\\]$/.test(first)) return { fault: ANSWER_TEXTS.keyForm };
  const fault = checks.place(first);
  return fault === undefined ? { value: first } : { fault };
}
