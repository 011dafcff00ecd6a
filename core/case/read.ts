import { type Fault, sortFaults } from '../fault.ts';
import { schemaFaults } from '../schema/faults.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Case } from './case.ts';
import { type RuleContext, ruleViolations } from './rules.ts';

/** A case file that was read: the case when it follows the schema, and every fault found. */
export interface CaseReadResult {
  case: Case | undefined;
  faults: Fault[];
}

/**
 * Reads a case file strictly: YAML, then schema, then the rules a schema cannot say. Every fault comes at once
 * with its place; never throws.
 */
export function readCase(source: string, context: RuleContext = {}): CaseReadResult {
  const parsed = parseYaml(source);
  if (parsed.faults.length > 0) return { case: undefined, faults: parsed.faults };
  const wrong = schemaFaults('case', parsed);
  if (wrong.length > 0) return { case: undefined, faults: wrong };
  const file = parsed.value as Case;
  const broken = ruleViolations(file, context).map(({ code, path, text }) => ({
    code,
    ...parsed.locate(path),
    text,
  }));
  return { case: file, faults: sortFaults(broken) };
}
