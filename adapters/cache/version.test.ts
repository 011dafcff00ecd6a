import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { codeVersion } from './version.ts';

/** A project with one file of each kind. */
function project(): { root: string; write: (file: string, text: string) => void } {
  const root = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of [
    'core/case/rules.ts',
    'schemas/case.json',
    'adapters/store/store.ts',
    'views/html.ts',
    'actions/check/file.ts',
    'package-lock.json',
  ])
    write(file, '1');
  return { root, write };
}

it.each([
  'core/case/rules.ts',
  'core/case/new.ts',
  'schemas/case.json',
  'adapters/store/store.ts',
  'views/html.ts',
  'actions/check/file.ts',
  'package-lock.json',
])('changes when %s changes', (file) => {
  const { root, write } = project();
  const before = codeVersion(root);
  write(file, '2');
  expect(codeVersion(root)).not.toBe(before);
});

it.each([2 ** 23 - 3, 2 ** 23, 2 ** 24 + 1])('changes with the last byte of code of %i bytes', (length) => {
  const { root, write } = project();
  const text = 'x'.repeat(length - 1);
  write('core/case/rules.ts', `${text}1`);
  const before = codeVersion(root);
  write('core/case/rules.ts', `${text}2`);
  expect(codeVersion(root)).not.toBe(before);
  write('core/case/rules.ts', `${text}1`);
  expect(codeVersion(root)).toBe(before);
});

it('changes when text moves from one file to the next', () => {
  const { root, write } = project();
  write('core/a.ts', '12');
  write('core/b.ts', '3');
  const before = codeVersion(root);
  write('core/a.ts', '1');
  write('core/b.ts', '23');
  expect(codeVersion(root)).not.toBe(before);
});

it('does not change with the project’s folder, its tests or what they read', () => {
  const { root, write } = project();
  const before = codeVersion(root);
  for (const file of ['core/case/rules.test.ts', 'core/deid/testdata/x.json', 'testing/service.ts'])
    write(file, '2');
  expect(codeVersion(root)).toBe(before);
  const copy = temporaryFolder();
  cpSync(root, copy, { recursive: true });
  expect(codeVersion(copy)).toBe(before);
});

it('is a checksum of this project', () => {
  expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
});
