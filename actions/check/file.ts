import type { Case } from '../../core/case/case.ts';
import { identifiers, placeIdentifiers } from '../../core/case/identifiers.ts';
import { readCase } from '../../core/case/read.ts';
import { readCanonical } from '../../core/case/read-canonical.ts';
import { breaches, type Surroundings } from '../../core/case/rules.ts';
import { type Fault, inOrder } from '../../core/fault.ts';

/** What one case file says by itself: the case when it follows the schema, and what is wrong or worth a look. */
export interface CheckedFile {
  file: Case | undefined;
  stops: Fault[];
  warnings: Fault[];
}

/**
 * Checks one case file. The canonical reader is tried first; only a file it gives up on, or in which something is
 * found, is read by the strict one, which knows where everything stands. `allow` are words that name no person.
 */
export function checkFile(source: string, surroundings: Surroundings, allow: readonly string[]): CheckedFile {
  const fast = readCanonical(source);
  const known = fast && identifiers(fast, allow);
  if (fast && known?.length === 0 && breaches(fast, surroundings).length === 0)
    return { file: fast, stops: [], warnings: [] };
  const strict = readCase(source, surroundings);
  const findings = known ?? (strict.case ? identifiers(strict.case, allow) : []);
  const placed = findings.length > 0 ? placeIdentifiers(source, findings) : { stops: [], warnings: [] };
  return {
    file: strict.case,
    stops: inOrder([...strict.faults, ...placed.stops]),
    warnings: inOrder(placed.warnings),
  };
}
