import { StoreError } from '../errors.ts';
import { type Change, findPath, treeOf, writeCommit } from './commit.ts';
import type { Objects } from './objects.ts';
import type { Refs } from './refs.ts';

export const MAIN = 'refs/heads/main';

/** The branch that holds what is accepted: its texts, and the only way to change them. */
export class Main {
  readonly #refs: Refs;
  readonly #objects: Objects;
  readonly #now: () => Date;
  #last: Promise<void> = Promise.resolve();

  constructor(refs: Refs, objects: Objects, now: () => Date) {
    this.#refs = refs;
    this.#objects = objects;
    this.#now = now;
  }

  /** @throws StoreError `damaged` */
  tip(): string {
    const tip = this.#refs.read(MAIN);
    if (!tip) throw new StoreError('damaged', { name: MAIN });
    return tip;
  }

  /** The text of a file in a commit, or undefined when there is none. */
  async textAt(commit: string, path: string): Promise<string | undefined> {
    const found = await findPath(this.#objects, await treeOf(this.#objects, commit), path);
    if (!found || found.isFolder) return undefined;
    return (await this.#objects.read('blob', found.oid)).toString('utf8');
  }

  /** Commits what is planned on a commit of main, and plans again when main moved meanwhile. */
  async commit(message: string, plan: (tip: string) => Promise<Change[]>): Promise<void> {
    // One at a time in this process: those that lose the race for main would do their work again.
    const mine = this.#last.then(async () => {
      for (;;) {
        const parent = this.tip();
        const changes = await plan(parent);
        if (changes.length === 0) return this.#refs.settle(MAIN);
        const commit = await writeCommit(this.#objects, { parent, changes, message, now: this.#now() });
        if (await this.#refs.move(MAIN, parent, commit)) return;
      }
    });
    this.#last = mine.catch(() => {});
    await mine;
  }
}
