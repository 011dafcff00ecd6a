import type { Case } from './case.ts';
import { readCase } from './read.ts';
import { readCanonical } from './read-canonical.ts';

/** The case in a file, read as fast as it goes; undefined when it does not follow the schema. Its faults are for a check. */
export function tryReadCase(text: string): Case | undefined {
  return readCanonical(text) ?? readCase(text).case;
}
