import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealSession } from '../actions/work/session.ts';
import { SESSION_COOKIE } from '../actions/work/who-is.ts';
import { directoryBlobStore } from '../adapters/blobs/directory.ts';
import { openSecret } from '../adapters/secret.ts';
import { exampleReport } from '../testing/report.ts';
import { writeManyCases } from './many-cases.ts';
import { startFlags } from './start-flags.ts';

const PERSON = 'lena.exempel@exempelbygden.example';
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A running service: what a request costs it, by a name, and how to stop it. */
export interface Running {
  child: ChildProcess;
  requests: Record<string, () => Promise<unknown>>;
  data: string;
  stop: () => Promise<void>;
}

const proc = (child: ChildProcess, file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
/** Processor time in milliseconds of a process, and of those it started and that have ended. */
export function processor(child: ChildProcess): number {
  const times = proc(child, 'stat').split(') ')[1]?.split(' ').slice(11, 15) ?? [];
  return times.reduce((sum, time) => sum + Number(time) * 10, 0);
}
/** Memory of a process in megabytes: now, or the most it has had. */
export const memory = (child: ChildProcess, of: 'VmRSS' | 'VmHWM' = 'VmRSS'): number =>
  Number(new RegExp(`${of}:\\s+(\\d+)`).exec(proc(child, 'status'))?.[1]) / 1024;

/** Waits until a process has used almost no processor time for two seconds, and nothing waits in its outbox. */
export async function quiet({ child, data }: Running): Promise<void> {
  for (let last = processor(child); ; ) {
    await sleep(2000);
    const now = processor(child);
    const outbox = join(data, 'outbox');
    if (now - last < 50 && (!existsSync(outbox) || readdirSync(outbox).length === 0)) return;
    last = now;
  }
}

/** Starts the service of a built tree on folders of its own with some cases, and waits until it answers. */
export async function startService(tree: string, port: number, count: number): Promise<Running> {
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
