import { notYetSent, type SweepItem } from '../../core/sweep/item.ts';
import type { CaseService } from '../service.ts';
import type { NotificationChannel, Unsent } from './channel.ts';
import { newSweepMemory, type SweepMemory } from './memory.ts';
import { type PlannedSweep, planSweep } from './plan-sweep.ts';
import { keepSettled, readSettled } from './settled.ts';

/** What a sweep found and did. */
export interface SweepResult extends SweepSum, PlannedSweep {}

/** What a sweep found and did, without its plan. */
export interface SweepSum extends Pick<PlannedSweep, 'unread' | 'total'> {
  /** How many items the plan has. */
  count: number;
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
  const planned = await planSweep(service, memory, today);
  const { plan } = planned;
  const newItems = notYetSent(plan.items, await channel.alreadySent(plan));
  const unsent = dryRun || newItems.length === 0 ? [] : await channel.send(newItems, plan);
  const result = { ...planned, newItems, unsent, count: plan.items.length };
  if (!dryRun) {
    await channel.show(plan);
    await keepSettled(memory, channel, result);
  }
  return result;
}

/** As `sweep`, but does nothing and makes no plan when nothing has changed since a sweep that left nothing to do. */
export async function sweepUnlessSettled(
  service: CaseService,
  channel: NotificationChannel,
  { memory, ...options }: { today: string; memory: SweepMemory; dryRun?: boolean },
): Promise<SweepSum> {
  const settled = await readSettled(service, memory, channel, options.today);
  if (!settled) return sweep(service, channel, { memory, ...options });
  return { ...settled, newItems: [], unread: [], unsent: [] };
}
