import type { Case } from './case.ts';
import { readCase } from './read.ts';
import { readCanonical } from './read-canonical.ts';

/**
 * The case in a file, read as fast as possible; `undefined` if it does not follow the schema. `readCase` returns the
 * reasons.
 */
export function tryReadCase(text: string): Case | undefined {
  return readCanonical(text) ?? readCase(text).case;
}
