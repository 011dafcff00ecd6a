import type { Store, StoreSnapshot } from '../../adapters/store/store.ts';
import { receiptHashIn } from '../../core/case/peek.ts';
import { readRemoval } from '../../core/case/removal.ts';
import {
  type CaseStatus,
  caseStatus,
  type RemovedStatus,
  receivedStatus,
  removedStatus,
} from '../../core/case/status.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import type { Service } from '../service.ts';

/** The ids of the contents behind a receipt: the note of its removal, and the case. */
interface ReceiptContent {
  note: string | undefined;
  oid: string | undefined;
}

/** Finds contents by receipt hash. It is kept up to date with the store, and only what has changed is read again. */
class ReceiptIndex {
  readonly #store: Store;
  #snapshot: StoreSnapshot | undefined;
  /** Receipt hash by content id: the same content is never parsed twice. */
  #hashes = new Map<string, string | undefined>();
  #oids = new Map<string, string>();
  #notes = new Map<string, string>();
  #refreshing: Promise<void> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async find(hash: string): Promise<ReceiptContent> {
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
    // Main last: a case that is in both has been accepted, and main has what has happened since.
    for (const { oid } of [...snapshot.waiting, ...snapshot.main]) {
      const hash = this.#hashes.has(oid) ? this.#hashes.get(oid) : receiptHashIn(await this.#store.text(oid));
      hashes.set(oid, hash);
      if (hash !== undefined) oids.set(hash, oid);
    }
    this.#hashes = hashes;
    this.#oids = oids;
    this.#notes = new Map(snapshot.removed.map(({ hash, oid }) => [hash, oid]));
    this.#snapshot = snapshot;
  }
}

const indexes = new WeakMap<Store, ReceiptIndex>();

type StatusSource = (hash: string) => Promise<CaseStatus | RemovedStatus | undefined>;

/**
 * Returns how far the case behind a receipt has come, or why it was removed; undefined for every miss alike. The
 * sources are asked in order: what was published, where the web cannot read the store, else the store; then the outbox,
 * which has a report from the first moment.
 * @param hash of the receipt code, in hex
 * @throws the first source's error, when a source failed and no other had the case
 */
export function followCase(service: Service, hash: string): Promise<CaseStatus | RemovedStatus | undefined> {
  const known = service.readPublishedStatus ?? ((asked) => fromStore(service, asked));
  return firstOf([known, (asked) => fromOutbox(service, asked)], hash);
}

/**
 * Like `followCase`, for the route at the address of what is published. A published file comes before the route there,
 * so a request that reaches the route has missed it, and asking for the file would only lead back here.
 */
export function followUnpublished(
  service: Service,
  hash: string,
): Promise<CaseStatus | RemovedStatus | undefined> {
  return service.readPublishedStatus
    ? firstOf([(asked) => fromOutbox(service, asked)], hash)
    : followCase(service, hash);
}

async function firstOf(sources: readonly StatusSource[], hash: string): ReturnType<StatusSource> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const failures: unknown[] = [];
  for (const source of sources) {
    const status = await source(hash).catch((error: unknown) => void failures.push(error));
    if (status) return status;
  }
  // Without an answer from every source it is not known that there is no such case.
  if (failures.length > 0) throw failures[0];
  return undefined;
}

async function fromStore(
  { store, routines, routine, today }: Service,
  hash: string,
): Promise<CaseStatus | RemovedStatus | undefined> {
  const index = indexes.get(store) ?? new ReceiptIndex(store);
  indexes.set(store, index);
  const { note, oid } = await index.find(hash);
  if (note !== undefined) {
    const removal = readRemoval(await store.text(note)).note;
    return removal && removedStatus(removal);
  }
  const file = oid === undefined ? undefined : tryReadCase(await store.text(oid));
  return file && caseStatus(file, routines[file.rutin] ?? routine, today());
}

async function fromOutbox({ outbox, routine }: Service, hash: string): Promise<CaseStatus | undefined> {
  const receipt = await outbox.find(hash);
  return receipt && receivedStatus(receipt, routine);
}
