import { difference } from '../../core/sweep/difference.ts';
import type { Item } from '../../core/sweep/item.ts';
import type { CaseWork } from '../service.ts';
import type { Channel, Unsaid } from './channel.ts';
import { type Memory, newMemory } from './memory.ts';
import { type Planned, planned } from './planned.ts';

/** What a sweep found and did. */
export interface Swept extends Planned {
  /** What had not been said before. */
  news: Item[];
  /** What could not be said. As with the cases that could not be read, it is tried again at the next sweep. */
  unsaid: Unsaid[];
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
  const { plan, unread, of } = await planned(service, memory, today);
  const news = difference(plan.poster, await channel.said(plan));
  const unsaid = dryRun || news.length === 0 ? [] : await channel.say(news, plan);
  if (!dryRun) await channel.show(plan);
  return { plan, news, unread, unsaid, of };
}
