/**
 * What a running service gives over HTTP with 64 writers: reports a second, the time of each, processor time and
 * memory; and how soon it serves forms when thousands of reports wait in its outbox. With `--old`, another built tree of
 * this project is measured in turns with this one, in one run.
 *
 *   npm run build && node bench/service.ts [--old FOLDER] [--count 3000] [--rounds 3] [--writers 64] [--waiting 10000]
 *
 * `count` is the reports in a round. After the first round each service goes on to 10 000 reports with `--memory`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exampleReport } from '../testing/report.ts';
import { fillOutbox } from './fill-outbox.ts';
import { medianTime } from './processor-time.ts';
import { startFlags } from './start-flags.ts';

const { values } = parseArgs({
  options: {
    old: { type: 'string' },
    count: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '3' },
    writers: { type: 'string', default: '64' },
    waiting: { type: 'string', default: '10000' },
    memory: { type: 'boolean', default: false },
  },
});
const [COUNT, ROUNDS, WRITERS, WAITING] = [values.count, values.rounds, values.writers, values.waiting].map(
  Number,
) as [number, number, number, number];
const HERE = join(import.meta.dirname, '..');
const trees = { ...(values.old ? { old: resolve(values.old) } : {}), new: HERE };
const PORT = 4391;

interface Running {
  child: ChildProcess;
  url: string;
  /** Milliseconds from the start of the process until it printed that it serves. */
  started: number;
}

async function start(tree: string, data: string): Promise<Running> {
  if (!existsSync(join(tree, '.netlify/v1/functions/ssr/ssr.mjs'))) throw new Error(`${tree}: not built`);
  const begin = performance.now();
  const env = {
    ...process.env,
    SKAV_DATA: data,
    PORT: String(PORT),
    HOST: '127.0.0.1',
    SKAV_DYGNSTAK: '1000000',
  };
  const child = spawn(process.execPath, [...startFlags(tree), 'actions/serve/serve.ts'], {
    cwd: tree,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return { child, url: `http://127.0.0.1:${PORT}`, started: performance.now() - begin };
}

async function stop({ child }: Running): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'close');
}

/** Posts a report and resolves to the status of the answer. */
function post(url: string, agent: Agent): Promise<number> {
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${url}/api/rapporter`, { method: 'POST', headers, agent }, (response) => {
      response.resume().on('end', () => done(response.statusCode ?? 0));
    });
    sent.on('error', failed);
    sent.end(JSON.stringify(exampleReport()));
  });
}

/** Posts reports with parallel writers; adds milliseconds to `times` and returns the seconds of all. */
async function load(url: string, count: number, times: number[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });
  let left = count;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (left-- > 0) {
        const from = performance.now();
        const status = await post(url, agent);
        if (status !== 201) throw new Error(`status ${status}`);
        times.push(performance.now() - from);
      }
    }),
  );
  agent.destroy();
  return (performance.now() - begin) / 1000;
}

const proc = (pid: number | undefined, file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
/** Memory of a process in megabytes. */
const memory = ({ child }: Running): number =>
  Number(/VmRSS:\s+(\d+)/.exec(proc(child.pid, 'status'))?.[1]) / 1024;
/** Processor time of a process in milliseconds. */
function processor({ child }: Running): number {
  const [user, system] = proc(child.pid, 'stat').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * 10;
}

const counted = (data: string, folder: string): number =>
  existsSync(join(data, folder)) ? readdirSync(join(data, folder)).length : 0;

type Row = Record<string, number>;
const rows: Record<string, Row[]> = { old: [], new: [] };
const add = (name: string, row: Row) => rows[name]?.push(row);

async function submissions(name: string, tree: string, isFirst: boolean): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'skav-bench-'));
  const service = await start(tree, join(data, 'data'));
  try {
    await load(service.url, 1000, []);
    const after1000 = memory(service);
    const times: number[] = [];
    const used = processor(service);
    const seconds = await load(service.url, COUNT, times);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(part * sorted.length)] ?? Number.NaN;
    const row: Row = {
      perSecond: COUNT / seconds,
      p50: at(0.5),
      p99: at(0.99),
      processor: (processor(service) - used) / COUNT,
      waiting: counted(join(data, 'data'), 'outbox'),
    };
    if (values.memory && isFirst) {
      await load(service.url, Math.max(0, 9000 - COUNT), []);
      row['memory1000'] = after1000;
      row['memory10000'] = memory(service);
    }
    add(name, row);
    console.log(name, JSON.stringify(row));
    if (row['memory10000'] !== undefined) {
      for (let i = 0; i < 300 && counted(join(data, 'data'), 'outbox') > 0; i++)
        await new Promise((r) => setTimeout(r, 200));
      console.log(
        name,
        'memory when delivered',
        memory(service),
        'waiting',
        counted(join(data, 'data'), 'outbox'),
      );
    }
  } finally {
    await stop(service);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Seconds from the start of a process with many waiting reports until a form is answered. */
async function restart(name: string, tree: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'skav-bench-'));
  try {
    await stop(await start(tree, join(data, 'data')));
    await fillOutbox(join(data, 'data'), WAITING);
    const service = await start(tree, join(data, 'data'));
    await (await fetch(`${service.url}/rapportera/`)).text();
    const left = counted(join(data, 'data'), 'outbox');
    console.log(
      name,
      `restart with ${WAITING} waiting: ${(service.started / 1000).toFixed(1)} s, ${left} left`,
    );
    add(name, { restart: service.started / 1000 });
    await stop(service);
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (let round = 0; round < ROUNDS; round++)
  for (const [name, tree] of Object.entries(trees)) await submissions(name, tree, round === 0);
if (WAITING > 0) for (const [name, tree] of Object.entries(trees)) await restart(name, tree);

console.log('\n| | old | new | new to old |\n|---|--:|--:|--:|');
for (const key of ['perSecond', 'p50', 'p99', 'processor', 'memory1000', 'memory10000', 'restart']) {
  const of = (name: string) => medianTime((rows[name] ?? []).flatMap((row) => row[key] ?? []));
  const [before, now] = [of('old'), of('new')];
  console.log(`| ${key} | ${before.toFixed(2)} | ${now.toFixed(2)} | ${(now / before).toFixed(2)} |`);
}
