import { log } from '../../adapters/log.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import type { CaseFile, Store, StoreSnapshot } from '../../adapters/store/store.ts';
import { receiptHashIn } from '../../core/case/peek.ts';
import { ownCopy } from '../../core/own-copy.ts';
import { classifyFailure } from '../outbox/failure.ts';
import type { Service } from '../service.ts';
import { readTogether } from '../sweep/read-listed.ts';
import { keepHashes, keptHashes } from './kept-hashes.ts';

/** How many cases are read before their receipt hashes are kept for the next start. */
const KEEP_AFTER = 200;
/** How many cases are read together. */
const PORTION = 500;

/** What is behind a receipt: the id of the note of its removal, and the case. */
interface ReceiptContent {
  note: string | undefined;
  found: CaseFile | undefined;
}

/**
 * Finds cases by receipt hash. It is kept up to date with the store, and only what has changed is read again. A case
 * that the store cannot read is left out, and read again when a receipt is not found without it.
 */
export class ReceiptIndex {
  readonly #store: Store;
  readonly #blobs: Service['blobs'];
  #snapshot: StoreSnapshot | undefined;
  /** What was listed when the unreadable cases were asked for; the receipts in it need not have been read. */
  #listed: StoreSnapshot | undefined;
  /** Receipt hash by content id: the same content is never parsed twice. */
  #hashes = new Map<string, string | null>();
  /** How many of them are not kept for the next start. */
  #unkept = 0;
  #files = new Map<string, CaseFile>();
  #notes = new Map<string, string>();
  /** The cases that could not be read, by content id, each with the error. */
  #unavailable = new Map<string, { file: CaseFile; error: unknown }>();
  /** The content ids that have been logged as unavailable. */
  readonly #logged = new Set<string>();
  #refreshing: Promise<void> | undefined;
  #retrying: Promise<void> | undefined;

  constructor({ store, blobs }: Pick<Service, 'store' | 'blobs'>) {
    this.#store = store;
    this.#blobs = blobs;
  }

  /**
   * Finds what is behind a receipt.
   * @throws the store's error, when nothing is found and a case whose receipt is unknown cannot be read
   */
  async find(hash: string): Promise<ReceiptContent> {
    await this.#refreshOnce();
    if (this.#isMiss(hash) && this.#unknown().length > 0) {
      this.#retrying ??= this.#retry().finally(() => {
        this.#retrying = undefined;
      });
      await this.#retrying;
    }
    const [unknown] = this.#unknown();
    if (this.#isMiss(hash) && unknown) throw unknown.error;
    const [name] = this.#snapshot?.unreadable ?? [];
    if (this.#isMiss(hash) && name !== undefined) throw new StoreError('damaged', { name });
    return { note: this.#notes.get(hash), found: this.#files.get(hash) };
  }

  /** Reads a case's text. A failure of this case alone is remembered, and logged once. @throws the store's error */
  async read(file: CaseFile): Promise<string> {
    const { oid, path } = file;
    try {
      const text = await this.#store.text(oid);
      this.#unavailable.delete(oid);
      return text;
    } catch (error) {
      if (!classifyFailure(error).stopsAll) {
        this.#unavailable.set(oid, { file, error });
        if (!this.#logged.has(oid)) log('case-unavailable', { path });
        this.#logged.add(oid);
      }
      throw error;
    }
  }

  /**
   * Lists the ids of the cases that cannot be read: waiting ones whose branch cannot be read, and those that someone
   * has requested without success, unless they can be read again.
   * @throws the store's error, when the store answers nothing at all
   */
  async unreadable(): Promise<string[]> {
    this.#listed = await this.#store.snapshot(this.#listed ?? this.#snapshot);
    await this.#retry();
    await Promise.all([...this.#unavailable.values()].map(({ file }) => this.read(file).catch(() => {})));
    const asked = [...this.#unavailable.values()].map(({ file }) => file.id);
    return [...new Set([...(this.#listed.unreadable ?? []), ...asked])].toSorted();
  }

  /**
   * Makes receipts quick to find, and then reads every case, so that one that cannot be read is known although its receipt
   * hash was kept. Requests come in between.
   * @throws the store's error, when the store answers nothing at all
   */
  async warmUp(): Promise<void> {
    await this.#refreshOnce();
    const { waiting, main } = await this.#store.snapshot(this.#snapshot);
    for await (const [file, text] of this.#textsOf([...waiting, ...main]))
      if (text === undefined) await this.read(file).catch(() => {});
  }

  /** Whether the store has the case but could not read it the last time. */
  isUnavailable(id: string): boolean {
    if (this.#snapshot?.unreadable?.includes(id)) return true;
    return [...this.#unavailable.values()].some(({ file }) => file.id === id);
  }

  #isMiss(hash: string): boolean {
    return !this.#files.has(hash) && !this.#notes.has(hash);
  }

  /** The cases that could not be read and may belong to any receipt. */
  #unknown(): { file: CaseFile; error: unknown }[] {
    return [...this.#unavailable.values()].filter(({ file }) => !this.#hashes.has(file.oid));
  }

  /** Refreshes, unless that is under way. */
  async #refreshOnce(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
  }

  async #refresh(): Promise<void> {
    const snapshot = await this.#store.snapshot(this.#snapshot);
    if (snapshot === this.#snapshot) return;
    const known = this.#snapshot ? this.#hashes : await keptHashes(this.#blobs);
    const hashes = new Map<string, string | null>();
    const listed = [...snapshot.waiting, ...snapshot.main];
    for (const { oid } of listed) {
      const hash = known.get(oid);
      if (hash !== undefined) hashes.set(oid, hash);
    }
    const unread = listed.filter(({ oid }) => !hashes.has(oid) && !this.#unavailable.has(oid));
    for await (const [file, text] of this.#textsOf(unread)) await this.#add(file, hashes, text);
    const oids = new Set(listed.map(({ oid }) => oid));
    for (const oid of this.#unavailable.keys()) if (!oids.has(oid)) this.#unavailable.delete(oid);
    this.#hashes = hashes;
    this.#notes = new Map(snapshot.removed.map(({ hash, oid }) => [hash, oid]));
    this.#snapshot = snapshot;
    this.#arrange();
    if (this.#unkept < KEEP_AFTER) return;
    this.#unkept = 0;
    await keepHashes(this.#blobs, hashes);
  }

  async #retry(): Promise<void> {
    await Promise.all(this.#unknown().map(({ file }) => this.#add(file, this.#hashes)));
    this.#arrange();
  }

  /** The texts of cases, read together where they are many; undefined for one that was left out. */
  async *#textsOf(files: readonly CaseFile[]): AsyncGenerator<[CaseFile, string | undefined]> {
    for (let start = 0; start < files.length; start += PORTION) {
      const part = files.slice(start, start + PORTION);
      const texts = await readTogether(this.#store, part);
      for (const file of part) yield [file, texts.get(file.oid)];
    }
  }

  /** Reads the receipt of a case, unless this case alone cannot be read. @throws the store's error for all cases */
  async #add(file: CaseFile, hashes: Map<string, string | null>, text?: string): Promise<void> {
    try {
      hashes.set(file.oid, ownCopy(receiptHashIn(text ?? (await this.read(file))) ?? null));
      this.#unkept++;
    } catch (error) {
      if (!this.#unavailable.has(file.oid)) throw error;
    }
  }

  #arrange(): void {
    this.#files = new Map();
    // Main last: a case that is in both has been accepted, and main has what has happened since.
    for (const file of [...(this.#snapshot?.waiting ?? []), ...(this.#snapshot?.main ?? [])]) {
      const hash = this.#hashes.get(file.oid);
      if (hash) this.#files.set(hash, file);
    }
  }
}
