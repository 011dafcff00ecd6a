import { statSync } from 'node:fs';
import { isMissing } from '../../durable.ts';

/** Two changes within one tick of a file system's clock have the same time stamp; a second is longer than any tick. */
const TICK = 1000;

/**
 * A value read from a file or folder, kept until its stat changes. As in git's index, a stat is trusted only if it was
 * already old at the time of reading; otherwise a later change could have the same stat.
 */
export class StatCached<T> {
  readonly #path: string;
  readonly #read: (path: string) => T;
  #stamp = '';
  #value: T | undefined;

  constructor(path: string, read: (path: string) => T) {
    this.#path = path;
    this.#read = read;
  }

  /** Returns the current value, or undefined when there is no such file or folder. */
  get(): T | undefined {
    const stat = statSync(this.#path, { bigint: true, throwIfNoEntry: false });
    if (!stat) return undefined;
    const stamp = `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
    if (stamp === this.#stamp) return this.#value;
    const settled = Date.now() - Number(stat.mtimeMs) > TICK;
    try {
      const value = this.#read(this.#path);
      this.#stamp = settled ? stamp : '';
      this.#value = value;
      return value;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }
}
