import type { Plan as PlanFile } from '../../../schemas/types.ts';
import { type Fault, sortFaults } from '../../fault.ts';
import { schemaFaults } from '../../schema/faults.ts';
import { PLAN_TEXTS, type PlanRule } from '../../texts/statistics.ts';
import { suggestion } from '../../texts/suggestion.ts';
import { withHint } from '../../violation.ts';
import { type DataPath, parseYaml } from '../../yaml/parse.ts';
import { findCycle } from './forest.ts';

/** Which tables are published, and how many cases each requires. */
export type TablePlan = PlanFile;
export type PlannedTableSpec = TablePlan['tabeller'][number];

/**
 * Reads and checks a plan, and reports every fault with its place.
 * @param fields the ids of the fields that the routine gives; without them, field names are not checked
 * @returns no plan when the text is not YAML or does not match the schema
 */
export function readPlan(
  source: string,
  fields?: readonly string[],
): { plan: TablePlan | undefined; faults: Fault[] } {
  const parsed = parseYaml(source);
  const wrong = parsed.faults.length > 0 ? parsed.faults : schemaFaults('plan', parsed);
  if (wrong.length > 0) return { plan: undefined, faults: wrong };
  const plan = parsed.value as TablePlan;
  const faults = planViolations(plan, fields).map(({ code, path, hint }) => ({
    code,
    ...parsed.locate(path),
    text: withHint(PLAN_TEXTS[code], hint),
  }));
  return { plan, faults: sortFaults(faults) };
}

interface PlanViolation {
  code: PlanRule;
  path: DataPath;
  hint?: string;
}

/** Checks what a schema cannot: that fields exist and that tables cannot be played off against each other. */
export function planViolations(plan: TablePlan, fields?: readonly string[]): PlanViolation[] {
  const found: PlanViolation[] = [];
  const first = plan.tabeller[0];
  if (first?.fält.length !== 0 || first.kräver.år === undefined)
    found.push({ code: 'plan-first', path: ['tabeller', 0] });
  const ids = new Set<string>();
  for (const [at, table] of plan.tabeller.entries()) {
    const path = ['tabeller', at];
    const { kräver, fält } = table;
    const names = [`id ${table.id}`, `fält ${fält.toSorted().join()}`];
    if (names.some((name) => ids.has(name))) found.push({ code: 'plan-again', path });
    for (const name of names) ids.add(name);
    for (const [place, field] of fält.entries())
      if (fields && !fields.includes(field))
        found.push({ code: 'plan-field', path: [...path, 'fält', place], hint: suggestion(field, fields) });
    if (kräver.block !== undefined && !plan.block)
      found.push({ code: 'plan-block', path: [...path, 'kräver', 'block'] });
    if (kräver.block !== undefined && kräver.block >= (kräver.år ?? Number.POSITIVE_INFINITY))
      found.push({ code: 'plan-block-size', path: [...path, 'kräver', 'block'] });
    if (fält.length === 2 && isTimed(table)) found.push({ code: 'plan-time', path });
  }
  const cycle = findCycle(plan.tabeller.map(edgeOf));
  if (cycle)
    found.push({
      code: 'plan-cycle',
      path: ['tabeller', cycle.at(-1) ?? 0],
      hint: `${cycle.map((at) => plan.tabeller[at]?.id).join(', ')}.`,
    });
  return found;
}

/** Whether a table is published for periods shorter than a year. */
function isTimed({ kräver }: PlannedTableSpec): boolean {
  return (['delår', 'tertial', 'kvartal', 'månad'] as const).some((span) => kräver[span] !== undefined);
}

/** A cross table links its two fields; a table of one field for shorter periods links that field to time. */
function edgeOf(table: PlannedTableSpec): [string, string] | undefined {
  const [one, other] = table.fält;
  if (one === undefined) return undefined;
  if (other !== undefined) return [one, other];
  return isTimed(table) ? [one, 'tid'] : undefined;
}
