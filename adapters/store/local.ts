import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreError } from './errors.ts';
import { treeOf, writeCommit } from './local/commit.ts';
import { removeLeftovers } from './local/leftovers.ts';
import { findCase, LocalListing } from './local/listing.ts';
import { Locks } from './local/lock.ts';
import { MAIN_REF, MainBranch } from './local/main-branch.ts';
import { ObjectDatabase } from './local/objects.ts';
import { removePartialRepositories } from './local/partial-repository.ts';
import { Refs } from './local/refs.ts';
import { caseRef, checkCasePath, checkNotePath, segmentsOf } from './names.ts';
import type { CaseRemoval, Proposal, Store, StoreSnapshot } from './store.ts';

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
  if (!statSync(gitdir, { throwIfNoEntry: false })) {
    const { makeRepository } = await import('./local/seed.ts');
    await makeRepository(gitdir, seed, now());
  }
  removePartialRepositories(gitdir);
  if (!statSync(join(gitdir, 'refs'), { throwIfNoEntry: false }))
    throw new StoreError('not-a-store', { path: gitdir });
  const locks = new Locks(gitdir, staleAfter === undefined ? {} : { staleAfter });
  const refs = new Refs(gitdir, locks);
  await removeLeftovers(gitdir, locks, refs);
  if (!refs.read(MAIN_REF)) throw new StoreError('not-a-store', { path: gitdir });
  return new LocalStore(refs, new ObjectDatabase(gitdir), now);
}

class LocalStore implements Store {
  readonly #refs: Refs;
  readonly #objects: ObjectDatabase;
  readonly #now: () => Date;
  readonly #main: MainBranch;
  readonly #listing: LocalListing;

  constructor(refs: Refs, objects: ObjectDatabase, now: () => Date) {
    this.#refs = refs;
    this.#objects = objects;
    this.#now = now;
    this.#main = new MainBranch(refs, objects, now);
    this.#listing = new LocalListing(objects);
  }

  async propose(proposal: Proposal): Promise<'created' | 'exists'> {
    const { id, path, text, message } = proposal;
    const ref = caseRef(id);
    checkCasePath(id, path);
    for (;;) {
      // The branch before main: an accept moves main first and removes the branch last.
      const tip = this.#refs.read(ref);
      const waiting = await this.readProposal(id);
      const main = this.#main.tip();
      const found = waiting?.text ?? (await this.#main.textAt(main, path));
      if (found !== undefined) {
        if (found !== text && !proposal.isSame?.(found)) throw new StoreError('id-taken', { id });
        await this.#refs.ensureDurable(waiting ? ref : MAIN_REF);
        return 'exists';
      }
      // A branch of this name that holds no such case was made by hand.
      if (tip && tip === this.#refs.read(ref)) throw new StoreError('id-taken', { id });
      const commit = await writeCommit(this.#objects, {
        parent: main,
        changes: [{ path, text }],
        message,
        now: this.#now(),
      });
      const acceptedMeanwhile = async () => {
        const latest = this.#main.tip();
        return latest !== main && (await this.#main.textAt(latest, path)) !== undefined;
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
    return this.#main.textAt(this.#main.tip(), path);
  }

  async accept(id: string, text: string, message: string): Promise<void> {
    const ref = caseRef(id);
    const tip = this.#refs.read(ref);
    const tree = await treeOf(this.#objects, tip ?? this.#main.tip());
    const file = await findCase(this.#objects, tree, id);
    if (!file) throw new StoreError('not-waiting', { id });
    if (!tip) {
      if ((await this.text(file.oid)) !== text) throw new StoreError('not-waiting', { id });
      return this.#refs.ensureDurable(MAIN_REF);
    }
    await this.#replace(file.path, message, (found) => {
      if (found !== undefined && found !== text) throw new StoreError('changed', { path: file.path });
      // Removed meanwhile: it must not come back.
      if (found === undefined && this.#refs.read(ref) !== tip) throw new StoreError('not-waiting', { id });
      return text;
    });
    if (!(await this.#refs.move(ref, tip, undefined)) && this.#refs.read(ref))
      throw new StoreError('changed', { path: file.path });
  }

  async update(path: string, before: string, after: string, message: string): Promise<void> {
    await this.#replace(path, message, (found) => {
      if (found !== before && found !== after) throw new StoreError('changed', { path });
      return after;
    });
  }

  async remove({ id, path, before, note, message }: CaseRemoval): Promise<void> {
    checkCasePath(id, path);
    checkNotePath(note.path);
    await this.#main.commit(message, async (main) => {
      const found = await this.#main.textAt(main, path);
      const noted = await this.#main.textAt(main, note.path);
      const there = found ?? (noted === undefined ? (await this.readProposal(id))?.text : before);
      if (there !== before) throw new StoreError('changed', { path });
      return [
        ...(found === undefined ? [] : [{ path, text: undefined }]),
        ...(noted === undefined ? [note] : []),
      ];
    });
    await this.reject(id);
    // Somebody may have accepted it before its branch went.
    if ((await this.read(path)) !== undefined) throw new StoreError('changed', { path });
  }

  /** Commits what `change` makes of a file's text. */
  #replace(path: string, message: string, change: (found: string | undefined) => string): Promise<void> {
    segmentsOf(path);
    return this.#main.commit(message, async (main) => {
      const found = await this.#main.textAt(main, path);
      const text = change(found);
      return text === found ? [] : [{ path, text }];
    });
  }

  async reject(id: string): Promise<void> {
    const ref = caseRef(id);
    for (;;) {
      const tip = this.#refs.read(ref);
      if (!tip || (await this.#refs.move(ref, tip, undefined))) return;
    }
  }

  async version(): Promise<string> {
    return this.#refs.version([MAIN_REF], [WAITING]);
  }

  async snapshot(previous?: StoreSnapshot): Promise<StoreSnapshot> {
    const version = await this.version();
    if (previous?.version === version) return previous;
    return this.#listing.snapshot(version, this.#main.tip(), this.#refs.list(WAITING));
  }

  async text(oid: string): Promise<string> {
    return (await this.#objects.read('blob', oid)).toString('utf8');
  }

  async texts(oids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const blobs = this.#objects.readBlobs(oids);
    return new Map([...blobs].map(([oid, bytes]) => [oid, bytes.toString('utf8')]));
  }
}
