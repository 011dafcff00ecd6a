import { planFromSnapshots } from '../../core/sweep/compute.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import type { CaseService } from '../service.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';
import { readCaseSnapshots } from './read-cases.ts';

/** The plan of a day, and which cases it could not be made from. */
export interface PlannedSweep {
  plan: SweepPlan;
  unread: UnreadCase[];
  /** How many cases there are. */
  total: number;
}

/** A plan as it is kept: what it was made from, besides the association and the code that the cache is under. */
interface CachedPlan {
  /** What the store's version was when every case was heard. */
  version: string;
  plan: SweepPlan;
  total: number;
}

const PLAN = 'plan';

/** The plan of a day from every case in the store. While the store stands as it did, the day's plan is not made again. */
export async function planSweep(
  service: CaseService,
  memory: SweepMemory,
  today: string,
): Promise<PlannedSweep> {
  const kept = memory.cache.read(PLAN) as CachedPlan | undefined;
  if (kept?.plan.day === today && kept.version === (await service.store.version()))
    return { plan: kept.plan, unread: [], total: kept.total };
  const { snapshots, unread, total, version } = await readCaseSnapshots(service, memory, today);
  const plan = planFromSnapshots(service, snapshots, today);
  if (unread.length === 0) memory.cache.write(PLAN, { version, plan, total: total } satisfies CachedPlan);
  return { plan, unread, total: total };
}
