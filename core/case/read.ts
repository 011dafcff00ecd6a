import { type Fault, sortFaults } from '../fault.ts';
import { schemaFaults } from '../schema/faults.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Case } from './case.ts';
import { type RuleContext, ruleViolations } from './rules.ts';

/** The result of reading a case file: the case if it follows the schema, and every fault found. */
export interface CaseReadResult {
  case: Case | undefined;
  faults: Fault[];
}

/**
 * Reads a case file strictly: YAML, then the schema, then the rules that a schema cannot express. Each step returns
 * all of its faults at once, with their places. Never throws.
 *
 * @example
 * const { case: file, faults } = readCase(text, { path: '2026/11/EX-2026-7K3MQ9TB.yaml', association, routines });
 */
export function readCase(source: string, context: RuleContext = {}): CaseReadResult {
  const parsed = parseYaml(source);
  if (parsed.faults.length > 0) return { case: undefined, faults: parsed.faults };
  const ofSchema = schemaFaults('case', parsed);
  if (ofSchema.length > 0) return { case: undefined, faults: ofSchema };
  const file = parsed.value as Case;
  const ofRules = ruleViolations(file, context).map(({ code, path, text }) => ({
    code,
    ...parsed.locate(path),
    text,
  }));
  return { case: file, faults: sortFaults(ofRules) };
}
