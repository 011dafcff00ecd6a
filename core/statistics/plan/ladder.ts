import { blockEnding, type Period, subPeriods } from '../period.ts';
import type { PlannedTableSpec, TablePlan } from './table-plan.ts';

/** A table and the periods that it is published for. */
export interface PlannedTable {
  table: PlannedTableSpec;
  times: Period[];
}

/** Returns the tables that a plan publishes for a period when the year has `n` cases. */
export function plannedTables(plan: TablePlan, period: Period, n: number): PlannedTable[] {
  return plan.tabeller
    .map((table) => ({ table, times: timesOf(table, plan, period, n) }))
    .filter(({ times }) => times.length > 0);
}

function timesOf({ kräver }: PlannedTableSpec, plan: TablePlan, period: Period, n: number): Period[] {
  const allowed = (demand: number | undefined) => demand !== undefined && demand <= n;
  const times: Period[] = [];
  const block = period.kind === 'år' ? blockEnding(Number(period.id), plan.block) : undefined;
  if (allowed(kräver[period.kind])) times.push(period);
  else if (block && allowed(kräver.block)) times.push(block);
  // Shares in part of a period need the numbers of the whole period as their base.
  if (!times.includes(period)) return times;
  if (allowed(kräver.kvartal)) times.push(...subPeriods(period, 'kvartal'));
  if (allowed(kräver.månad)) times.push(...subPeriods(period, 'månad'));
  return times;
}

/** Returns the steps of the ladder up to `n` cases, the finest first: if one cannot be protected, the next is tried. */
export function stepsBelow(plan: TablePlan, n: number): number[] {
  const demands = plan.tabeller.flatMap(({ kräver }) => Object.values(kräver));
  return [...new Set(demands)].filter((demand) => demand <= n).toSorted((a, b) => b - a);
}

/** Returns the planned tables that a period lacks, with the number of cases that its kind of period requires. */
export function leftOut(
  plan: TablePlan,
  period: Period,
  published: readonly PlannedTable[],
): { id: string; titel: string; kräver?: number }[] {
  return plan.tabeller
    .filter(({ id }) => !published.some(({ table }) => table.id === id))
    .map(({ id, titel, kräver }) => {
      const demand = kräver[period.kind];
      return { id, titel, ...(demand === undefined ? {} : { kräver: demand }) };
    });
}
