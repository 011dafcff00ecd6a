import { planOf } from '../../core/sweep/compute.ts';
import type { Plan } from '../../core/sweep/plan.ts';
import type { CaseWork } from '../service.ts';
import type { Memory, Unread } from './memory.ts';
import { hear } from './read-cases.ts';

/** The plan of a day, and which cases it could not be made from. */
export interface Planned {
  plan: Plan;
  unread: Unread[];
  /** How many cases there are. */
  of: number;
}

/** A plan as it is kept: what it was made from, besides the association and the code that the cache is under. */
interface Kept {
  /** What the store's version was when every case was heard. */
  version: string;
  plan: Plan;
  of: number;
}

const PLAN = 'plan';

/** The plan of a day from every case in the store. While the store stands as it did, the day's plan is not made again. */
export async function planned(service: CaseWork, memory: Memory, today: string): Promise<Planned> {
  const kept = memory.cache.read(PLAN) as Kept | undefined;
  if (kept?.plan.dag === today && kept.version === (await service.store.version()))
    return { plan: kept.plan, unread: [], of: kept.of };
  const { standings, unread, of, version } = await hear(service, memory, today);
  const plan = planOf(service, standings, today);
  if (unread.length === 0) memory.cache.write(PLAN, { version, plan, of } satisfies Kept);
  return { plan, unread, of };
}
