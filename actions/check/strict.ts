import type { Case } from '../../core/case/case.ts';
import type { CaseFinding } from '../../core/case/findings.ts';
import { locateFindings } from '../../core/case/locate-findings.ts';
import { type CaseReadResult, readCase } from '../../core/case/read.ts';
import type { RuleContext } from '../../core/case/rules.ts';
import { staleValues } from '../../core/case/stale.ts';
import { type Fault, sortFaults } from '../../core/fault.ts';
import { parseYaml } from '../../core/yaml/parse.ts';

export { readCase };

/** The result for one case file: the case when it follows the schema, its faults, and what is worth a look. */
export interface CheckedFile {
  file: Case | undefined;
  stops: Fault[];
  warnings: Fault[];
}

/**
 * Puts together what is wrong with a file, and what is worth a look: what reading it strictly found, what was found in its
 * texts, and what is outdated, each with its place.
 */
export function strictResult(
  source: string,
  context: RuleContext,
  read: CaseReadResult,
  findings: readonly CaseFinding[],
): CheckedFile {
  const placed = findings.length > 0 ? locateFindings(source, findings) : { stops: [], warnings: [] };
  const stale = read.case ? staleValues(read.case, context) : [];
  const { locate } = parseYaml(source);
  const outdated = stale.map(({ code, path, text }) => ({ code, ...locate(path), text }));
  return {
    file: read.case,
    stops: sortFaults([...read.faults, ...placed.stops]),
    warnings: sortFaults([...placed.warnings, ...outdated]),
  };
}
