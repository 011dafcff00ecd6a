import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SERVE_TEXTS } from '../core/texts/serve.ts';
import { EXAMPLE_FOLDER, temporaryFolder } from '../testing/service.ts';
import { ACTIONS, main } from './skav.ts';

const folder = mkdtempSync(join(tmpdir(), 'skav-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (...parts: string[]) => join(folder, ...parts);

const file = path('file');
writeFileSync(file, 'x');
// A data folder whose archive is an empty folder, and one whose archive is a file.
mkdirSync(path('empty/cases.git'), { recursive: true });
mkdirSync(path('not-a-folder'), { recursive: true });
writeFileSync(path('not-a-folder/cases.git'), 'x');
// Data folders that have been used and lost their archive, their secret, or most of it.
mkdirSync(path('no-archive'));
writeFileSync(path('no-archive/secret'), 'x'.repeat(32));
mkdirSync(path('no-secret/outbox'), { recursive: true });
mkdirSync(path('no-secret/cases.git'));
writeFileSync(path('no-secret/outbox/x'), 'x');
mkdirSync(path('short-secret'));
writeFileSync(path('short-secret/secret'), 'x');
// An association with a fault.
cpSync(EXAMPLE_FOLDER, path('faulty'), {
  recursive: true,
  filter: (from) => !/cases\/(?:\d{4}|releases)/.test(from),
});
writeFileSync(path('faulty/association.yaml'), 'schema: 1\n');
const ID = 'EX-2026-7K3MQ9TB';

/** The arguments of every verb when nothing else is wrong with them. */
const VERBS: Record<string, string[]> = {
  init: [path('new')],
  check: [],
  review: [],
  do: [ID, '/hjälp'],
  sweep: ['--dry-run'],
  outbox: [],
  status: [],
  'sign-in': [],
  invite: ['karin.exempel@exempelbygden.example'],
  contact: [],
  backup: [path('backups')],
  restore: [path('backups')],
  export: [path('export')],
  import: [file, '--karta', path('karta.yaml')],
  github: ['check'],
  doctor: [],
  upgrade: [path('association')],
  erase: [ID],
  deid: [file],
  release: ['2025', '--dry-run'],
  report: ['2025', '--pdf', path('report.pdf')],
  audit: [join(EXAMPLE_FOLDER, 'releases')],
  national: [path('a'), path('b'), path('c'), '--out', path('national')],
  generate: ['--profile', 'forbund', '--cases', '1', '--years', '1', '--out', path('generated')],
  publish: [],
};

/** Settings with which no verb starts, whether or not it uses them. */
const WRONG: Record<string, NodeJS.ProcessEnv> = {
  'a cap in words': { SKAV_DYGNSTAK: 'tio' },
  'an empty cap': { SKAV_DYGNSTAK: '' },
  'a port in words': { PORT: 'abc' },
  'an empty port': { PORT: '' },
  'a port that does not exist': { PORT: '65536' },
  'an empty folder name': { SKAV_DATA: ' ' },
  'a repository without an owner': { SKAV_GITHUB_REPO: 'bara-namn' },
  'an empty repository': { SKAV_GITHUB_REPO: '' },
  'a repository without an App': { SKAV_GITHUB_REPO: 'forbund/arenden' },
  'an App without a key': { SKAV_GITHUB_REPO: 'forbund/arenden', SKAV_GITHUB_APP: '1' },
  'a key that cannot be read': {
    SKAV_GITHUB_REPO: 'forbund/arenden',
    SKAV_GITHUB_APP: '1',
    SKAV_GITHUB_KEY: 'nej',
  },
  'an API that is not an address': {
    SKAV_GITHUB_REPO: 'forbund/arenden',
    SKAV_GITHUB_TOKEN: 't',
    SKAV_GITHUB_API: 'nej',
  },
  'a kind of log that does not exist': { SKAV_LOG: 'xml' },
  'half of what Netlify needs': { NETLIFY_SITE_ID: 'x' },
  'a secret for Netlify that is missing in a workflow': { NETLIFY_SITE_ID: 'x', NETLIFY_AUTH_TOKEN: '' },
  'an API of Netlify that is not an address': {
    NETLIFY_SITE_ID: 'x',
    NETLIFY_AUTH_TOKEN: 'y',
    NETLIFY_API_URL: 'nej',
  },
};

/** Settings of how people sign in, with which the service does not start. */
const WRONG_SIGN_IN: Record<string, NodeJS.ProcessEnv> = {
  'passkeys that are neither on nor off': { SKAV_PASSKEYS: 'ja', SKAV_SITE: 'https://a.example' },
  'passkeys without an address': { SKAV_PASSKEYS: 'on' },
  'passkeys at a number': { SKAV_PASSKEYS: 'on', SKAV_SITE: 'https://192.0.2.1' },
  'a header that browsers send': { SKAV_PROXY_HEADER: 'Cookie', SKAV_SITE: 'https://a.example' },
  'a header with an underscore': { SKAV_PROXY_HEADER: 'X_Skav', SKAV_SITE: 'https://a.example' },
  'an empty header': { SKAV_PROXY_HEADER: '', SKAV_SITE: 'https://a.example' },
  'a header without an address': { SKAV_PROXY_HEADER: 'X-Skav-Person' },
  'a header at an address without TLS': { SKAV_PROXY_HEADER: 'X-Skav-Person', SKAV_SITE: 'http://a.example' },
  'half of OpenID Connect': { SKAV_OIDC_ISSUER: 'https://a.example' },
  'half of a sign-in with GitHub': { SKAV_GITHUB_CLIENT_ID: 'x' },
};

/** The verbs that open the data folder, and those that read the association's folder. */
const OF_DATA = ['review', 'do', 'sweep', 'outbox', 'status', 'sign-in', 'contact', 'backup', 'restore'];
const OF_ASSOCIATION = [
  'check',
  'review',
  'do',
  'sweep',
  'outbox',
  'status',
  'sign-in',
  'contact',
  'release',
  'export',
  'import',
  'generate',
];

/** Folders that cannot be used, and the verbs that open them; the others are not affected. */
const UNUSABLE: Record<string, { env: NodeJS.ProcessEnv; verbs: string[] }> = {
  'an empty folder as archive': {
    env: { SKAV_DATA: path('empty') },
    verbs: [...OF_DATA, 'export', 'import'],
  },
  'a file as archive': {
    env: { SKAV_DATA: path('not-a-folder') },
    verbs: [...OF_DATA, 'export', 'import'],
  },
  'a file as data folder': {
    env: { SKAV_DATA: file },
    verbs: OF_DATA,
  },
  'an archive that is gone': {
    env: { SKAV_DATA: path('no-archive') },
    verbs: OF_DATA,
  },
  'a secret that is gone': {
    env: { SKAV_DATA: path('no-secret') },
    verbs: OF_DATA,
  },
  'a short secret': {
    env: { SKAV_DATA: path('short-secret') },
    verbs: OF_DATA,
  },
  'an association with faults': {
    env: { SKAV_CASES: path('faulty') },
    verbs: OF_ASSOCIATION,
  },
  'an association that is not there': {
    env: { SKAV_CASES: path('nowhere') },
    verbs: [...OF_ASSOCIATION, 'report'],
  },
};

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void printed.push(line));
  vi.stubEnv('SKAV_DATA', path('data'));
  vi.stubEnv('SKAV_CACHE', path('cache'));
});

async function runVerb(verb: string, env: NodeJS.ProcessEnv): Promise<number> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return main([verb, ...(VERBS[verb] ?? [])]);
}

const SENTENCE = /^[^\n]*[.!:]$/u;

it('covers every verb', () => {
  expect(Object.keys(VERBS).toSorted()).toEqual(Object.keys(ACTIONS).toSorted());
});

describe.each(Object.keys(VERBS))('skav %s', (verb) => {
  it.each(Object.entries(WRONG))('answers %s with one sentence', async (_name, env) => {
    expect(await runVerb(verb, env)).toBe(1);
    expect(printed).toEqual([expect.stringMatching(/^(?:Inställningen [A-Z_]+|SKAV_GITHUB_KEY) [^\n]+\.$/)]);
  });

  it.each(Object.entries(UNUSABLE).filter(([, { verbs }]) => verbs.includes(verb)))(
    'answers %s with a sentence',
    async (_name, { env }) => {
      expect(await runVerb(verb, env)).not.toBe(0);
      expect(printed.length).toBeGreaterThan(0);
      const all = printed.join('\n');
      expect(all).not.toMatch(/^ {4}at |Error\b|node:/m);
      for (const line of all.split('\n')) expect(line).toMatch(SENTENCE);
    },
  );
});

describe('npm start', () => {
  const start = (program: string, env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [program], {
      env: { ...process.env, SKAV_DATA: path('data'), PORT: '0', ...env },
      encoding: 'utf8',
      timeout: 60_000,
    });

  it.each(Object.entries({ ...WRONG, ...WRONG_SIGN_IN }))(
    'answers %s with one sentence, before it builds',
    (_name, env) => {
      // A build would say what is wrong in the folder.
      const { status, stdout, stderr } = start('actions/serve/start.ts', {
        SKAV_CASES: path('faulty'),
        ...env,
      });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^(?:Inställningen [A-Z_]+|SKAV_GITHUB_KEY) [^\n]+\.\n$/);
    },
  );

  it('answers a port that is taken and a host without an address with one sentence, before it builds', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const answer = (env: NodeJS.ProcessEnv) => {
      const { status, stdout, stderr } = start('actions/serve/start.ts', {
        SKAV_CASES: path('faulty'),
        ...env,
      });
      expect([status, stdout]).toEqual([1, '']);
      return stderr;
    };
    expect(answer({ PORT: String(port) })).toBe(`${SERVE_TEXTS.portInUse(port)}\n`);
    expect(answer({ HOST: 'no-such.invalid' })).toBe(`${SERVE_TEXTS.unknownHost('no-such.invalid')}\n`);
    taken.close();
  });

  it.each(Object.entries(UNUSABLE))('answers %s with a sentence', (_name, { env }) => {
    const { status, stdout, stderr } = start('actions/serve/serve.ts', env);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).not.toMatch(/^ {4}at |Error\b|node:/m);
    for (const line of stderr.trim().split('\n')) expect(line).toMatch(SENTENCE);
  });
});

// The test may run as root, which may read everything, so the verbs run as the user `nobody`.
it('names a folder that it may not read', () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
  // It keeps what Node has compiled, for the next process.
  const cache = temporaryFolder();
  if (nobody) {
    chmodSync(tmpdir(), 0o711);
    chownSync(cache, nobody.uid, nobody.gid);
  }
  const locked = path('locked');
  mkdirSync(join(locked, 'cases.git'), { recursive: true });
  writeFileSync(join(locked, 'secret'), 'x'.repeat(32));
  // The folder that it is in may be passed through, so that it is this one that stops them.
  chmodSync(join(locked, '..'), 0o711);
  chmodSync(locked, 0o000);
  for (const owner of nobody ? [nobody.uid, 0] : ['self']) {
    if (typeof owner === 'number') chownSync(locked, owner, owner);
    for (const verb of ['review', 'do', 'sweep', 'outbox', 'status', 'sign-in', 'contact', 'backup']) {
      const result = spawnSync(process.execPath, ['actions/skav.js', verb, ...(VERBS[verb] ?? [])], {
        env: {
          PATH: process.env['PATH'],
          HOME: tmpdir(),
          SKAV_DATA: locked,
          SKAV_CACHE: cache,
        },
        encoding: 'utf8',
        ...nobody,
      });
      expect([verb, owner, result.status, result.stdout, result.stderr]).toEqual([
        verb,
        owner,
        1,
        '',
        expect.stringMatching(/^Rättighet saknas till \/\S+\. [^\n]+\n$/),
      ]);
    }
  }
  execFileSync('chmod', ['700', locked]);
});
