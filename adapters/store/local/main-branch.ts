import { StoreError } from '../errors.ts';
import type { WrittenFile } from '../file-change.ts';
import { findPath, treeOf, writeCommit } from './commit.ts';
import type { ObjectDatabase } from './objects.ts';
import type { Refs } from './refs.ts';

export const MAIN_REF = 'refs/heads/main';

/** The branch with the accepted cases: reads its texts, and is the only way to change them. */
export class MainBranch {
  readonly #refs: Refs;
  readonly #objects: ObjectDatabase;
  readonly #now: () => Date;
  #last: Promise<void> = Promise.resolve();

  constructor(refs: Refs, objects: ObjectDatabase, now: () => Date) {
    this.#refs = refs;
    this.#objects = objects;
    this.#now = now;
  }

  /** Returns the newest commit. @throws StoreError `damaged` if there is no commit */
  tip(): string {
    const tip = this.#refs.read(MAIN_REF);
    if (!tip) throw new StoreError('damaged', { name: MAIN_REF });
    return tip;
  }

  /** Reads a file in a commit; undefined if it does not exist. */
  async textAt(commit: string, path: string): Promise<string | undefined> {
    const found = await findPath(this.#objects, await treeOf(this.#objects, commit), path);
    if (!found || found.isFolder) return undefined;
    return (await this.#objects.read('blob', found.oid)).toString('utf8');
  }

  /** Commits the changes that `plan` returns for a commit of main, and plans again when main moved meanwhile. */
  async commit(message: string, plan: (tip: string) => Promise<readonly WrittenFile[]>): Promise<void> {
    // One at a time in this process: those that lose the race for main would have to start again.
    const mine = this.#last.then(async () => {
      for (;;) {
        const parent = this.tip();
        const changes = await plan(parent);
        if (changes.length === 0) return this.#refs.ensureDurable(MAIN_REF);
        const made = { parent, changes, message, now: this.#now() };
        const isMoved = await writeCommit(this.#objects, made, (commit) =>
          this.#refs.move(MAIN_REF, parent, commit),
        );
        if (isMoved) return;
      }
    });
    this.#last = mine.catch(() => {});
    await mine;
  }
}
