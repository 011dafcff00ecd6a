import type { Case } from '../../core/case/case.ts';
import { readCanonical } from '../../core/case/fast.ts';
import { readCase } from '../../core/case/read.ts';
import { type Status, statusOf } from '../../core/case/status.ts';
import type { Service } from '../service.ts';
import type { Snapshot, Store } from '../store/store.ts';

/** Receipt hashes and where their cases stand, kept up to date with the store. Only what moved is read again. */
class Index {
  readonly #store: Store;
  #snapshot: Snapshot | undefined;
  /** Receipt hash by content id: the same content is never parsed twice. */
  #hashes = new Map<string, string | undefined>();
  #oids = new Map<string, string>();
  #refreshing: Promise<void> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  async oid(hash: string): Promise<string | undefined> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
    return this.#oids.get(hash);
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
    this.#snapshot = snapshot;
  }
}

function readHash(text: string): string | undefined {
  return /^kvitto: sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
}

const indexes = new WeakMap<Store, Index>();

/** How far the case behind a receipt has come, or undefined: for every miss alike. */
export async function follow(
  { store, routines, routine, today }: Service,
  hash: string,
): Promise<Status | undefined> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const index = indexes.get(store) ?? new Index(store);
  indexes.set(store, index);
  const oid = await index.oid(hash);
  if (oid === undefined) return undefined;
  const file = readAny(await store.text(oid));
  return file && statusOf(file, routines[file.rutin] ?? routine, today());
}

function readAny(text: string): Case | undefined {
  return readCanonical(text) ?? readCase(text).case;
}
