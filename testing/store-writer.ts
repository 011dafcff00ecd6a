/**
 * A process that proposes, accepts or removes cases, `parallel` at a time, and prints a line for each one that the
 * store has acknowledged: `<id> <answer>`. The tests run several at once, and kill some of them.
 *
 *     node testing/store-writer.ts <repository> <seed> propose|accept|remove <parallel> <id>…
 */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { openLocalStore } from '../adapters/store/local.ts';
import { proposal, removal } from './local-store.ts';

// Written now: a process that is killed would not save what it compiled for the next one.
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
