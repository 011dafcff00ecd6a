import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreError } from './errors.ts';
import { findPath, treeOf, writeCommit } from './local/commit.ts';
import { findCase, Listing } from './local/listing.ts';
import { Locks } from './local/lock.ts';
import { Objects } from './local/objects.ts';
import { Refs } from './local/refs.ts';
import { makeRepository, sweepHalfMade } from './local/seed.ts';
import { sweep } from './local/sweep.ts';
import { caseRef, checkCasePath, segmentsOf } from './names.ts';
import type { Proposal, Snapshot, Store } from './store.ts';

const MAIN = 'refs/heads/main';
const WAITING = 'refs/heads/case';

export interface LocalStoreOptions {
  /** The folder that main begins with, put under `cases/`, when there is no repository yet. */
  seed: string;
  now?: () => Date;
  /** Milliseconds until a lock whose holder cannot be known (native git, another machine) counts as left behind. */
  staleAfter?: number;
}

/**
 * Opens the store in the bare repository at `dir`, made from `seed` at the first start, and mends what a
 * killed process left. Plain git works on the repository at any time, `git gc` too; only pruning what is young
 * (`--prune=now`) would take objects from under a writer, as it does from native git.
 * @throws StoreError `bad-seed`, `not-a-store`
 */
export async function openLocalStore(
  dir: string,
  { seed, now = () => new Date(), staleAfter }: LocalStoreOptions,
): Promise<Store> {
  const gitdir = resolve(dir);
  if (!statSync(gitdir, { throwIfNoEntry: false })) await makeRepository(gitdir, seed, now());
  sweepHalfMade(gitdir);
  if (!statSync(join(gitdir, 'refs'), { throwIfNoEntry: false }))
    throw new StoreError('not-a-store', { path: gitdir });
  const locks = new Locks(gitdir, staleAfter === undefined ? {} : { staleAfter });
  const refs = new Refs(gitdir, locks);
  await sweep(gitdir, locks, refs);
  if (!refs.read(MAIN)) throw new StoreError('not-a-store', { path: gitdir });
  return new LocalStore(refs, new Objects(gitdir), now);
}

class LocalStore implements Store {
  readonly #refs: Refs;
  readonly #objects: Objects;
  readonly #now: () => Date;
  readonly #listing: Listing;
  #onMain: Promise<void> = Promise.resolve();

  constructor(refs: Refs, objects: Objects, now: () => Date) {
    this.#refs = refs;
    this.#objects = objects;
    this.#now = now;
    this.#listing = new Listing(objects);
  }

  async propose(proposal: Proposal): Promise<'created' | 'exists'> {
    const { id, path, text, message } = proposal;
    const ref = caseRef(id);
    checkCasePath(id, path);
    for (;;) {
      // The branch before main: an accept moves main first and removes the branch last.
      const tip = this.#refs.read(ref);
      const waiting = await this.readProposal(id);
      const main = this.#main();
      const found = waiting?.text ?? (await this.#textAt(main, path));
      if (found !== undefined) {
        if (found !== text && !proposal.isSame?.(found)) throw new StoreError('id-taken', { id });
        await this.#refs.settle(waiting ? ref : MAIN);
        return 'exists';
      }
      // A branch of this name that holds no such case was made by hand.
      if (tip && tip === this.#refs.read(ref)) throw new StoreError('id-taken', { id });
      const commit = await writeCommit(this.#objects, {
        parent: main,
        path,
        text,
        message,
        now: this.#now(),
      });
      const acceptedMeanwhile = async () => {
        const latest = this.#main();
        return latest !== main && (await this.#textAt(latest, path)) !== undefined;
      };
      if (await this.#refs.move(ref, undefined, commit, acceptedMeanwhile)) return 'created';
    }
  }

  async waiting(): Promise<string[]> {
    return [...this.#refs.list(WAITING).keys()];
  }

  async readProposal(id: string): Promise<{ path: string; text: string } | undefined> {
    const tip = this.#refs.read(caseRef(id));
    if (!tip) return undefined;
    const file = await findCase(this.#objects, await treeOf(this.#objects, tip), id);
    return file && { path: file.path, text: await this.text(file.oid) };
  }

  async read(path: string): Promise<string | undefined> {
    return this.#textAt(this.#main(), path);
  }

  async accept(id: string, text: string, message: string): Promise<void> {
    const ref = caseRef(id);
    const tip = this.#refs.read(ref);
    const tree = await treeOf(this.#objects, tip ?? this.#main());
    const file = await findCase(this.#objects, tree, id);
    if (!file) throw new StoreError('not-waiting', { id });
    if (!tip) {
      if ((await this.text(file.oid)) !== text) throw new StoreError('not-waiting', { id });
      return this.#refs.settle(MAIN);
    }
    await this.#commitToMain(file.path, message, (found) => {
      if (found !== undefined && found !== text) throw new StoreError('changed', { path: file.path });
      return text;
    });
    if (!(await this.#refs.move(ref, tip, undefined)) && this.#refs.read(ref))
      throw new StoreError('changed', { path: file.path });
  }

  async update(path: string, before: string, after: string, message: string): Promise<void> {
    await this.#commitToMain(path, message, (found) => {
      if (found !== before && found !== after) throw new StoreError('changed', { path });
      return after;
    });
  }

  /** Commits what `change` makes of a file's text, and begins again when main moved meanwhile. */
  async #commitToMain(
    path: string,
    message: string,
    change: (found: string | undefined) => string,
  ): Promise<void> {
    segmentsOf(path);
    // One at a time in this process: those that lose the race for main would do their work again.
    const mine = this.#onMain.then(async () => {
      for (;;) {
        const parent = this.#main();
        const found = await this.#textAt(parent, path);
        const text = change(found);
        if (text === found) return this.#refs.settle(MAIN);
        const commit = await writeCommit(this.#objects, { parent, path, text, message, now: this.#now() });
        if (await this.#refs.move(MAIN, parent, commit)) return;
      }
    });
    this.#onMain = mine.catch(() => {});
    await mine;
  }

  async reject(id: string): Promise<void> {
    const ref = caseRef(id);
    for (;;) {
      const tip = this.#refs.read(ref);
      if (!tip || (await this.#refs.move(ref, tip, undefined))) return;
    }
  }

  async version(): Promise<string> {
    return this.#refs.version([MAIN], [WAITING]);
  }

  async snapshot(previous?: Snapshot): Promise<Snapshot> {
    const version = await this.version();
    if (previous?.version === version) return previous;
    return this.#listing.snapshot(version, this.#main(), this.#refs.list(WAITING));
  }

  async text(oid: string): Promise<string> {
    return (await this.#objects.read('blob', oid)).toString('utf8');
  }

  #main(): string {
    const main = this.#refs.read(MAIN);
    if (!main) throw new StoreError('damaged', { name: MAIN });
    return main;
  }

  async #textAt(commit: string, path: string): Promise<string | undefined> {
    const found = await findPath(this.#objects, await treeOf(this.#objects, commit), path);
    return found && !found.isFolder ? this.text(found.oid) : undefined;
  }
}
