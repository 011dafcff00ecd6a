/**
 * A process that proposes, accepts or removes cases, so many at once, and prints a line for each when it is promised:
 * `<id> <answer>`. The tests run several, and kill some.
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openLocalStore } from '../adapters/store/local.ts';
import { proposal, removal } from './local-store.ts';

// A process that is killed would leave nothing of what it compiled to the next.
flushCompileCache();

const [dir = '', seed = '', job, parallel, ...ids] = process.argv.slice(2);
const store = await openLocalStore(dir, { seed });

async function work(): Promise<void> {
  for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
    const answer =
      job === 'accept'
        ? await store.accept(id, `accepted: ${id}\n`, `Accept ${id}`)
        : job === 'remove'
          ? await store.remove(removal(id, proposal(id).text))
          : await store.propose(proposal(id));
    writeSync(1, `${id} ${answer ?? 'done'}\n`);
  }
}

await Promise.all(Array.from({ length: Number(parallel) }, work));
