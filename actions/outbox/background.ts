import { type DeliveryContext, takeIfReadable, tryDeliver } from './drain.ts';

/**
 * How many entries are delivered at once where the store is on this machine: they share the disk's work, and leave room
 * for the requests that come meanwhile.
 */
export const PARALLEL_DELIVERIES = 8;

/**
 * Starts deliveries in the background, in the order of the calls. The entry is in the outbox, so the drain retries
 * whatever fails or is interrupted.
 * @returns a function that takes the key of an entry that was just stored, and returns at once
 */
export function backgroundDelivery(
  context: DeliveryContext,
  parallel = PARALLEL_DELIVERIES,
): (key: string) => void {
  const waiting: string[] = [];
  let running = 0;
  async function work(): Promise<void> {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      // Read again: it is done already when a drain, or another process, was faster.
      const entry = await takeIfReadable(context.outbox, key);
      if (entry) await tryDeliver(entry, context, { isNew: true });
    }
    running--;
  }
  return (key) => {
    waiting.push(key);
    if (running >= parallel) return;
    running++;
    void work();
  };
}
