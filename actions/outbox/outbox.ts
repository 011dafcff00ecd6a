import type { BlobStore } from '../../adapters/blobs/blob-store.ts';
import { seal, unseal } from '../../adapters/seal.ts';
import { deriveBytes } from '../../adapters/secret.ts';
import type { Reply } from '../../core/case/reply.ts';
import { type Attempts, afterFailure, isDue, readAttempts } from './attempts.ts';
import { fitsDailyCap, removeDayMark } from './daily-cap.ts';
import type { DeliveryFailure } from './failure.ts';

/** Keyed hash of what was sent: equal only for the same report or reply. */
export const fingerprintOf = (secret: Buffer, sent: unknown): string =>
  deriveBytes(secret, 'avtryck', JSON.stringify(sent)).toString('hex').slice(0, 32);

/** A report or a reply that was received, with everything that is needed to deliver it, also after a crash. */
export interface OutboxEntry {
  /** The hash of the receipt code, by which the holder of the code finds the report; of a reply see `replyKey`. */
  key: string;
  /** Shows whether another report was sent with the same key. See `fingerprintOf`. */
  fingerprint: string;
  id: string;
  område: string;
  mottagen: string;
  /** The case file; empty for a reply. */
  text: string;
  /** What the reporter of a case sent later. */
  reply?: Reply;
  /** Contact details, sealed to the coordinators; never put in git. Missing when none were given. */
  kontakt?: string;
}

/** What is left of an entry when its case is in the store: enough to return the same receipt again. */
export type ReceiptRecord = Pick<OutboxEntry, 'key' | 'fingerprint' | 'id' | 'område' | 'mottagen'>;

/**
 * Where entries are, by folder. `outbox` waits for the store; `held` came above the day's cap and waits for a person;
 * `dead` was refused for good; `broken` cannot be read; `done` is only a receipt.
 */
export type OutboxState = 'outbox' | 'held' | 'dead' | 'broken' | 'done';

/** An entry as it is stored, with the time when it was: milliseconds since 1970. */
export type StoredEntry<E = OutboxEntry> = E & { at: number };

/**
 * Where a report is stored first. Once `put` has resolved the report is never lost: whatever fails afterwards is tried
 * again until `markDone`, or set aside for a person.
 */
export interface Outbox {
  /** Stores an entry durably. When the key is taken, returns what is stored under it instead. */
  put(entry: OutboxEntry): Promise<'stored' | 'held' | ReceiptRecord>;
  /** The entry or receipt under a key, in whatever state. */
  find(key: string): Promise<ReceiptRecord | undefined>;
  /** Keys of the entries that may be tried now; with `all`, also of those that have to wait. */
  due(options?: { all?: boolean }): Promise<readonly string[]>;
  /**
   * Opens a waiting entry. One that cannot be read is set aside, and one that is done is cleared away: both are
   * undefined.
   */
  take(key: string): Promise<OutboxEntry | undefined>;
  /** Keeps the contact details, deletes the report and keeps the receipt. Called again it changes nothing. */
  markDone(entry: OutboxEntry): Promise<void>;
  /** Deletes a waiting entry. Its reporter gets the answer that the report was not accepted. */
  withdraw(key: string): Promise<void>;
  /** Records that an entry could not be delivered, and gives it up when it was refused for good. */
  recordFailure(key: string, failure: DeliveryFailure): Promise<'waits' | 'dead'>;
}

const PURPOSE = 'utkorg';

/**
 * Opens the outbox in a blob store. `cap` is how many reports a day are delivered without a person; `now` is
 * milliseconds since 1970.
 */
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

  /** Opens a waiting entry. One that does not open is set aside, so that a broken entry never stops the others. */
  async function openWaiting(state: 'outbox' | 'held', key: string): Promise<StoredEntry | undefined> {
    const text = await blobs.read(`${state}/${key}`);
    if (text === undefined) return undefined;
    const entry = readEntry<OutboxEntry>(secret, key, text);
    if (!entry) await moveEntry(blobs, key, state, 'broken');
    return entry;
  }

  async function find(key: string): Promise<ReceiptRecord | undefined> {
    // An entry may become done while we look, so that is looked for again at the end.
    return (
      (await read<ReceiptRecord>('done', key)) ??
      (await openWaiting('outbox', key)) ??
      (await openWaiting('held', key)) ??
      (await read<OutboxEntry>('dead', key)) ??
      (await read<ReceiptRecord>('done', key))
    );
  }

  /** Removes the day's mark of an entry, unless the same entry was stored after all, or by a parallel call. */
  async function unmark(key: string, day: string): Promise<void> {
    try {
      if ((await find(key)) === undefined) await removeDayMark(blobs, key, day);
    } catch {
      // The reason why the entry was not stored matters more. At worst the mark counts until the day is over.
    }
  }

  return {
    find,
    async put(entry) {
      const before = await find(entry.key);
      if (before) return before;
      const day = today();
      try {
        const state = (await fitsDailyCap(blobs, entry.key, day, cap)) ? 'outbox' : 'held';
        const stored: StoredEntry = { ...entry, at: now() };
        if (await blobs.create(`${state}/${entry.key}`, sealed(entry.key, stored)))
          return state === 'held' ? 'held' : 'stored';
      } catch (error) {
        await unmark(entry.key, day);
        throw error;
      }
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
      const entry = await openWaiting('outbox', key);
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

/** The reports that have been received and are not in the store, whatever they wait for: their case files. */
export async function undelivered({
  blobs,
  secret,
}: {
  blobs: BlobStore;
  secret: Buffer;
}): Promise<string[]> {
  const states = ['outbox', 'held', 'dead'] as const;
  const found = await Promise.all(
    states.map(async (state) =>
      Promise.all(
        (await blobs.list(state)).map(async (key) => {
          const text = await blobs.read(`${state}/${key}`);
          return text === undefined ? undefined : readEntry(secret, key, text)?.text;
        }),
      ),
    ),
  );
  return found.flat().flatMap((text) => text || []);
}

/** Opens an entry that was stored under a key; undefined when it cannot be read with this secret. */
export function readEntry<E = OutboxEntry>(
  secret: Buffer,
  key: string,
  text: string,
): StoredEntry<E> | undefined {
  const plain = unseal(secret, PURPOSE, key, Buffer.from(text, 'base64'));
  return plain === undefined ? undefined : (JSON.parse(plain) as StoredEntry<E>);
}

/**
 * Moves an entry, still sealed, unless the target has one already. A crash between the steps leaves it in both places,
 * and moving it again repairs that.
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

/** The attempts of an entry. If the store cannot read them, the entry is tried sooner than necessary. */
async function attempts(blobs: BlobStore, key: string): Promise<Attempts> {
  return readAttempts(await blobs.read(`tries/${key}`).catch(() => undefined));
}

/** How an entry is named in the log: enough to find its file, and too little to follow the case. */
export const loggedKey = (key: string): string => key.slice(0, 12);
