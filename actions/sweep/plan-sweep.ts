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
}

/** What a cached plan was made from, besides the association and the code, which the cache's key includes. */
interface PlanOf {
  /** The store's version when every case had been read. */
  version: string;
  day: string;
}

interface CachedPlan extends PlanOf {
  plan: SweepPlan;
  total: number;
}

/** The plan, and beside it what it was made from: a plan of another version, which can be long, is not read. */
const [PLAN, PLAN_OF] = ['plan', 'plan-of'];

/** Makes the plan of a day from every case in the store. While the store is unchanged, it comes from the cache. */
export async function planSweep(
  service: CaseService,
  memory: SweepMemory,
  today: string,
): Promise<PlannedSweep> {
  const cached = await cachedPlan(service, memory, today);
  if (cached) return { plan: cached.plan, unread: [], total: cached.total };
  const { months, unread, total, version } = await readSweepMonths(service, memory, today);
  const plan = planFromMonths(service, months, today);
  if (unread.length === 0) {
    const of: PlanOf = { version, day: today };
    memory.cache.write(PLAN, { ...of, plan, total } satisfies CachedPlan);
    memory.cache.write(PLAN_OF, of);
  }
  return { plan, unread, total };
}

/** The plan of a day, if it is in the cache and the store is as it was then. */
async function cachedPlan(
  { store }: CaseService,
  { cache }: SweepMemory,
  today: string,
): Promise<CachedPlan | undefined> {
  const of = cache.read(PLAN_OF) as PlanOf | undefined;
  if (of?.day !== today || of.version !== (await store.version())) return undefined;
  const kept = cache.read(PLAN) as CachedPlan | undefined;
  return kept?.day === today && kept.version === of.version ? kept : undefined;
}
