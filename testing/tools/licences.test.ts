import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLicences } from './licences.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Writes a project with these packages and returns its folder. */
function project(packages: Record<string, { package?: object; locked?: object }>): string {
  const root = mkdtempSync(join(tmpdir(), 'skav-licences-'));
  const locked: Record<string, object> = { '': { name: 'project', version: '1.0.0' } };
  for (const [name, { package: own, locked: extra }] of Object.entries(packages)) {
    locked[`node_modules/${name}`] = { version: '1.0.0', ...extra };
    if (!own) continue;
    mkdirSync(join(root, 'node_modules', name), { recursive: true });
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify({ name, ...own }));
  }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: locked }));
  return root;
}

/** The code of the fault of one package that ships, or undefined. */
const shipping = (license: unknown, name = 'it'): string | undefined =>
  checkLicences(project({ [name]: { package: { license } } }), {}).faults[0]?.code;

it('every package of this project has a licence that it may have', () => {
  const { shipped, development, faults } = checkLicences(ROOT);
  expect(faults).toEqual([]);
  expect(shipped.get('MIT')).toBeGreaterThan(100);
  expect(development.get('MIT')).toBeGreaterThan(10);
});

describe('a package that ships to users', () => {
  it.each([
    ['MIT', undefined],
    ['Apache-2.0 WITH LLVM-exception', undefined],
    ['(MIT OR GPL-3.0-only)', undefined],
    ['GPL-2.0 OR BSD-3-Clause', undefined],
    ['(MIT AND Zlib)', undefined],
    ['MIT AND (GPL-3.0-only OR ISC)', undefined],
    [{ type: 'MIT', url: 'https://example.org' }, undefined],
    ['GPL-3.0-only', 'not-allowed'],
    ['GPL-3.0-only WITH Classpath-exception-2.0', 'not-allowed'],
    ['AGPL-3.0-or-later', 'not-allowed'],
    ['SSPL-1.0', 'not-allowed'],
    ['BUSL-1.1', 'not-allowed'],
    ['MIT AND GPL-3.0-only', 'not-allowed'],
    ['GPL-3.0-only OR SSPL-1.0', 'not-allowed'],
    ['Apache 2', 'not-spdx'],
    ['toString', 'not-spdx'],
    ['LicenseRef-Ours', 'not-allowed'],
    ['', 'no-licence'],
    ['UNLICENSED', 'no-licence'],
    ['SEE LICENSE IN LICENSE.md', 'no-licence'],
    [undefined, 'no-licence'],
    [{ url: 'https://example.org' }, 'no-licence'],
  ])('with %j: %s', (license, code) => {
    expect(shipping(license)).toBe(code);
  });

  it.each([
    ['OFL-1.1', '@fontsource/source-sans-3'],
    ['LGPL-3.0-or-later', '@img/sharp-libvips-linux-x64'],
    ['CC-BY-3.0', 'spdx-exceptions'],
  ])('may have %s only where its conditions are met', (license, name) => {
    expect([shipping(license, name), shipping(license)]).toEqual([undefined, 'not-allowed']);
  });

  it('counts by the lock file when it is for another platform and not installed', () => {
    const root = project({ a: { locked: { license: 'SSPL-1.0' } }, b: { locked: {} } });
    expect(checkLicences(root, {}).faults.map(({ code }) => code)).toEqual(['not-allowed', 'no-licence']);
  });

  it('counts by what is installed when the lock file says otherwise', () => {
    const root = project({ a: { package: { license: 'GPL-3.0-only' }, locked: { license: 'MIT' } } });
    expect(checkLicences(root, {}).faults).toEqual([
      { code: 'not-allowed', package: 'a@1.0.0', licence: 'GPL-3.0-only' },
    ]);
  });

  it('is checked in every place where it is installed', () => {
    const root = project({ 'a/node_modules/@b/c': { package: { license: 'GPL-3.0-only' } } });
    expect(checkLicences(root, {}).faults[0]?.package).toBe('@b/c@1.0.0');
  });
});

it('a package for development may have any licence, but must name one', () => {
  const root = project({
    a: { package: { license: 'GPL-3.0-only' }, locked: { dev: true } },
    b: { package: {}, locked: { dev: true } },
  });
  const { shipped, development, faults } = checkLicences(root, {});
  expect(faults).toEqual([{ code: 'no-licence', package: 'b@1.0.0' }]);
  expect([shipped.size, development.get('GPL-3.0-only')]).toEqual([0, 1]);
});

describe('an exception', () => {
  const exception = (licence: string) => ({ 'a@1.0.0': { licence, file: 'package.json', why: '' } });

  it('gives the licence that a package does not name, and that one is checked too', () => {
    const root = project({ a: { package: {} } });
    expect(checkLicences(root, exception('MIT')).faults).toEqual([]);
    expect(checkLicences(root, exception('GPL-3.0-only')).faults[0]?.code).toBe('not-allowed');
  });

  it('is for one version, and must be needed', () => {
    const root = project({ a: { package: {}, locked: { version: '1.0.1' } } });
    expect(checkLicences(root, exception('MIT')).faults.map(({ code }) => code)).toEqual([
      'no-licence',
      'exception-unused',
    ]);
  });

  it('needs the file that states the licence', () => {
    const root = project({ a: { package: {} } });
    const wrong = { 'a@1.0.0': { licence: 'MIT', file: 'LICENSE', why: '' } };
    expect(checkLicences(root, wrong).faults[0]?.code).toBe('exception-file-missing');
  });
});
