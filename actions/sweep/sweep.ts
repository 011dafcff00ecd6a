import { planOf } from '../../core/sweep/compute.ts';
import { difference } from '../../core/sweep/difference.ts';
import type { Item } from '../../core/sweep/item.ts';
import type { Plan } from '../../core/sweep/plan.ts';
import type { CaseWork } from '../service.ts';
import type { Channel, Unsaid } from './channel.ts';
import { hear, type Memory, newMemory, type Unread } from './facts.ts';

/** What a sweep found and did. */
export interface Swept {
  plan: Plan;
  /** What had not been said before. */
  news: Item[];
  /** The cases that could not be read, and what could not be said. Both are tried again at the next sweep. */
  unread: Unread[];
  unsaid: Unsaid[];
  /** How many cases there are. */
  of: number;
}

/**
 * Looks at every case, makes the plan of the day and says what is new. Run twice, the second says nothing; what one
 * case or one message fails at does not stop the others.
 */
export async function sweep(
  service: CaseWork,
  channel: Channel,
  { today, memory = newMemory(), dryRun = false }: { today: string; memory?: Memory; dryRun?: boolean },
): Promise<Swept> {
  const { standings, unread, of } = await hear(service, memory, today);
  const plan = planOf(service, standings, today);
  const news = difference(plan.poster, await channel.said(plan));
  const unsaid = dryRun || news.length === 0 ? [] : await channel.say(news, plan);
  if (!dryRun) await channel.show(plan);
  return { plan, news, unread, unsaid, of };
}
