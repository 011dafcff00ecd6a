import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { exampleReport } from '../testing/report.ts';

interface Receipt {
  id: string;
  kod: string;
}

let data = '';
test.beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'skav-serve-'));
});
test.afterEach(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the service as `npm start` does after the build, and waits until it prints a line or ends. */
async function startService(port: number) {
  const env = { ...process.env, SKAV_DATA: data, PORT: String(port), SKAV_DYGNSTAK: '1000000' };
  const server = spawn(process.execPath, ['actions/serve/serve.ts'], {
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
  await Promise.race([ready, ended]);
  return { server, ended, stdout: () => stdout, stderr: () => stderr, url: `http://127.0.0.1:${port}` };
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

test('the service prints one line when it is ready, and stops cleanly on SIGTERM', async () => {
  const { server, ended, stdout, stderr, url } = await startService(4431);
  expect(stdout()).toBe(`Skav är igång: ${url}/\n`);
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(stderr()).toBe('');
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
  const env = { ...process.env, SKAV_DATA: data };
  execFileSync(process.execPath, ['actions/skav.ts', 'review', 'accept', receipt.id], { env });
  expect((await statusOf(url, receipt)).body.steg[1]).toMatchObject({
    läge: 'nu',
    text: 'Koordinatorn har läst den',
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
