import type { Case } from '../../core/case/case.ts';
import { caseFindings, locateFindings } from '../../core/case/findings.ts';
import { readCase } from '../../core/case/read.ts';
import { readCanonical } from '../../core/case/read-canonical.ts';
import { type RuleContext, ruleViolations } from '../../core/case/rules.ts';
import { staleValues } from '../../core/case/stale.ts';
import { type Fault, sortFaults } from '../../core/fault.ts';
import { parseYaml } from '../../core/yaml/parse.ts';

/** The result for one case file: the case when it follows the schema, its faults, and what is worth a look. */
export interface CheckedFile {
  file: Case | undefined;
  stops: Fault[];
  warnings: Fault[];
}

/**
 * Checks one case file. The canonical reader is tried first; only a file that it gives up on, or in which something is
 * found, is read by the strict one, which has the place of everything. `allow` are words that name no person.
 */
export function checkFile(source: string, context: RuleContext, allow: readonly string[]): CheckedFile {
  const fast = readCanonical(source);
  const known = fast && caseFindings(fast, allow);
  const stale = fast ? staleValues(fast, context) : [];
  if (fast && known?.length === 0 && stale.length === 0 && ruleViolations(fast, context).length === 0)
    return { file: fast, stops: [], warnings: [] };
  const strict = readCase(source, context);
  const findings = known ?? (strict.case ? caseFindings(strict.case, allow) : []);
  const placed = findings.length > 0 ? locateFindings(source, findings) : { stops: [], warnings: [] };
  const { locate } = parseYaml(source);
  const outdated = (strict.case ? staleValues(strict.case, context) : []).map(({ code, path, text }) => ({
    code,
    ...locate(path),
    text,
  }));
  return {
    file: strict.case,
    stops: sortFaults([...strict.faults, ...placed.stops]),
    warnings: sortFaults([...placed.warnings, ...outdated]),
  };
}
