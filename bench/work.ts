/**
 * What the workspace costs a running service: processor time of a page of it, warm, next to the static start page in the
 * same run; and the service's memory with the lists next to without.
 *
 *     npm run build && node bench/work.ts [--cases 10000,100000] [--requests 200] [--rounds 3]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sealSession } from '../actions/work/session.ts';
import { SESSION_COOKIE } from '../actions/work/who-is.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { openSecret } from '../adapters/secret.ts';
import { writeManyCases } from './many-cases.ts';
import { medianTime } from './processor-time.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000,100000' },
    requests: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
  },
});
const PORT = 4393;
const URL_BASE = `http://127.0.0.1:${PORT}`;
const PERSON = 'lena.exempel@exempelbygden.example';

const proc = (child: ChildProcess, file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
/** Processor time of a process in milliseconds. */
function processor(child: ChildProcess): number {
  const [user, system] = proc(child, 'stat').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * 10;
}
/** Memory of a process in megabytes. */
const memory = (child: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(proc(child, 'status'))?.[1]) / 1024;

/** Waits until a process has used almost no processor time for two seconds. */
async function quiet(child: ChildProcess): Promise<void> {
  for (let last = processor(child); ; ) {
    await new Promise((done) => setTimeout(done, 2000));
    const now = processor(child);
    if (now - last < 50) return;
    last = now;
  }
}

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'skav-bench-'));
  const [cases, data] = [join(folder, 'cases'), join(folder, 'data')];
  const { id } = await writeManyCases(folder, count);
  const env = { ...process.env, SKAV_CASES: cases, SKAV_DATA: data, PORT: String(PORT), HOST: '127.0.0.1' };
  const child = spawn(process.execPath, ['actions/serve/serve.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    const service = { secret: await openSecret(data), now: Date.now, blobs: directoryBlobStore(data) };
    const cookie = `${SESSION_COOKIE}=${sealSession(service, { way: 'maskin', person: PERSON })}`;
    const ask = async (path: string) => {
      const response = await fetch(URL_BASE + path, { headers: { cookie }, redirect: 'manual' });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      return text.length;
    };
    const pages = {
      'the start page': '/',
      'Att göra': '/arbete/',
      'Ärenden, three filters': '/arbete/arenden/?omrade=nassjo&fas=oppna&part=kommun',
      'Ärenden, a word': '/arbete/arenden/?ord=kallelse',
      'a case': `/arbete/arende/${id}`,
    };
    await ask('/');
    await quiet(child);
    const without = memory(child);
    const begin = processor(child);
    await ask(pages['Ärenden, three filters']);
    console.log(`\n${count} cases; the first page, which reads them all: ${processor(child) - begin} ms`);
    for (const path of Object.values(pages)) for (let at = 0; at < 30; at++) await ask(path);
    await quiet(child);
    console.log(`memory ${without.toFixed(0)} MB without, ${memory(child).toFixed(0)} MB with the lists`);
    const times: Record<string, number[]> = {};
    for (let round = 0; round < Number(values.rounds); round++)
      for (const [name, path] of Object.entries(pages)) {
        const from = processor(child);
        for (let at = 0; at < Number(values.requests); at++) await ask(path);
        times[name] = [...(times[name] ?? []), (processor(child) - from) / Number(values.requests)];
      }
    const start = medianTime(times['the start page'] ?? []);
    for (const [name, own] of Object.entries(times))
      console.log(
        `${name.padEnd(24)} ${medianTime(own).toFixed(2)} ms  ${(medianTime(own) / start).toFixed(1)} ×`,
      );
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const count of values.cases.split(',').map(Number)) await measure(count);
