import { planFromMonths } from '../../core/sweep/compute.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import type { CaseService } from '../service.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';
import { readSweepMonths } from './read-cases.ts';

/** The plan of a day, and the cases that could not be read for it. */
export interface PlannedSweep {
  plan: SweepPlan;
  unread: UnreadCase[];
  /** How many cases there are. */
  total: number;
  /** The store's version; empty when not all cases could be read. */
  version: string;
}

/** Makes the plan of a day from every case in the store. */
export async function planSweep(
  service: CaseService,
  memory: SweepMemory,
  today: string,
): Promise<PlannedSweep> {
  const { months, ...read } = await readSweepMonths(service, memory, today);
  return { plan: planFromMonths(service, months, today), ...read };
}
