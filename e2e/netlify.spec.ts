import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BlobsServer } from '@netlify/blobs/server';
import { zipFunctions } from '@netlify/zip-it-and-ship-it';
import { expect, test } from '@playwright/test';
import { withoutMadeUp } from '../actions/publish/hand-over.ts';
import { SECURITY_HEADERS } from '../actions/serve/headers.ts';
import { exampleReport } from '../testing/report.ts';

test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'skav-netlify-'));
const server = new BlobsServer({ directory: join(folder, 'blobs'), token: 'hemlig' });
let bundled: Awaited<ReturnType<typeof zipFunctions>> = [];
let env: Record<string, string> = {};

test.beforeAll(async () => {
  const { port } = await server.start();
  const url = `http://127.0.0.1:${port}`;
  const context = { siteID: 'plats', token: 'hemlig', edgeURL: url, uncachedEdgeURL: url };
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  // Every variable that the README names for Netlify.
  env = {
    SKAV_SECRET: Buffer.alloc(32, 5).toString('base64'),
    SKAV_DYGNSTAK: '200',
    SKAV_GITHUB_REPO: 'exempelbygdens-samordningsforbund/arenden',
    // No server listens on this port: GitHub is down.
    SKAV_GITHUB_API: 'http://127.0.0.1:9',
    SKAV_GITHUB_APP: '1234567',
    SKAV_GITHUB_INSTALLATION: '12345678',
    SKAV_GITHUB_KEY: Buffer.from(privateKey).toString('base64'),
    NETLIFY_BLOBS_CONTEXT: Buffer.from(JSON.stringify(context)).toString('base64'),
  };
  bundled = await zipFunctions('netlify/functions', join(folder, 'functions'), {
    archiveFormat: 'none',
    config: { '*': { nodeBundler: 'esbuild' } },
  });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a bundled function in an empty folder, in a process that is not allowed to write files. */
async function runFunction(path: string, method: string, url: string, ...body: string[]) {
  const args = ['--permission', '--allow-fs-read=*', resolve('e2e/run-function.ts')];
  const child = spawn(process.execPath, [...args, path, method, `https://skav.example${url}`, ...body], {
    cwd: mkdtempSync(join(folder, 'tom-')),
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  await new Promise((done) => child.on('close', done));
  if (!stdout) throw new Error(stderr.slice(-2000));
  return JSON.parse(stdout) as { status: number; headers: [string, string][]; body: string };
}

const SSR = resolve('.netlify/v1/functions/ssr/ssr.mjs');
/** The path of our own part of a bundled function, without Netlify's wrapper. */
const main = (name: string) => {
  const files = readdirSync(join(folder, 'functions', name), { recursive: true, encoding: 'utf8' });
  const found = files.find((file) => new RegExp(`(?:^|/)${name}\\.m?js$`).test(file)) ?? '';
  return join(folder, 'functions', name, found);
};

test('the environment variables fit in the 4 KB that Netlify allows', () => {
  const size = Object.entries(env)
    .filter(([name]) => name !== 'NETLIFY_BLOBS_CONTEXT')
    .reduce((sum, [name, value]) => sum + name.length + value.length + 2, 0);
  expect(size).toBeLessThan(4096 * 0.75);
});

test('a build of the same tree is the same, except for what is known to be made up anew', () => {
  const entry = readFileSync('.netlify/v1/functions/ssr/.netlify/build/entry.mjs', 'utf8');
  // The secret of the edge middleware and the key of the server islands. If a new version makes up more, every night
  // would be a deploy: compare two builds.
  const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
  expect(entry).toMatch(uuid);
  expect(entry).toMatch(/"key":"[^"]{44}"/);
  expect(withoutMadeUp(entry)).not.toMatch(uuid);
  expect(withoutMadeUp(entry)).not.toMatch(/"key":"[^"]{44}"/);
});

test('the functions have their rate limits and schedules', () => {
  const found = Object.fromEntries(bundled.map((one) => [one.name, one]));
  expect(Object.keys(found).sort()).toEqual(['drain', 'formular', 'rapporter', 'watchdog']);
  expect(found['rapporter']).toMatchObject({ routes: [{ pattern: '/api/rapporter', methods: ['POST'] }] });
  expect(JSON.stringify(found['rapporter'])).toContain('"windowLimit":30');
  expect(found['formular']?.routes?.map(({ pattern, methods }) => `${methods?.join()} ${pattern}`)).toEqual([
    'POST /rapportera/granska',
    'POST /rapportera/skicka',
    'POST /folj/svar',
    'POST /om/tillganglighet/skicka',
  ]);
  expect(JSON.stringify(found['formular'])).toContain('"windowLimit":120');
  expect([found['drain']?.schedule, found['watchdog']?.schedule]).toEqual(['*/5 * * * *', '17 6 * * *']);
});

test('a report is received while GitHub is down, stored encrypted, and can be followed at once', async () => {
  const answer = await runFunction(
    main('rapporter'),
    'POST',
    '/api/rapporter',
    JSON.stringify(exampleReport({ datum: undefined })),
  );
  expect(answer.status).toBe(201);
  expect(Object.fromEntries(answer.headers)).toMatchObject(SECURITY_HEADERS);
  const { id, kod } = JSON.parse(answer.body) as { id: string; kod: string };
  const hash = createHash('sha256').update(kod).digest('hex');
  const status = await runFunction(SSR, 'GET', `/folj/${hash}.json`);
  expect(JSON.parse(status.body)).toMatchObject({ id });
  expect(Object.fromEntries(status.headers)).toMatchObject(SECURITY_HEADERS);
  const files = readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true });
  const stored = files.filter((file) => file.isFile());
  expect(stored.length).toBeGreaterThan(2);
  for (const { parentPath, name } of stored)
    expect(readFileSync(join(parentPath, name), 'latin1')).not.toMatch(/Karin|Planering|nassjo/);
  const health = await runFunction(SSR, 'GET', '/api/health');
  expect(health.status).toBe(200);
  expect(JSON.parse(health.body)).toMatchObject({
    väntar: 1,
    döda: 0,
    hållna: 0,
    trasiga: 0,
    larm: ['arkivet'],
  });
});

test('an address that does not exist has the headers of every page', async () => {
  const answer = await runFunction(SSR, 'GET', '/finns/inte');
  expect(answer.status).toBe(404);
  expect(answer.body).toContain('Sidan finns inte');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
  });
});

test('the function for the forms answers with the page of the site', async () => {
  const form = ['beskrivning=Det+h%C3%A4nde+i+g%C3%A5r.', 'application/x-www-form-urlencoded'];
  const posted = await runFunction(main('formular'), 'POST', '/rapportera/granska', ...form);
  expect(posted.status).toBe(303);
  const location = new Headers(posted.headers).get('location') ?? '';
  expect(location).toMatch(/^\/rapportera\/granska\?u=[0-9a-fx][0-9a-f]{31}$/);
  const answer = await runFunction(SSR, 'GET', location);
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('Det hände i går.');
  expect(Object.fromEntries(answer.headers)).toMatchObject(SECURITY_HEADERS);
});

// rolldown removes a decoding whose result is not used (findings/rolldown-decode.sh), which no test of the sources shows.
test('the built functions refuse a form that cannot be decoded', async () => {
  const broken = ['beskrivning=%ff', 'application/x-www-form-urlencoded'];
  for (const built of [SSR, main('formular')]) {
    const { status, body } = await runFunction(built, 'POST', '/rapportera/granska', ...broken);
    expect([status, body]).toEqual([400, expect.stringContaining('</html>')]);
  }
});

test('the drain keeps what cannot be sent, and the watchdog reports that it cannot check', async () => {
  expect(JSON.parse((await runFunction(main('drain'), 'POST', '/')).body)).toEqual({ skickade: 0, kvar: 0 });
  const watched = await runFunction(main('watchdog'), 'POST', '/');
  expect(watched.status).toBe(500);
  expect(watched.body).toContain('nattens genomgång');
});

test('static files have the security headers, too', () => {
  const text = readFileSync('dist/_headers', 'utf8');
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(text).toContain(`  ${name}: ${value}\n`);
  expect(text).not.toContain('unsafe');
});
