/**
 * The memory of a running service: after its start, with the lists of the workspace, after all requests, and the most it has
 * had. Each round starts one service alone, in turns with that of another built tree with `--old`, and the order changes from
 * round to round: of two that ran beside each other, with the same code, the second had 40 MB more.
 *
 *     npm run build && node bench/memory.ts [--old FOLDER] [--cases 10000,100000] [--requests 50] [--rounds 5]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { memory, quiet, startService } from './running-service.ts';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    cases: { type: 'string', default: '10000,100000' },
    requests: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
  },
});
const PORT = 4395;
const trees = Object.entries({
  ...(values.old ? { old: resolve(values.old) } : {}),
  new: join(import.meta.dirname, '..'),
});

/** Megabytes of a service of a tree, by when they were measured. */
async function measureOnce(tree: string, count: number): Promise<Record<string, number>> {
  const service = await startService(tree, PORT, count);
  const { child, requests } = service;
  try {
    await requests['the start page']?.();
    await quiet(service);
    const started = memory(child);
    await requests['Ärenden, three filters']?.();
    for (const request of Object.values(requests)) for (let at = 0; at < 30; at++) await request();
    await quiet(service);
    const lists = memory(child);
    for (const request of Object.values(requests))
      for (let at = 0; at < Number(values.requests); at++) await request();
    await quiet(service);
    return {
      started,
      'with the lists': lists,
      'at the end': memory(child),
      'at most': memory(child, 'VmHWM'),
    };
  } finally {
    await service.stop();
  }
}

for (const count of values.cases.split(',').map(Number)) {
  const found = new Map<string, number[]>();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, tree] of round % 2 ? trees.toReversed() : trees)
      for (const [when, megabytes] of Object.entries(await measureOnce(tree, count))) {
        const key = `${when}, ${name}`;
        found.set(key, [...(found.get(key) ?? []), Math.round(megabytes)]);
      }
  console.log(`\n${count} cases, MB: the median of ${values.rounds} rounds, and all`);
  for (const [key, all] of found) {
    const sorted = all.toSorted((a, b) => a - b);
    console.log(`${key.padEnd(25)} ${sorted[Math.floor(sorted.length / 2)]}   ${sorted.join(' ')}`);
  }
}
