import type { Plan as PlanFile } from '../../../schemas/types.ts';
import { type Fault, sortFaults } from '../../fault.ts';
import { schemaFaults } from '../../schema/faults.ts';
import { PLAN_TEXTS, type PlanRule } from '../../texts/statistics.ts';
import { nearest, suggestion } from '../../texts/suggestion.ts';
import { withHint } from '../../violation.ts';
import { type DataPath, parseYaml } from '../../yaml/parse.ts';
import type { Field } from '../field.ts';
import { type Period, subPeriods } from '../period.ts';

/** Which tables are published, and which only the internal edition has. */
export type TablePlan = PlanFile;
export type PlannedTable = TablePlan['tabeller'][number];

/**
 * Reads and checks a plan, and reports every fault with its place. One plan can be used under several routines: a table
 * that a routine cannot give, or does not let be published, is a warning.
 * @param fields the fields that the routine gives; without them, their names are not checked
 * @returns no plan when the text is not YAML or does not match the schema
 */
export function readPlan(
  source: string,
  fields?: readonly Pick<Field, 'id' | 'disclosure'>[],
): { plan: TablePlan | undefined; faults: Fault[]; warnings: Fault[] } {
  const parsed = parseYaml(source);
  const wrong = parsed.faults.length > 0 ? parsed.faults : schemaFaults('plan', parsed);
  if (wrong.length > 0) return { plan: undefined, faults: wrong, warnings: [] };
  const plan = parsed.value as TablePlan;
  const found = planViolations(plan, fields).map(({ code, path, field = '', hint }) => ({
    code,
    ...parsed.locate(path),
    text: withHint(PLAN_TEXTS[code](field), hint),
  }));
  const isLeftOut = ({ code }: { code: PlanRule }) => LEFT_OUT.has(code);
  return {
    plan,
    faults: sortFaults(found.filter((each) => !isLeftOut(each))),
    warnings: sortFaults(found.filter(isLeftOut)),
  };
}

/** Problems that leave a table out, but are not faults of the plan. */
const LEFT_OUT: ReadonlySet<PlanRule> = new Set(['plan-lacking', 'plan-internal']);

interface PlanViolation {
  code: PlanRule;
  path: DataPath;
  field?: string;
  hint?: string;
}

/**
 * Checks what a schema cannot: that fields exist and may be published, and that no table is there twice. A field whose
 * name is close to one that the routine has is taken for a slip, because a table that is missing from a release is
 * missing forever.
 */
function planViolations(
  plan: TablePlan,
  fields?: readonly Pick<Field, 'id' | 'disclosure'>[],
): PlanViolation[] {
  const found: PlanViolation[] = [];
  const first = plan.tabeller[0];
  if (first?.fält.length !== 0 || first.intern) found.push({ code: 'plan-first', path: ['tabeller', 0] });
  const ids = new Set<string>();
  for (const [at, { id, fält, intern }] of plan.tabeller.entries()) {
    const path = ['tabeller', at];
    const names = [`id ${id}`, `fält ${fält.toSorted().join()}`];
    if (names.some((name) => ids.has(name))) found.push({ code: 'plan-again', path });
    for (const name of names) ids.add(name);
    for (const [place, field] of (fields ? fält : []).entries()) {
      const known = fields?.find((one) => one.id === field);
      const where = [...path, 'fält', place];
      const names = fields?.map((one) => one.id) ?? [];
      if (!known && nearest(field, names) === undefined)
        found.push({ code: 'plan-lacking', path: where, field });
      else if (!known) found.push({ code: 'plan-field', path: where, field, hint: suggestion(field, names) });
      else if (known.disclosure === 'internal' && !intern)
        found.push({ code: 'plan-internal', path: where, field });
    }
  }
  return found;
}

/** Returns the quarters and months of a period that a table is divided into, where its numbers allow it. */
export function partsOf({ delar = [] }: PlannedTable, period: Period): Period[][] {
  return delar.map((kind) => subPeriods(period, kind)).filter((parts) => parts.length > 0);
}
