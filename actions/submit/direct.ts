import { log } from '../../adapters/log.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { reportPartOf } from '../../core/case/peek.ts';
import { RECEIPT_NOTES } from '../../core/texts/report.ts';
import { proposeEntry } from '../outbox/drain.ts';
import type { OutboxEntry } from '../outbox/outbox.ts';
import type { Service } from '../service.ts';
import { withTimeout } from './with-timeout.ts';

/** Milliseconds that the store and the place for contact details have. */
const TIMEOUTS = { store: 8_000, contact: 3_000 };

/**
 * The outcome: `lost` if the report is stored nowhere, `unknown` if the store has not answered in time; otherwise it is
 * kept, with what the receipt adds to its usual text.
 */
export type DirectResult = 'lost' | 'unknown' | 'other-report' | { note: string; contactLost: boolean };

/**
 * Puts a report straight in the store, when the outbox cannot keep it. No cap counts it, and no outbox remembers what
 * was sent under its key, so the same key is the same report only when the store has the very same words.
 */
export async function proposeDirectly(service: Service, entry: OutboxEntry): Promise<DirectResult> {
  const isSame = (found: string) => reportPartOf(found) === reportPartOf(entry.text);
  const proposed = proposeEntry(service.store, entry, isSame);
  try {
    const put = await withTimeout(proposed, TIMEOUTS.store);
    if (put === 'removed') return { note: '', contactLost: false };
    if (put === undefined) {
      finishInBackground(service, entry, proposed);
      return 'unknown';
    }
  } catch (error) {
    log('direct-failed', { id: entry.id, error });
    return error instanceof StoreError && error.code === 'id-taken' ? 'other-report' : 'lost';
  }
  const contactLost = !(await storeContact(service, entry));
  const notes = [
    ...(contactLost ? [RECEIPT_NOTES.contactNotSaved] : []),
    // Where the web cannot read the store, only the outbox has a case that has not been published.
    ...(service.readPublishedStatus ? [RECEIPT_NOTES.followLater] : []),
  ];
  return { note: notes.join(' '), contactLost };
}

/** Work that continues after the reporter has stopped waiting is still carried out, where it can be. */
function finishInBackground(
  service: Service,
  entry: OutboxEntry,
  proposed: ReturnType<typeof proposeEntry>,
): void {
  log('direct-unknown', { id: entry.id });
  proposed.then(
    (put) => (put === 'removed' ? true : storeContact(service, entry)),
    () => {},
  );
}

/** Stores the contact details next to the outbox, if the blob store still takes them. They are never in git. */
async function storeContact({ blobs }: Service, { id, kontakt }: OutboxEntry): Promise<boolean> {
  if (kontakt === undefined) return true;
  try {
    return (
      (await withTimeout(
        blobs.write(`contacts/${id}`, kontakt).then(() => true),
        TIMEOUTS.contact,
      )) === true
    );
  } catch {
    return false;
  }
}
