import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { FORM_TEXTS } from '../core/texts/report.ts';
import { exampleReport } from '../testing/report.ts';
import { originAt, type Proxied, startBehindNginx } from './behind-nginx.ts';

const LACKS = ['nginx', 'openssl', 'curl'].filter((name) => spawnSync(name, ['-v']).error);

test.describe.configure({ mode: 'serial' });
test.skip(
  LACKS.length > 0,
  `Not installed: ${LACKS.join(', ')}. Install with: apt-get install -y nginx openssl curl`,
);

const FIRST_PORT = 4450;
const ORIGIN = originAt(FIRST_PORT);
let site: Proxied;
test.beforeAll(async () => {
  site = await startBehindNginx(FIRST_PORT);
});
test.afterAll(() => site?.close());

const FORM = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' };
const JSON_TYPE = { 'content-type': 'application/json' };
const review = (headers: Record<string, string>, from: string, body = 'beskrivning=') =>
  site.send('/rapportera/granska', { method: 'POST', headers: { ...FORM, ...headers }, body, from });

const sendReport = (from: string) =>
  site.send('/api/rapporter', {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify(exampleReport()),
    from,
  });

test('pages come through TLS with the headers of the service, compressed only when they are the same for all', async () => {
  const gzip = { 'accept-encoding': 'gzip' };
  const paths = ['/', '/statistik/', '/rapportera/kvitto', '/api/health'];
  for (const [at, path] of paths.entries()) {
    const { status, headers } = await site.send(path, { headers: gzip });
    expect([path, status]).toEqual([path, path.endsWith('kvitto') ? 410 : 200]);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-encoding']).toBe(at < 2 ? 'gzip' : undefined);
    expect(headers.server).toBe('nginx');
  }
});

test('a form is taken from the public address and from no other', async () => {
  expect((await review({}, '198.51.100.2')).status).toBe(303);
  for (const origin of ['https://other.example.se', 'http://127.0.0.1:4452', 'null'])
    expect([origin, (await review({ origin }, '198.51.100.2')).status]).toEqual([origin, 403]);
});

test('visitors are limited by their own address, whatever they claim in a header', async () => {
  const claims = (at: number) => ({
    'x-forwarded-for': `203.0.113.${at}`,
    forwarded: `for=203.0.113.${at}`,
    'x-real-ip': `203.0.113.${at}`,
  });
  for (const [from, forged] of [
    ['198.51.100.3', false],
    ['198.51.100.4', true],
  ] as const) {
    const statuses: number[] = [];
    for (let at = 1; at <= 61; at++) statuses.push((await review(forged ? claims(at) : {}, from)).status);
    expect(statuses).toEqual([...Array(60).fill(303), 429]);
  }
  // Loopback is never limited, so it is the address that an attacker would claim.
  expect((await review({ 'x-forwarded-for': '127.0.0.1' }, '198.51.100.4')).status).toBe(429);
  expect((await review({}, '198.51.100.5')).status).toBe(303);
});

test("a body above the limit is answered with a sentence: the service's own, and far above it nginx's", async () => {
  const from = '198.51.100.6';
  const tooLong = `beskrivning=${'x'.repeat(65 * 1024)}`;
  const page = await review({}, from, tooLong);
  expect([page.status, page.headers['content-security-policy'] !== undefined]).toEqual([413, true]);
  expect(page.body).toContain(FORM_TEXTS['form-too-large']);
  for (const size of [65, 250]) {
    const body = JSON.stringify('x'.repeat(size * 1024));
    const { status, body: text } = await site.send('/api/rapporter', {
      method: 'POST',
      headers: JSON_TYPE,
      body,
      from,
    });
    expect([size, status, JSON.parse(text).fel]).toMatchObject([size, 413, [{ kod: 'for-stor' }]]);
  }
  const far = await review({}, from, `beskrivning=${'x'.repeat(300 * 1024)}`);
  expect([far.status, far.body]).toEqual([413, readFileSync('deploy/pages/413.html', 'utf8')]);
  expect(far.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('no receipt, ticket or visitor is in the logs, also not of requests that failed; a restart ends by itself', async () => {
  const from = '198.51.100.7';
  const sent = await sendReport(from);
  expect(sent.status).toBe(201);
  const { kod } = JSON.parse(sent.body) as { kod: string };
  const hash = createHash('sha256').update(kod).digest('hex');
  // A code without digits looks most like the name of a page.
  const lowerCase = kod.toLowerCase().replace(/[^a-z]/g, '');
  const addresses = [
    `/folj/${hash}.json`,
    `/folj/%${hash.charCodeAt(0).toString(16)}${hash.slice(1)}.json`,
    `//folj//${hash}.json`,
    `/rapportera/kvitto?b=${hash}`,
    `/rapportera/kvitto/${hash}?b=${hash}`,
    `/rapportera/granska?u=${hash}`,
    `/${kod}`,
    `/folj/${kod}`,
    `/folj/${lowerCase}`,
  ];
  const visit = () =>
    Promise.all(
      addresses.map(async (path) => {
        const { status } = await site.send(path, {
          headers: { referer: `${ORIGIN}/folj/${hash}.json` },
          from,
        });
        return status;
      }),
    );
  expect((await visit())[0]).toBe(200);

  // Eight clients, each with a request after the other, while the service stops and starts.
  let isRunning = true;
  const seen: number[] = [];
  const clients = Array.from({ length: 8 }, async () => {
    for (let count = 0; isRunning && count < 3000; count++) {
      seen.push((await site.send(`/folj/${hash}.json`, { from })).status);
      await sleep(50);
    }
  });
  await expect.poll(() => seen.length).toBeGreaterThan(16);
  await site.stopService();
  const down = await visit();
  expect(down).toEqual(addresses.map(() => 502));
  const page = await site.send('/', { from });
  expect([page.status, page.body]).toEqual([502, readFileSync('deploy/pages/502.html', 'utf8')]);
  await site.startService();
  await expect.poll(() => seen.at(-1)).toBe(200);
  isRunning = false;
  await Promise.all(clients);
  expect([...new Set(seen)]).toEqual([200, 502]);
  expect((await visit())[0]).toBe(200);
  expect((await sendReport(from)).status).toBe(201);

  // Not the log itself: it is thousands of lines.
  const logs = site.logs();
  for (const line of [' GET /folj/* 200 ', ' GET /folj/* 502 ', ' POST /rapportera/granska 303 '])
    expect(logs.includes(line), line).toBe(true);
  for (const secret of [...addresses, hash, hash.slice(1), kod, lowerCase, from, '?', ORIGIN])
    expect(logs.includes(secret), secret).toBe(false);
});

test('the check of the health passes for a healthy service and fails for one that is down', async () => {
  const check = () =>
    execFileSync(resolve('deploy/skav-health'), { env: { ...process.env, PORT: '4452' }, stdio: 'pipe' });
  expect(String(check())).toContain('"larm":[]');
  await site.stopService();
  expect(check).toThrow();
});
