import type { Concurrency } from './workflow.ts';

/** How a run or a job got through its concurrency group. */
export type Passed = 'ran' | 'cancelled';

interface Waiting {
  start: () => void;
  cancel: () => void;
}

interface Group {
  running: { cancel: () => void } | undefined;
  waiting: Waiting[];
}

/** GitHub's limit on the length of a queue. */
const MAX_WAITING = 100;

/**
 * GitHub's concurrency groups: one run at a time and one pending, which a newer one cancels. With `queue: max` a
 * hundred may be pending, and when they are, what comes is cancelled; `cancel-in-progress` cancels the running one, too.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export class Queues {
  readonly #groups = new Map<string, Group>();

  /** Runs `work` when it is its turn in the group `name`. `work` must end when its signal is aborted. */
  async pass(
    name: string | undefined,
    concurrency: Concurrency | undefined,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<Passed> {
    if (name === undefined) {
      await work(new AbortController().signal);
      return 'ran';
    }
    const group = this.#groups.get(name) ?? { running: undefined, waiting: [] };
    this.#groups.set(name, group);
    const rules = typeof concurrency === 'object' ? concurrency : undefined;
    if (rules?.['cancel-in-progress']) {
      for (const one of group.waiting.splice(0)) one.cancel();
      group.running?.cancel();
    } else if (rules?.queue === 'max') {
      if (group.waiting.length >= MAX_WAITING) return 'cancelled';
    } else {
      for (const one of group.waiting.splice(0)) one.cancel();
    }
    if (group.running && !(await waitForTurn(group))) return 'cancelled';
    return this.#run(group, work);
  }

  async #run(group: Group, work: (signal: AbortSignal) => Promise<void>): Promise<Passed> {
    const ending = new AbortController();
    group.running = { cancel: () => ending.abort() };
    try {
      await work(ending.signal);
    } finally {
      group.running = undefined;
      group.waiting.shift()?.start();
    }
    return ending.signal.aborted ? 'cancelled' : 'ran';
  }
}

function waitForTurn(group: Group): Promise<boolean> {
  return new Promise((resolve) => {
    group.waiting.push({ start: () => resolve(true), cancel: () => resolve(false) });
  });
}
