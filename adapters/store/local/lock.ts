import { createHash } from 'node:crypto';
import { linkSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  hasCode,
  isMissing,
  makeFolder,
  readTextIfExists,
  scratchFolder,
  uniqueName,
} from '../../durable.ts';
import { StoreError } from '../errors.ts';
import { isLockOwner, newLockOwner, ownerState } from './owner.ts';

/** A held lock. */
export interface HeldLock {
  /** @throws StoreError `busy` when the lock was lost, which only a pause of half a minute can cause */
  check(): void;
}

/**
 * Exclusive `<name>.lock` files in a git directory, the same that native git takes, so that the two exclude each
 * other. Within the process callers queue; across processes they poll.
 *
 * A lock outlives a killed holder. When this store took the lock, its content shows whether the holder is dead, and
 * then it is broken at once. Otherwise (native git, another machine) it must be old and must stay unchanged while it is
 * watched: the second rule is for a machine that was suspended, where every lock is old and every holder is alive.
 */
export class Locks {
  readonly #gitdir: string;
  /** Milliseconds until a lock whose holder is unknown counts as stale. */
  readonly staleAfter: number;
  readonly #queues = new Map<string, Promise<void>>();

  constructor(gitdir: string, { staleAfter = 30_000 }: { staleAfter?: number } = {}) {
    this.#gitdir = gitdir;
    this.staleAfter = staleAfter;
  }

  /** Runs `work` while holding `<name>.lock`. @throws StoreError `busy` when the lock cannot be taken */
  async with<T>(name: string, work: (held: HeldLock) => Promise<T>): Promise<T> {
    const before = this.#queues.get(name) ?? Promise.resolve();
    const mine = before.then(() => this.#holding(join(this.#gitdir, `${name}.lock`), work));
    const settled = mine.then(
      () => {},
      () => {},
    );
    this.#queues.set(name, settled);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(name) === settled) this.#queues.delete(name);
    }
  }

  async #holding<T>(path: string, work: (held: HeldLock) => Promise<T>): Promise<T> {
    const owner = await this.#take(path);
    const isOurs = (): boolean => readTextIfExists(path) === owner;
    const check = (): void => {
      if (!isOurs()) throw new StoreError('busy', { lock: path });
    };
    try {
      return await work({ check });
    } finally {
      if (isOurs()) rmSync(path, { force: true });
    }
  }

  async #take(path: string): Promise<string> {
    const watch = new StaleLockWatch(this.staleAfter);
    const giveUp = performance.now() + 2 * this.staleAfter + 30_000;
    for (;;) {
      const owner = await this.#tryTake(path);
      if (owner) return owner;
      if (watch.isStale(path)) await this.#break(path, watch);
      else if (performance.now() > giveUp) throw new StoreError('busy', { lock: path });
      else await sleep(2 + Math.random() * 8);
    }
  }

  /** Links a complete file to the lock's path, so that the lock appears with its owner in it and never empty. */
  async #tryTake(path: string): Promise<string | undefined> {
    const owner = newLockOwner();
    const temp = join(scratchFolder(this.#gitdir), uniqueName());
    for (let attempt = 0; ; attempt++) {
      try {
        writeFileSync(temp, owner, { flag: 'wx' });
        linkSync(temp, path);
        return owner;
      } catch (error) {
        if (hasCode(error, 'EEXIST')) return undefined;
        if (!isMissing(error) || attempt === 10) throw error;
        await makeFolder(dirname(temp));
        await makeFolder(dirname(path));
      } finally {
        rmSync(temp, { force: true });
      }
    }
  }

  /**
   * Removes a stale lock, and only that one. Two processes that saw the same stale lock must not remove it one after
   * the other: the second would remove the lock that a third took in between. So a process first takes a claim named
   * after this very lock, and checks the lock again under the claim: because its holder is dead and no one else may
   * touch it, it is either still the stale lock or gone for good. A claim is itself such a lock, and is broken in the
   * same way when it is stale.
   */
  async #break(path: string, watch: StaleLockWatch): Promise<void> {
    const identity = watch.identity;
    const claim = claimPath(this.#gitdir, path, identity);
    if (!(await this.#tryTake(claim))) {
      const claimed = new StaleLockWatch(this.staleAfter);
      if (claimed.isStale(claim)) await this.#break(claim, claimed);
      else await sleep(2 + Math.random() * 8);
      return;
    }
    try {
      if (identityOf(path) === identity) unlinkSync(path);
    } catch (error) {
      if (!isMissing(error)) throw error;
    } finally {
      rmSync(claim, { force: true });
    }
  }

  /** Breaks a lock file if it is stale. For opening a store: a stale lock that is never needed blocks `git gc`. */
  async breakStaleLock(path: string): Promise<void> {
    const watch = new StaleLockWatch(this.staleAfter);
    while (!watch.isStale(path)) {
      if (!watch.mayBeStale) return;
      await sleep(50);
    }
    await this.#break(path, watch);
  }
}

/** Returns the path of the claim to take before removing the lock identified by `identity`. */
export function claimPath(gitdir: string, path: string, identity: string): string {
  const name = createHash('sha1').update(`${path}\n${identity}`).digest('hex').slice(0, 24);
  return join(scratchFolder(gitdir), `claim-${name}.lock`);
}

/** Watches one lock file over several checks, and decides when it is stale. */
class StaleLockWatch {
  identity = '';
  /** Whether the lock is old and its owner unknown, so that it is worth watching for a while. */
  mayBeStale = false;
  readonly #staleAfter: number;
  #since = 0;

  constructor(staleAfter: number) {
    this.#staleAfter = staleAfter;
  }

  isStale(path: string): boolean {
    const identity = identityOf(path);
    if (identity !== this.identity) this.#since = performance.now();
    this.identity = identity;
    const owner = identity === '' ? 'alive' : ownerState(identity);
    const age = owner === 'unknown' ? ageOf(path) : 0;
    this.mayBeStale = owner === 'unknown' && age > this.#staleAfter;
    if (owner === 'dead') return true;
    return this.mayBeStale && performance.now() - this.#since > Math.min(2000, this.#staleAfter);
  }
}

/** Distinguishes a lock from any other at the same path; empty if there is no lock. */
function identityOf(path: string): string {
  const content = readTextIfExists(path);
  if (content === undefined) return '';
  if (isLockOwner(content)) return content;
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `git ${stat.ino} ${stat.mtimeNs} ${stat.size}` : '';
}

const ageOf = (path: string): number =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
