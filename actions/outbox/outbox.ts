import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { seal, unseal } from '../../adapters/seal.ts';
import { type Attempts, afterFailure, isDue, readAttempts } from './attempts.ts';
import { fitsDailyCap } from './daily-cap.ts';
import type { DeliveryFailure } from './failure.ts';

/** A report that was received: everything needed to finish its way, also after a crash. */
export interface OutboxEntry {
  /** The hash of the receipt code, so that who has the code can be told that the report is here. */
  key: string;
  /** Keyed hash of what was sent, so that another report under the same key is noticed. */
  fingerprint: string;
  id: string;
  område: string;
  mottagen: string;
  /** The case file. */
  text: string;
  /** Contact details, sealed to the coordinators; never put in git. Missing when none were given. */
  kontakt?: string;
}

/** What is left of an entry when its case is in the store: enough to give the same receipt again. */
export type ReceiptRecord = Pick<OutboxEntry, 'key' | 'fingerprint' | 'id' | 'område' | 'mottagen'>;

/**
 * Where entries are, by folder. `outbox` waits for the store; `held` came above the day's cap and waits for a person;
 * `dead` was refused for good; `broken` cannot be read; `done` has no content.
 */
export type OutboxState = 'outbox' | 'held' | 'dead' | 'broken' | 'done';

/** An entry at rest, with the moment it was stored: milliseconds since 1970. */
export type StoredEntry<E = OutboxEntry> = E & { at: number };

/**
 * Where a report is stored first. Once `put` has resolved the report is never lost: whatever fails afterwards
 * is tried again until `done`, or set aside for a person.
 */
export interface Outbox {
  /** Stores an entry durably. When the key is taken, gives what was stored under it instead. */
  put(entry: OutboxEntry): Promise<'stored' | 'held' | ReceiptRecord>;
  /** The entry or receipt under a key, wherever it has come. */
  find(key: string): Promise<ReceiptRecord | undefined>;
  /** Keys of the entries that wait and may be tried now; with `all`, also those that were told to wait. */
  due(options?: { all?: boolean }): Promise<string[]>;
  /** A waiting entry. What cannot be read is set aside; what is done already is cleared away. Both give undefined. */
  take(key: string): Promise<OutboxEntry | undefined>;
  /** Keeps the contact details, forgets the report, remembers the receipt. Called again it changes nothing. */
  markDone(entry: OutboxEntry): Promise<void>;
  /** Forgets an entry that waits, when its reporter is told that it was not taken. */
  withdraw(key: string): Promise<void>;
  /** Notes that an entry could not be delivered, and gives up when it was refused for good. */
  recordFailure(key: string, failure: DeliveryFailure): Promise<'waits' | 'dead'>;
}

const PURPOSE = 'utkorg';

/** An outbox in a box. `cap` is how many reports a day go on by themselves; `now` is milliseconds since 1970. */
export function openOutbox(
  blobs: BlobStore,
  { secret, now, today, cap }: { secret: Buffer; now: () => number; today: () => string; cap: number },
): Outbox {
  const sealed = (key: string, value: object) =>
    seal(secret, PURPOSE, key, JSON.stringify(value)).toString('base64');

  async function read<E>(state: OutboxState, key: string): Promise<StoredEntry<E> | undefined> {
    const text = await blobs.read(`${state}/${key}`);
    return text === undefined ? undefined : readEntry<E>(secret, key, text);
  }

  /** What waits, opened. What does not open is set aside, so that one broken entry never stops the others. */
  async function opened(state: 'outbox' | 'held', key: string): Promise<StoredEntry | undefined> {
    const text = await blobs.read(`${state}/${key}`);
    if (text === undefined) return undefined;
    const entry = readEntry<OutboxEntry>(secret, key, text);
    if (!entry) await moveEntry(blobs, key, state, 'broken');
    return entry;
  }

  async function find(key: string): Promise<ReceiptRecord | undefined> {
    // An entry moves on while we look, so what is nowhere is looked for where it may have come to.
    return (
      (await read<ReceiptRecord>('done', key)) ??
      (await opened('outbox', key)) ??
      (await opened('held', key)) ??
      (await read<OutboxEntry>('dead', key)) ??
      (await read<ReceiptRecord>('done', key))
    );
  }

  return {
    find,
    async put(entry) {
      const before = await find(entry.key);
      if (before) return before;
      const state = (await fitsDailyCap(blobs, entry.key, today(), cap)) ? 'outbox' : 'held';
      const stored: StoredEntry = { ...entry, at: now() };
      if (await blobs.create(`${state}/${entry.key}`, sealed(entry.key, stored)))
        return state === 'held' ? 'held' : 'stored';
      return (await find(entry.key)) ?? 'stored';
    },
    async due({ all = false } = {}) {
      const [keys, tried] = await Promise.all([blobs.list('outbox'), blobs.list('tries')]);
      if (all || tried.length === 0) return keys;
      const has = new Set(tried);
      const due = await Promise.all(
        keys.map(async (key) => !has.has(key) || isDue(await attempts(blobs, key), now())),
      );
      return keys.filter((_, index) => due[index]);
    },
    async take(key) {
      if ((await blobs.read(`done/${key}`)) !== undefined) {
        await removeWaiting(blobs, key);
        return undefined;
      }
      const entry = await opened('outbox', key);
      if (!entry) return undefined;
      const { at: _at, ...rest } = entry;
      return rest;
    },
    async markDone({ key, fingerprint, id, område, mottagen, kontakt }) {
      const receipt: StoredEntry<ReceiptRecord> = { key, fingerprint, id, område, mottagen, at: now() };
      if (kontakt !== undefined) await blobs.write(`contacts/${id}`, kontakt);
      await blobs.write(`done/${key}`, sealed(key, receipt));
      await removeWaiting(blobs, key);
    },
    withdraw: (key) => removeWaiting(blobs, key),
    async recordFailure(key, failure) {
      if ((await blobs.read(`done/${key}`)) !== undefined) {
        await removeWaiting(blobs, key);
        return 'waits';
      }
      const { isDead, attempts: next } = afterFailure(await attempts(blobs, key), failure, now());
      if (!isDead) {
        await blobs.write(`tries/${key}`, JSON.stringify(next));
        return 'waits';
      }
      await moveEntry(blobs, key, 'outbox', 'dead');
      await blobs.remove(`tries/${key}`);
      return 'dead';
    },
  };
}

/** An entry as it was stored under a key, or undefined when it cannot be read with this secret. */
export function readEntry<E = OutboxEntry>(
  secret: Buffer,
  key: string,
  text: string,
): StoredEntry<E> | undefined {
  const plain = unseal(secret, PURPOSE, key, Buffer.from(text, 'base64'));
  return plain === undefined ? undefined : (JSON.parse(plain) as StoredEntry<E>);
}

/**
 * Moves an entry as it lies, sealed; one that stands there already is as good. A crash between the steps leaves it in
 * both places, and moving again mends it.
 */
export async function moveEntry(
  blobs: BlobStore,
  key: string,
  from: OutboxState,
  to: OutboxState,
): Promise<void> {
  const text = await blobs.read(`${from}/${key}`);
  if (text === undefined) return;
  await blobs.create(`${to}/${key}`, text);
  await blobs.remove(`${from}/${key}`);
}

async function removeWaiting(blobs: BlobStore, key: string): Promise<void> {
  await blobs.remove(`outbox/${key}`);
  await blobs.remove(`tries/${key}`);
}

async function attempts(blobs: BlobStore, key: string): Promise<Attempts> {
  return readAttempts(await blobs.read(`tries/${key}`));
}
