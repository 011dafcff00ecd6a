import { writeMap } from '../yaml/write.ts';
import type { Case } from './case.ts';
import { CASE_LAYOUT, SCHEMA_LINE } from './layout.ts';

/**
 * Writes a case file canonically: fixed key order, literal blocks, no folding, NFC. The same case is always written
 * as the same bytes, and reading them returns the same case.
 */
export function writeCase(file: Case): string {
  return SCHEMA_LINE + writeMap(file as unknown as Record<string, unknown>, CASE_LAYOUT);
}
