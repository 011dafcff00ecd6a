import type { Report } from '../../schemas/types.ts';

/** A report that was received: everything needed to finish its way, also after a crash. */
export interface Entry {
  /** Name of the entry: a keyed hash of the idempotency key. */
  key: string;
  /** Keyed hash of what was sent, so that another report under the same key is noticed. */
  fingerprint: string;
  id: string;
  område: string;
  mottagen: string;
  /** The case file. */
  text: string;
  /** Sealed beside the outbox and never put in git. */
  kontakt: Report['kontakt'];
}

/** What is left of an entry when its case is in the store: enough to give the same receipt again. */
export type Receipted = Pick<Entry, 'key' | 'fingerprint' | 'id' | 'område' | 'mottagen'>;

/**
 * Where a report is stored first. Once `put` has resolved the report is never lost: whatever fails afterwards
 * is tried again until `done`.
 */
export interface Outbox {
  /** Stores an entry durably. When the key is taken, gives what was stored under it instead. */
  put(entry: Entry): Promise<Receipted | undefined>;
  /** The entry or receipt under a key. */
  find(key: string): Promise<Receipted | undefined>;
  /** Entries whose case is not in the store yet. */
  pending(): Promise<Entry[]>;
  /** Keeps the contact details, forgets the report, remembers the receipt. Called again it changes nothing. */
  done(entry: Entry): Promise<void>;
}
