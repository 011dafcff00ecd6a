import { casePath } from '../../core/case/case.ts';
import type { Store } from '../store/store.ts';
import type { Entry, Outbox } from './outbox.ts';

/** Puts an entry's case in the store and marks it done. Every step may be done again. */
export async function deliver(
  entry: Entry,
  { outbox, store }: { outbox: Outbox; store: Store },
): Promise<void> {
  const receiptLine = /^kvitto: .+$/m.exec(entry.text)?.[0] ?? entry.text;
  await store.propose({
    id: entry.id,
    path: `cases/${casePath(entry)}`,
    text: entry.text,
    message: `Ärende ${entry.id}`,
    // Accepted meanwhile it has got dates and answers, but the receipt is the same and no one else's.
    isSame: (found) => found.split('\n').includes(receiptLine),
  });
  await outbox.done(entry);
}

/** What a drain did: how many reports waited, and the ids of those that wait still, with why. */
export interface Drained {
  waited: number;
  failed: { id: string; error: unknown }[];
}

/** Delivers everything that waits. One that fails does not stop the others. */
export async function drain(parts: { outbox: Outbox; store: Store }): Promise<Drained> {
  const entries = await parts.outbox.pending();
  const failed: Drained['failed'] = [];
  for (const entry of entries) {
    await deliver(entry, parts).catch((error: unknown) => failed.push({ id: entry.id, error }));
  }
  return { waited: entries.length, failed };
}
