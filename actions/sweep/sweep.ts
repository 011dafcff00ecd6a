import { notYetSent, type SweepItem } from '../../core/sweep/item.ts';
import type { CaseService } from '../service.ts';
import type { NotificationChannel, Unsent } from './channel.ts';
import { newSweepMemory, type SweepMemory } from './memory.ts';
import { type PlannedSweep, planSweep } from './plan-sweep.ts';

/** What a sweep found and did. */
export interface SweepResult extends PlannedSweep {
  /** What had not been sent before. */
  newItems: SweepItem[];
  /** What could not be sent. Like the cases that could not be read, it is tried again at the next sweep. */
  unsent: Unsent[];
}

/**
 * Reads every case, makes the plan of the day and sends what is new. Run twice, the second run sends nothing. A case or
 * a message that fails does not stop the others.
 *
 * @example
 * const { newItems } = await sweep(service, localInbox(data, service.association), { today: '2026-11-27' });
 */
export async function sweep(
  service: CaseService,
  channel: NotificationChannel,
  {
    today,
    memory = newSweepMemory(),
    dryRun = false,
  }: { today: string; memory?: SweepMemory; dryRun?: boolean },
): Promise<SweepResult> {
  const { plan, unread, total } = await planSweep(service, memory, today);
  const newItems = notYetSent(plan.items, await channel.alreadySent(plan));
  const unsent = dryRun || newItems.length === 0 ? [] : await channel.send(newItems, plan);
  if (!dryRun) await channel.show(plan);
  return { plan, newItems, unread, unsent, total };
}
