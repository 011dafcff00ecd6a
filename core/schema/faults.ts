import { type Fault, inOrder } from '../fault.ts';
import { violationText } from '../texts/file.ts';
import type { Parsed } from '../yaml/parse.ts';
import { violations } from './validate.ts';

/** The faults of a parsed file under a schema. An unknown or missing key is shown at the key, the rest at the value. */
export function schemaFaults(name: Parameters<typeof violations>[0], parsed: Parsed): Fault[] {
  const faults = violations(name, parsed.value).map((violation) => ({
    code: violation.code,
    ...parsed.locate(violation.path, violation.code === 'unknown-key' || violation.code === 'missing-key'),
    text: violationText(violation),
  }));
  return inOrder(faults);
}
