import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareStrings } from '../../../core/compare.ts';
import {
  readTextIfExists,
  scratchFolder,
  syncParentFolders,
  uniqueName,
  writeDurably,
} from '../../durable.ts';
import { StoreError } from '../errors.ts';
import type { HeldLock, Locks } from './lock.ts';
import { parsePackedRefs, withoutRef } from './packed-refs.ts';
import { StatCached } from './stat-cache.ts';

/**
 * The branches of a bare repository, read and moved as native git does: a loose file takes precedence over
 * `packed-refs`, and each move holds `<ref>.lock`, a removal `packed-refs.lock` too. isomorphic-git has neither locks
 * nor fsync, and its deletes lose other refs while git packs them.
 */
export class Refs {
  readonly #gitdir: string;
  readonly #locks: Locks;
  readonly #packed: StatCached<Map<string, string>>;
  readonly #folders = new Map<string, StatCached<Map<string, string>>>();

  constructor(gitdir: string, locks: Locks) {
    this.#gitdir = gitdir;
    this.#locks = locks;
    this.#packed = new StatCached(join(gitdir, 'packed-refs'), (path) =>
      parsePackedRefs(readTextIfExists(path) ?? ''),
    );
  }

  /**
   * Returns the commit that a branch points at. An empty file, which a power cut leaves when native git was creating
   * a branch, is not a branch. @throws StoreError `damaged` when its file does not contain a commit id
   */
  read(ref: string): string | undefined {
    // The loose file first: git writes `packed-refs` before it removes the loose file.
    const text = readTextIfExists(join(this.#gitdir, ref));
    const packed = text ? undefined : this.#packed.get()?.get(ref);
    if (text === undefined || (text === '' && packed === undefined)) return packed;
    const oid = text.trimEnd();
    if (!/^[0-9a-f]{40}$/.test(oid)) throw new StoreError('damaged', { name: ref });
    return oid;
  }

  /** Lists the branches directly in a folder as `name → oid`, sorted by name. */
  list(folder: string): Map<string, string> {
    let loose = this.#folders.get(folder);
    if (!loose) {
      loose = new StatCached(join(this.#gitdir, folder), () => this.#listLoose(folder));
      this.#folders.set(folder, loose);
    }
    const found = new Map(loose.get() ?? []);
    for (const [ref, oid] of this.#packed.get() ?? []) {
      const name = ref.startsWith(`${folder}/`) ? ref.slice(folder.length + 1) : '';
      if (name && !name.includes('/') && !found.has(name)) found.set(name, oid);
    }
    return new Map([...found].sort(([a], [b]) => compareStrings(a, b)));
  }

  #listLoose(folder: string): Map<string, string> {
    const found = new Map<string, string>();
    for (const entry of readdirSync(join(this.#gitdir, folder), { withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith('.lock')) continue;
      const oid = this.read(`${folder}/${entry.name}`);
      if (oid) found.set(entry.name, oid);
    }
    return found;
  }

  /**
   * Moves a branch from one commit to another: `from` undefined creates it, `to` undefined removes it. Does nothing
   * and returns false when the branch is not at `from`, or when `unless` (called under the lock) returns true.
   */
  move(
    ref: string,
    from: string | undefined,
    to: string | undefined,
    unless?: () => Promise<boolean>,
  ): Promise<boolean> {
    return this.#locks.with(ref, async (held) => {
      if (this.read(ref) !== from || (await unless?.())) return false;
      if (to === undefined) await this.#remove(ref, held);
      else
        await writeDurably(
          join(this.#gitdir, ref),
          `${to}\n`,
          join(scratchFolder(this.#gitdir), uniqueName()),
          held,
        );
      return true;
    });
  }

  /**
   * Does `work` while a branch is at a commit, and then removes the branch, under a lock so that it cannot move
   * meanwhile. Does nothing and returns false if the branch is not at that commit.
   */
  removeAfter(ref: string, from: string, work: () => Promise<void>): Promise<boolean> {
    return this.#locks.with(ref, async (held) => {
      if (this.read(ref) !== from) return false;
      await work();
      await this.#remove(ref, held);
      return true;
    });
  }

  /** Removes packed before loose, so that a reader, or a crash in between, sees the old branch or none. */
  async #remove(ref: string, held: HeldLock): Promise<void> {
    const loose = join(this.#gitdir, ref);
    // Taken also when the ref is not packed: a running `git pack-refs` may be about to write it there.
    await this.#locks.with('packed-refs', async (packedHeld) => {
      const path = join(this.#gitdir, 'packed-refs');
      const text = readTextIfExists(path) ?? '';
      if (parsePackedRefs(text).has(ref))
        await writeDurably(
          path,
          withoutRef(text, ref),
          join(scratchFolder(this.#gitdir), uniqueName()),
          packedHeld,
        );
      held.check();
      rmSync(loose, { force: true });
    });
    await syncParentFolders(loose);
  }

  /** Removes the file that a killed `git pack-refs` leaves, which makes every later one fail. */
  async removeStalePackedRefs(): Promise<void> {
    const left = join(this.#gitdir, 'packed-refs.new');
    if (!existsSync(left)) return;
    await this.#locks.with('packed-refs', async () => rmSync(left, { force: true }));
  }

  /** Makes the current value of a branch durable, whichever process wrote it. */
  ensureDurable(ref: string): Promise<void> {
    return syncParentFolders(join(this.#gitdir, ref));
  }

  /** Returns a string that changes whenever one of these branches, or one in these folders, moves. */
  version(refs: readonly string[], folders: readonly string[]): string {
    const hash = createHash('sha1');
    for (const ref of refs) hash.update(`${ref} ${this.read(ref)}\n`);
    for (const folder of folders)
      for (const [name, oid] of this.list(folder)) hash.update(`${folder}/${name} ${oid}\n`);
    return hash.digest('hex');
  }

  /** Lists the lock files that exist now, anywhere among the refs. */
  locks(): string[] {
    const inRefs = readdirSync(join(this.#gitdir, 'refs'), { recursive: true, encoding: 'utf8' });
    const paths = [
      ...inRefs.map((name) => join(this.#gitdir, 'refs', name)),
      join(this.#gitdir, 'packed-refs.lock'),
    ];
    return paths.filter(
      (path) => path.endsWith('.lock') && statSync(path, { throwIfNoEntry: false })?.isFile(),
    );
  }
}
