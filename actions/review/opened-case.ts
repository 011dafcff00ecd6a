import type { Case } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';

/** How many versions of cases are kept in memory. */
const MOST = 20;

/** The versions that were read last, the one used last at the end. */
const opened = new Map<string, Case>();

/**
 * The case in a text; undefined when it cannot be read. A version that was read before is the same object again: a person opens a
 * case, posts a form of it and reads it again, and what was worked out from it the first time is found by it.
 * @param version of the text, see `versionOf`
 */
export function openedCase(version: string, text: string): Case | undefined {
  const file = opened.get(version) ?? tryReadCase(text);
  if (!file) return undefined;
  opened.delete(version);
  opened.set(version, file);
  for (const first of [...opened.keys()].slice(0, -MOST)) opened.delete(first);
  return file;
}
