/**
 * What a request costs a running service: processor time of the pages of the workspace, of a look-up and of a report,
 * one request at a time and warm, next to the static start page in the same run. With `--old`, another built tree of this
 * project is measured in turns with this one. Memory: `bench/memory.ts`.
 *
 *     npm run build && node bench/requests.ts [--old FOLDER] [--cases 10000,100000] [--requests 200] [--rounds 5]
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { medianTime } from './processor-time.ts';
import { processor, quiet, type Running, startService } from './running-service.ts';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    cases: { type: 'string', default: '10000,100000' },
    requests: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
  },
});
const [REQUESTS, ROUNDS] = [Number(values.requests), Number(values.rounds)];
const trees = { ...(values.old ? { old: resolve(values.old) } : {}), new: join(import.meta.dirname, '..') };
const PORT = 4393;

async function measure(count: number): Promise<void> {
  const services: [string, Running][] = [];
  try {
    for (const [name, tree] of Object.entries(trees))
      services.push([name, await startService(tree, PORT + services.length, count)]);
    for (const [name, service] of services) {
      const { child, requests } = service;
      await requests['the start page']?.();
      await quiet(service);
      const begin = processor(child);
      await requests['Ärenden, three filters']?.();
      console.log(
        `${count} cases, ${name}: the first page, which reads them all, ${processor(child) - begin} ms`,
      );
      for (const request of Object.values(requests)) for (let at = 0; at < 30; at++) await request();
      await quiet(service);
    }
    const times = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++)
      for (const request of Object.keys(services[0]?.[1].requests ?? {}))
        for (const [name, service] of services) {
          const from = processor(service.child);
          for (let at = 0; at < REQUESTS; at++) await service.requests[request]?.();
          // A report is delivered after its answer.
          if (request.startsWith('a report')) await quiet(service);
          const time = (processor(service.child) - from) / REQUESTS;
          times.set(`${request} ${name}`, [...(times.get(`${request} ${name}`) ?? []), time]);
        }
    const names = services.map(([name]) => name);
    for (const request of Object.keys(services[0]?.[1].requests ?? {})) {
      const row = names.map((name) => {
        const [own, start] = [request, 'the start page'].map((of) =>
          medianTime(times.get(`${of} ${name}`) ?? []),
        );
        return `${name} ${own?.toFixed(2)} ms, ${((own ?? 0) / (start ?? 0)).toFixed(1)} ×`;
      });
      console.log(`${request.padEnd(25)} ${row.join('   ')}`);
    }
  } finally {
    for (const [, service] of services) await service.stop();
  }
}

for (const count of values.cases.split(',').map(Number)) await measure(count);
