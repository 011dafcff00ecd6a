import type { CaseService } from '../service.ts';
import type { NotificationChannel } from './channel.ts';
import type { SweepMemory } from './memory.ts';
import type { PlannedSweep } from './plan-sweep.ts';

/**
 * What a sweep came to that left nothing to do, besides the association and the code, which the cache's key includes.
 * While this is as it was, the next sweep would come to the same.
 */
interface Settled {
  /** The store's version, the day, and the channel's state when all had been shown. */
  version: string;
  day: string;
  state: string;
  /** How many cases there were, and how many items. */
  total: number;
  count: number;
}

const SETTLED = 'settled';

/** Keeps what a sweep came to, if it left nothing to do. */
export async function keepSettled(
  memory: SweepMemory,
  channel: NotificationChannel,
  { plan, unread, unsent, total, version }: PlannedSweep & { unsent: readonly unknown[] },
): Promise<void> {
  if (!channel.state || version === '' || unread.length + unsent.length > 0) return;
  const state = await channel.state();
  const settled: Settled = { version, day: plan.day, state, total, count: plan.items.length };
  memory.cache.write(SETTLED, settled);
}

/** What the last sweep came to, if it left nothing to do and nothing has changed since, in the store or in the channel. */
export async function readSettled(
  { store }: Pick<CaseService, 'store'>,
  memory: SweepMemory,
  channel: NotificationChannel,
  today: string,
): Promise<Pick<Settled, 'total' | 'count'> | undefined> {
  const settled = memory.cache.read(SETTLED) as Settled | undefined;
  const isSame =
    settled?.day === today &&
    settled.version === (await store.version()) &&
    settled.state === (await channel.state?.());
  return isSame ? settled : undefined;
}
