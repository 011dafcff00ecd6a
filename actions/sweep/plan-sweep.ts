import { planFromSnapshots } from '../../core/sweep/compute.ts';
import type { SweepPlan } from '../../core/sweep/plan.ts';
import type { CaseService } from '../service.ts';
import type { SweepMemory, UnreadCase } from './memory.ts';
import { readCaseSnapshots } from './read-cases.ts';

/** The plan of a day, and the cases that could not be read for it. */
export interface PlannedSweep {
  plan: SweepPlan;
  unread: UnreadCase[];
  /** How many cases there are. */
  total: number;
}

/** A cached plan with what it was made from, besides the association and the code, which the cache's key includes. */
interface CachedPlan {
  /** The store's version when every case had been read. */
  version: string;
  plan: SweepPlan;
  total: number;
}

const PLAN = 'plan';

/** Makes the plan of a day from every case in the store. While the store is unchanged, it comes from the cache. */
export async function planSweep(
  service: CaseService,
  memory: SweepMemory,
  today: string,
): Promise<PlannedSweep> {
  const cached = memory.cache.read(PLAN) as CachedPlan | undefined;
  if (cached?.plan.day === today && cached.version === (await service.store.version()))
    return { plan: cached.plan, unread: [], total: cached.total };
  const { snapshots, unread, total, version } = await readCaseSnapshots(service, memory, today);
  const plan = planFromSnapshots(service, snapshots, today);
  if (unread.length === 0) memory.cache.write(PLAN, { version, plan, total } satisfies CachedPlan);
  return { plan, unread, total };
}
