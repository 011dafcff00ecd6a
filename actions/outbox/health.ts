import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import type { OutboxAlarm, OutboxCounts } from '../../core/texts/outbox.ts';
import { readEntry } from './outbox.ts';

/** The state of the outbox in numbers only, so that anyone may ask for it. */
export interface OutboxHealth extends OutboxCounts {
  larm: OutboxAlarm[];
}

const MINUTE = 60_000;
const DAY = 24 * 60;
/** How many waiting entries are opened to find the oldest. More than this is an alarm by itself. */
const MAX_OPENED = 50;

/** Counts what is in the outbox. A waiting entry that the blob store cannot read counts as broken. */
export async function outboxHealth(blobs: BlobStore, secret: Buffer, now: number): Promise<OutboxHealth> {
  const [waiting = [], dead = [], held = [], broken = []] = await Promise.all(
    (['outbox', 'dead', 'held', 'broken'] as const).map((state) => blobs.list(state)),
  );
  const times = await Promise.all(
    waiting
      .slice(0, MAX_OPENED)
      .map(async (key) => {
        const text = await blobs.read(`outbox/${key}`);
        return (text === undefined ? undefined : readEntry(secret, key, text)?.at) ?? now;
      })
      .map((time) => time.catch(() => undefined)),
  );
  const stored = times.filter((time) => time !== undefined);
  const unreadable = times.length - stored.length;
  const counts: OutboxCounts = {
    väntar: waiting.length - unreadable,
    // A clock that was set back makes no negative age.
    äldstaMinuter: Math.max(0, ...stored.map((at) => Math.floor((now - at) / MINUTE))),
    döda: dead.length,
    hållna: held.length,
    trasiga: broken.length + unreadable,
  };
  const larm = (['döda', 'hållna', 'trasiga'] as const).filter((state) => counts[state] > 0);
  return { ...counts, larm: counts.äldstaMinuter > DAY ? [...larm, 'gamla'] : larm };
}
