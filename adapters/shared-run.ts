/**
 * Shares runs of slow work between callers. All calls during a run share the next one, so each caller's run begins
 * after the call, and many parallel callers cost few runs.
 */
export class SharedRuns<T> {
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #next = new Map<string, Promise<T>>();

  /** Runs `work` for a key, or shares a run that has not begun. A run that fails rejects for its callers only. */
  run(key: string, work: () => Promise<T>): Promise<T> {
    const shared = this.#next.get(key);
    if (shared !== undefined) return shared;
    const mine = (this.#running.get(key) ?? Promise.resolve()).then(async () => {
      this.#next.delete(key);
      const result = work();
      const settled = result.catch(() => {});
      this.#running.set(key, settled);
      await settled;
      if (this.#running.get(key) === settled) this.#running.delete(key);
      return result;
    });
    this.#next.set(key, mine);
    return mine;
  }
}
