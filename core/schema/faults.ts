import { type Fault, sortFaults } from '../fault.ts';
import { violationText } from '../texts/file.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import { schemaViolations } from './validate.ts';

/**
 * The faults of a parsed file under a schema. An unknown or missing key is placed at the key, other faults at the
 * value.
 */
export function schemaFaults(name: Parameters<typeof schemaViolations>[0], parsed: ParsedYaml): Fault[] {
  const faults = schemaViolations(name, parsed.value).map((violation) => ({
    code: violation.code,
    ...parsed.locate(violation.path, violation.code === 'unknown-key' || violation.code === 'missing-key'),
    text: violationText(violation),
  }));
  return sortFaults(faults);
}
