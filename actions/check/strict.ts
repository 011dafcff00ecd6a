import type { Case } from '../../core/case/case.ts';
import type { CaseFinding } from '../../core/case/findings.ts';
import { locateFindings } from '../../core/case/locate-findings.ts';
import { readCase } from '../../core/case/read.ts';
import type { RuleContext } from '../../core/case/rules.ts';
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
 * Reads a file strictly, and puts together what is wrong with it, and what is worth a look: what reading it found, what
 * was found in its texts, and what is outdated, each with its place.
 * @param findingsIn finds what may identify a person in the texts of the case, when it can be read
 */
export async function checkStrictly(
  source: string,
  context: RuleContext,
  findingsIn: (file: Case) => Promise<readonly CaseFinding[]>,
): Promise<CheckedFile> {
  const read = readCase(source, context);
  const findings = read.case ? await findingsIn(read.case) : [];
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
