import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { loadFunction } from '../actions/serve/built-function.ts';
import { keepAliveClient } from '../testing/keep-alive.ts';
import { loseObject } from '../testing/local-store.ts';
import { exampleReport } from '../testing/report.ts';

interface Receipt {
  id: string;
  kod: string;
}

let data = '';
/** Ends each service that is still running. */
const started: (() => Promise<unknown>)[] = [];
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'skav-serve-'));
});
// A service that a failed test left behind would answer the next run.
test.afterEach(() => Promise.all(started.splice(0).map((end) => end())));
test.afterEach(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the service as `npm start` does after the build, and waits until it prints a line or ends. */
async function startService(port: number, command = [process.execPath, 'actions/serve/serve.ts']) {
  const env = { ...process.env, SKAV_DATA: data, PORT: String(port), SKAV_DYGNSTAK: '1000000' };
  const [file = '', ...args] = command;
  const server = spawn(file, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  server.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ready = new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (stdout.includes('\n')) resolve();
    });
  });
  const ended = once(server, 'close');
  started.push(() => {
    server.kill('SIGKILL');
    return ended;
  });
  await Promise.race([ready, ended]);
  return { server, ended, stdout: () => stdout, stderr: () => stderr, url: `http://127.0.0.1:${port}` };
}

/** Waits until everything that was received is in the store. */
async function delivered(): Promise<void> {
  while (readdirSync(join(data, 'outbox')).length > 0) await sleep(5);
}

async function postReport(url: string): Promise<Receipt | undefined> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(exampleReport()),
  };
  const response = await fetch(`${url}/api/rapporter`, request).catch(() => undefined);
  return response?.status === 201 ? ((await response.json()) as Receipt) : undefined;
}

async function statusOf(url: string, { kod }: Receipt) {
  const hash = createHash('sha256').update(kod).digest('hex');
  const response = await fetch(`${url}/folj/${hash}.json`);
  return {
    status: response.status,
    body: (await response.json()) as { id: string; steg: { läge: string; text: string }[] },
  };
}

test('the service prints where it is, and how to sign in, when it is ready, and stops cleanly on SIGTERM', async () => {
  const { server, ended, stdout, stderr, url } = await startService(4431);
  const [started, tour, signIn] = stdout().trimEnd().split('\n');
  expect(started).toBe(`Skav är igång: ${url}/`);
  expect(tour).toBe(`Prova på tio minuter: ${url}/prova/`);
  expect(signIn).toContain(` ${url}/arbete/in?kod=`);
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(stderr()).toBe('');
});

test('the function of a build offers what else the service does, so that its modules are loaded once', async () => {
  await loadFunction('.');
  expect(Object.hasOwn(globalThis, Symbol.for('skav.upkeep'))).toBe(true);
});

test('a signal to the shell of npm start stops the service, not only the shell', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const start = scripts.start.replace('serve/start.ts', 'serve/serve.ts');
  expect(start).not.toBe(scripts.start);
  const { server, ended, url } = await startService(4435, ['sh', '-c', start]);
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow();
});

test('an idle connection is kept for longer than proxies keep theirs', async () => {
  const { server, ended, url } = await startService(4440);
  for (const path of ['/', '/api/health']) {
    const { headers } = await fetch(url + path);
    const seconds = Number(/^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '')?.[1]);
    // Caddy 2 keeps an idle connection for two minutes, nginx for one.
    expect(seconds, path).toBeGreaterThan(120);
  }
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('a stop under load cuts no answer', async () => {
  const { server, ended, stderr, url } = await startService(4436);
  const paths = ['/', '/api/health', '/rapportera/granska', '/finns-inte'];
  const clients = Array.from({ length: 32 }, (_, at) => keepAliveClient(url + paths[at % 4], 20_000));
  let report = await postReport(url);
  server.kill('SIGTERM');
  while (report) report = await postReport(url);
  expect(await ended).toEqual([0, null]);
  const ends = (await Promise.all(clients)).flat();
  expect(ends.filter((end) => end === 'cut')).toEqual([]);
  expect(ends.filter((end) => end === 'none').length).toBeGreaterThan(0);
  expect(stderr()).toBe('');
});

test('files are kept for good by their hashed names, and take GET and HEAD only', async () => {
  const { server, ended, url } = await startService(4437);
  const file = `${url}/_astro/${readdirSync('dist/_astro')[0]}`;
  const etag = (await fetch(file)).headers.get('etag') ?? '';
  for (const headers of [{}, { 'if-none-match': etag }]) {
    const response = await fetch(file, { headers });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect((await fetch(`${url}/`)).headers.get('cache-control')).toBeNull();
  for (const method of ['OPTIONS', 'PUT', 'DELETE'])
    for (const address of [file, `${url}/`, `${url}/rapportera/`]) {
      const response = await fetch(address, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  expect((await fetch(`${url}/finns-inte`, { method: 'PUT' })).status).toBe(404);
  server.kill('SIGTERM');
  await ended;
});

test('a port that is in use is an error with a clear message', async () => {
  const first = await startService(4432);
  const second = await startService(4432);
  expect(await second.ended).toEqual([1, null]);
  expect(second.stderr()).toBe('Port 4432 är upptagen. Välj en annan, till exempel PORT=4322 npm start.\n');
  first.server.kill('SIGTERM');
  await first.ended;
});

test('a change by another process is visible without a restart', async () => {
  const { server, ended, url } = await startService(4433);
  const receipt = await postReport(url);
  if (!receipt) throw new Error('not received');
  expect((await statusOf(url, receipt)).body.steg[0]).toMatchObject({ läge: 'nu' });
  await delivered();
  const env = { ...process.env, SKAV_DATA: data };
  // Not synchronously: a connection that the service closes meanwhile would be used again.
  await promisify(execFile)(process.execPath, ['actions/skav.js', 'review', 'accept', receipt.id], { env });
  expect((await statusOf(url, receipt)).body.steg[1]).toMatchObject({
    läge: 'nu',
    text: 'Koordinatorn har läst rapporten',
  });
  server.kill('SIGTERM');
  await ended;
});

test('every receipt that was shown has its case after kill -9 in the middle of 64 parallel submissions', async () => {
  const shown: Receipt[] = [];
  for (let round = 0; round < 4; round++) {
    const { server, ended, url } = await startService(4434);
    let open = true;
    const writers = Array.from({ length: 64 }, async () => {
      while (open) {
        const receipt = await postReport(url);
        if (receipt) shown.push(receipt);
        else await sleep(5);
      }
    });
    // Killed in the middle of the work, at a different point each time, on slow machines, too.
    const enough = shown.length + 10 + round * 15;
    while (shown.length < enough) await sleep(5);
    server.kill('SIGKILL');
    await ended;
    open = false;
    await Promise.all(writers);
  }
  const { server, ended, url } = await startService(4434);
  for (const receipt of shown) expect((await statusOf(url, receipt)).body.id).toBe(receipt.id);
  server.kill('SIGTERM');
  await ended;
  execFileSync('git', ['-C', join(data, 'cases.git'), 'fsck', '--strict', '--no-dangling']);
});

test('a case that cannot be read is shown to its reporter as just that, and the others as usual', async () => {
  const first = await startService(4438);
  const [lost, kept] = [await postReport(first.url), await postReport(first.url)];
  if (!lost || !kept) throw new Error('not received');
  await delivered();
  first.server.kill('SIGTERM');
  await first.ended;
  const gitdir = join(data, 'cases.git');
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', gitdir, ...args], { encoding: 'utf8' }).trim();
  const path = git('ls-tree', '-r', '--name-only', `case/${lost.id}`)
    .split('\n')
    .find((name) => name.includes(lost.id));
  const oid = git('rev-parse', `case/${lost.id}:${path}`);
  loseObject(gitdir, oid);

  const { server, ended, url, stderr } = await startService(4439);
  const page = (kod: string) =>
    fetch(`${url}/folj/arende`, { method: 'POST', body: new URLSearchParams({ kod }) });
  expect((await statusOf(url, lost)).status).toBe(503);
  const answer = await page(lost.kod);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Ärendet går inte att visa just nu. Försök igen om en stund.');
  expect((await statusOf(url, kept)).status).toBe(200);
  expect((await page(kept.kod)).status).toBe(200);
  server.kill('SIGTERM');
  await ended;
  expect(stderr()).toContain('Ett ärende går inte att visa: damaged');
});
