/**
 * What a request costs a running service: processor time of the pages of the workspace, of a look-up and of a report,
 * one request at a time and warm, next to the static start page in the same run; and the service's memory. With
 * `--old`, another built tree of this project is measured in turns with this one.
 *
 *     npm run build && node bench/requests.ts [--old FOLDER] [--cases 10000,100000] [--requests 200] [--rounds 5]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sealSession } from '../actions/work/session.ts';
import { SESSION_COOKIE } from '../actions/work/who-is.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { openSecret } from '../adapters/secret.ts';
import { exampleReport } from '../testing/report.ts';
import { writeManyCases } from './many-cases.ts';
import { medianTime } from './processor-time.ts';
import { startFlags } from './start-flags.ts';

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
const PERSON = 'lena.exempel@exempelbygden.example';
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A running service: what a request costs it, by a name, and how to stop it. */
interface Running {
  child: ChildProcess;
  requests: Record<string, () => Promise<unknown>>;
  data: string;
  stop: () => Promise<void>;
}

const proc = (child: ChildProcess, file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
/** Processor time in milliseconds of a process, and of those it started and that have ended. */
function processor(child: ChildProcess): number {
  const times = proc(child, 'stat').split(') ')[1]?.split(' ').slice(11, 15) ?? [];
  return times.reduce((sum, time) => sum + Number(time) * 10, 0);
}
/** Memory of a process in megabytes. */
const memory = (child: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(proc(child, 'status'))?.[1]) / 1024;

/** Waits until a process has used almost no processor time for two seconds, and nothing waits in its outbox. */
async function quiet({ child, data }: Running): Promise<void> {
  for (let last = processor(child); ; ) {
    await sleep(2000);
    const now = processor(child);
    const outbox = join(data, 'outbox');
    if (now - last < 50 && (!existsSync(outbox) || readdirSync(outbox).length === 0)) return;
    last = now;
  }
}

async function start(tree: string, port: number, count: number): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
  const [cases, data] = [join(folder, 'cases'), join(folder, 'data')];
  const { id } = await writeManyCases(folder, count);
  const env = {
    ...process.env,
    SKAV_CASES: cases,
    SKAV_DATA: data,
    SKAV_DYGNSTAK: '1000000',
    PORT: String(port),
    HOST: '127.0.0.1',
  };
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, [...startFlags(tree), 'actions/serve/serve.ts'], {
    cwd: tree,
    env,
    stdio: [...stdio],
  });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  const url = `http://127.0.0.1:${port}`;
  const service = { secret: await openSecret(data), now: Date.now, blobs: directoryBlobStore(data) };
  const cookie = `${SESSION_COOKIE}=${sealSession(service, { way: 'maskin', person: PERSON })}`;
  const ask = async (path: string, wanted = 200, init: RequestInit = {}) => {
    const response = await fetch(url + path, { headers: { cookie }, redirect: 'manual', ...init });
    const text = await response.text();
    if (response.status !== wanted) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
    return { text, location: response.headers.get('location') ?? '' };
  };
  const report = async (): Promise<string> => {
    const body = JSON.stringify(exampleReport());
    const headers = { 'content-type': 'application/json' };
    return JSON.parse((await ask('/api/rapporter', 201, { method: 'POST', headers, body })).text).kod;
  };
  const code = await report();
  const requests = {
    'the start page': () => ask('/'),
    'Att göra': () => ask('/arbete/'),
    'Ärenden, three filters': () => ask('/arbete/arenden/?omrade=nassjo&fas=oppna&part=kommun'),
    'Ärenden, a word': () => ask('/arbete/arenden/?ord=kallelse'),
    'a case': () => ask(`/arbete/arende/${id}`),
    'a look-up, two requests': async () => {
      const body = new URLSearchParams({ kod: code });
      const { location } = await ask('/folj/arende', 303, { method: 'POST', body, headers: { origin: url } });
      await ask(location);
    },
    'a report, delivered': report,
  };
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { child, requests, data, stop };
}

async function measure(count: number): Promise<void> {
  const services: [string, Running][] = [];
  try {
    for (const [name, tree] of Object.entries(trees))
      services.push([name, await start(tree, PORT + services.length, count)]);
    for (const [name, service] of services) {
      const { child, requests } = service;
      await requests['the start page']?.();
      await quiet(service);
      const [without, begin] = [memory(child), processor(child)];
      await requests['Ärenden, three filters']?.();
      const first = processor(child) - begin;
      for (const request of Object.values(requests)) for (let at = 0; at < 30; at++) await request();
      await quiet(service);
      console.log(
        `${count} cases, ${name}: the first page, which reads them all, ${first} ms; memory ` +
          `${without.toFixed(0)} MB without the lists and ${memory(child).toFixed(0)} MB with them`,
      );
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
    for (const [name, { child }] of services)
      console.log(`${name}: memory ${memory(child).toFixed(0)} MB at the end`);
  } finally {
    for (const [, service] of services) await service.stop();
  }
}

for (const count of values.cases.split(',').map(Number)) await measure(count);
