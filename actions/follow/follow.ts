import { readAnyCase } from '../../core/case/any.ts';
import { readRemoval } from '../../core/case/removal.ts';
import {
  type RemovedStatus,
  receivedStatus,
  removedStatus,
  type Status,
  statusOf,
} from '../../core/case/status.ts';
import type { Service } from '../service.ts';
import type { Snapshot, Store } from '../store/store.ts';

/** The content behind a receipt: the note of its removal, and the case. */
interface Found {
  note: string | undefined;
  oid: string | undefined;
}

/** Receipt hashes and where their cases stand, kept up to date with the store. Only what moved is read again. */
class Index {
  readonly #store: Store;
  #snapshot: Snapshot | undefined;
  /** Receipt hash by content id: the same content is never parsed twice. */
  #hashes = new Map<string, string | undefined>();
  #oids = new Map<string, string>();
  #notes = new Map<string, string>();
  #refreshing: Promise<void> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async find(hash: string): Promise<Found> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
    return { note: this.#notes.get(hash), oid: this.#oids.get(hash) };
  }

  async #refresh(): Promise<void> {
    const snapshot = await this.#store.snapshot(this.#snapshot);
    if (snapshot === this.#snapshot) return;
    const hashes = new Map<string, string | undefined>();
    const oids = new Map<string, string>();
    // Main last: a case that is on both has been accepted, and main is what has happened since.
    for (const { oid } of [...snapshot.waiting, ...snapshot.main]) {
      const hash = this.#hashes.has(oid) ? this.#hashes.get(oid) : readHash(await this.#store.text(oid));
      hashes.set(oid, hash);
      if (hash !== undefined) oids.set(hash, oid);
    }
    this.#hashes = hashes;
    this.#oids = oids;
    this.#notes = new Map(snapshot.removed.map(({ hash, oid }) => [hash, oid]));
    this.#snapshot = snapshot;
  }
}

function readHash(text: string): string | undefined {
  return /^kvitto: sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

const indexes = new WeakMap<Store, Index>();

/**
 * How far the case behind a receipt has come, or undefined: for every miss alike. The sources are asked in order:
 * what is known of the case, then the outbox, which knows of it from the first moment.
 */
export async function follow(service: Service, hash: string): Promise<Status | undefined> {
  if (!isHash(hash)) return undefined;
  let failure: unknown;
  const status = await known(service, hash).catch((error: unknown) => {
    failure = error;
    return undefined;
  });
  if (status) return 'borttagen' in status ? undefined : status;
  const receipt = await service.outbox.find(hash);
  if (receipt) return receivedStatus(receipt, service.routine);
  // Only who knows that there is no such case may say so.
  if (failure) throw failure;
  return undefined;
}

/** Why the report behind a receipt was removed; undefined when it was not, and for every miss alike. */
export async function followRemoved(service: Service, hash: string): Promise<RemovedStatus | undefined> {
  const status = isHash(hash) ? await known(service, hash) : undefined;
  return status && 'borttagen' in status ? status : undefined;
}

const isHash = (hash: string): boolean => /^[0-9a-f]{64}$/.test(hash);

/** What is known of a case: from the store itself, or from what was published where the store cannot be read. */
async function known(service: Service, hash: string): Promise<Status | RemovedStatus | undefined> {
  const { store, routines, routine, today, published } = service;
  if (published) return published(hash);
  const index = indexes.get(store) ?? new Index(store);
  indexes.set(store, index);
  const { note, oid } = await index.find(hash);
  if (note !== undefined) {
    const removal = readRemoval(await store.text(note)).note;
    return removal && removedStatus(removal);
  }
  const file = oid === undefined ? undefined : readAnyCase(await store.text(oid));
  return file && statusOf(file, routines[file.rutin] ?? routine, today());
}
