import { RECEIPT_NOTES } from '../../core/texts/report.ts';
import { errorName } from '../error-name.ts';
import { proposeEntry, reportOf } from '../outbox/drain.ts';
import type { Entry } from '../outbox/outbox.ts';
import type { Service } from '../service.ts';
import { StoreError } from '../store/errors.ts';
import { within } from './within.ts';

/** Milliseconds that the store and the place for contact details have. */
const PATIENCE = { store: 8_000, contact: 3_000 };

/** What came of it: `lost` when it is nowhere; else it is kept, with what the receipt has to say beside the usual. */
export type Straight = 'lost' | 'other-report' | { note: string };

/**
 * Puts a report straight in the store, when the outbox cannot keep it. No cap counts it, and no outbox remembers what
 * was sent under its key, so the same key is the same report only when the store has the very same words.
 */
export async function proposeStraight(service: Service, entry: Entry): Promise<Straight> {
  const isSame = (found: string) => reportOf(found) === reportOf(entry.text);
  try {
    const put = await within(PATIENCE.store, proposeEntry(service.store, entry, isSame));
    if (put === undefined) return 'lost';
    if (put === 'removed') return { note: '' };
  } catch (error) {
    console.error(`Ärende ${entry.id} går inte heller att lämna till ärendearkivet: ${errorName(error)}`);
    return error instanceof StoreError && error.code === 'id-taken' ? 'other-report' : 'lost';
  }
  const notes = [
    ...((await keepContact(service, entry)) ? [] : [RECEIPT_NOTES.kontakt]),
    // Where the web cannot read the store only the outbox knows of a case that has not been published.
    ...(service.published ? [RECEIPT_NOTES.följ] : []),
  ];
  return { note: notes.join(' ') };
}

/** Contact details are never in git: they are kept beside the outbox, if that much works, or not at all. */
async function keepContact({ box }: Service, { id, kontakt }: Entry): Promise<boolean> {
  if (kontakt === undefined) return true;
  try {
    return (
      (await within(
        PATIENCE.contact,
        box.write(`contacts/${id}`, kontakt).then(() => true),
      )) === true
    );
  } catch {
    return false;
  }
}
