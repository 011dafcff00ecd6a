import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { buildInputs } from './build-inputs.ts';

let root = '';
let cases = '';
const inputs = (env: Record<string, string> = {}, today = '2026-11-29') =>
  buildInputs(root, cases, env, today);

function write(folder: string, path: string, text = ''): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  root = temporaryFolder();
  cases = temporaryFolder();
  write(root, 'site/pages/index.astro', 'a');
  write(cases, 'association.yaml', 'namn: a');
  write(cases, 'routines/a.md', 'a');
});

it.each([
  'site/pages/index.astro',
  'site/pages/new/page.astro',
  'core/a/b/c.ts',
  'docs/koordinator.md',
  'package-lock.json',
  'astro.config.mjs',
  'a-folder-that-nobody-has-heard-of/x',
])('is different when %s of the project has changed', (path) => {
  const before = inputs();
  write(root, path, 'b');
  expect(inputs()).not.toBe(before);
});

it.each([
  'association.yaml',
  'routines/a.md',
  'resultat/b.md',
  'releases/2026/publicering.json',
  'lagar.yaml',
])('is different when %s of the association has changed or is gone', (path) => {
  const before = inputs();
  write(cases, path, 'b');
  const changed = inputs();
  expect(changed).not.toBe(before);
  rmSync(join(cases, path));
  expect(inputs()).not.toBe(changed);
});

it('differs when the association is in another folder, or missing', () => {
  const before = inputs();
  rmSync(cases, { recursive: true });
  expect(inputs()).not.toBe(before);
});

it.each(['2026/11/EX-2026-7K3MQ9TB.yaml', 'borttagna/ab.yaml'])(
  'is the same when the case %s comes',
  (path) => {
    const before = inputs();
    write(cases, path, 'b');
    expect(inputs()).toBe(before);
  },
);

it.each(['dist', '.served/1/dist', 'node_modules/a', '.git', '.skav/outbox', '.cache', 'cases/2026/11'])(
  'is the same when something is written in %s',
  (folder) => {
    const before = inputs();
    write(root, `${folder}/a`, 'b');
    expect(inputs()).toBe(before);
  },
);

it('is different on another day and with other settings, in any order, and has nothing of a secret', () => {
  const same = { SKAV_SITE: 'https://a.example', URL: 'https://b.example' };
  expect(inputs(same)).toBe(inputs(Object.fromEntries(Object.entries(same).reverse())));
  expect(inputs({ ...same, HOME: '/', SKAV_SECRET: 'x', SKAV_GITHUB_APP_KEY: 'y' })).toBe(inputs(same));
  const all = [
    inputs(),
    inputs(same),
    inputs({ ...same, URL: 'https://c.example' }),
    inputs({ ...same, SKAV_GITHUB_REPO: 'a/b' }),
    inputs(same, '2026-11-30'),
  ];
  expect(new Set(all).size).toBe(all.length);
});
