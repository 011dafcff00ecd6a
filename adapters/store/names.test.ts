import { expect, test } from 'vitest';
import { StoreError } from './errors.ts';
import {
  caseRef,
  checkCasePath,
  checkNotePath,
  hashOfNote,
  idOfPath,
  isPathSegment,
  notePath,
  segmentsOf,
} from './names.ts';

test('a case id has a branch and a path', () => {
  expect(caseRef('EX-2026-7K3MQ9TB')).toBe('refs/heads/case/EX-2026-7K3MQ9TB');
  expect(idOfPath('cases/2026/11/EX-2026-7K3MQ9TB.yaml')).toBe('EX-2026-7K3MQ9TB');
  expect(() => checkCasePath('EX-2026-7K3MQ9TB', 'cases/2026/11/EX-2026-7K3MQ9TB.yaml')).not.toThrow();
});

test('the note of a removed case has a path', () => {
  const hash = '0a'.repeat(32);
  expect(notePath(hash)).toBe(`cases/borttagna/${hash}.yaml`);
  expect(hashOfNote(notePath(hash))).toBe(hash);
  for (const bad of ['', 'A'.repeat(64), `${hash}0`, `../../actions${hash}`])
    expect(() => checkNotePath(notePath(bad))).toThrow(StoreError);
});

test.each(['', '.', '..', 'a/b', 'a.lock', 'main.lock', '-x', 'a b', 'å', 'a\n', 'a'.repeat(65), '@{'])(
  'refuses a branch for the id %j',
  (id) => {
    expect(() => caseRef(id)).toThrow(expect.objectContaining({ code: 'bad-name' }));
  },
);

test.each([
  'cases/2026/13/A.yaml',
  'cases/2026/11/B.yaml',
  'cases/2026/11/A.yml',
  'cases/2026/A.yaml',
  '/cases/2026/11/A.yaml',
  'cases/2026/11/../A.yaml',
  'cases/2026/11/A.yaml\n',
])('refuses the path %j for the case A', (path) => {
  expect(() => checkCasePath('A', path)).toThrow(StoreError);
});

test.each([
  '.git',
  '.',
  '..',
  '',
  'a/b',
  'a\\b',
  'git~1',
  'a:b',
  'a\0',
  '\u202ea',
  'a\u200c',
  'a ',
  'a.',
  'a\u0308'.normalize('NFD'),
])('refuses the file name %j', (name) => {
  expect(isPathSegment(name)).toBe(false);
});

test('accepts the file names that an association may choose', () => {
  for (const name of ['association.yaml', 'höglandet.md', '2026', 'Bilaga 1 (utkast).csv', '_redirects'])
    expect(isPathSegment(name)).toBe(true);
});

test('paths stay under cases/', () => {
  expect(segmentsOf('cases/routines/hoglandet.md')).toEqual(['cases', 'routines', 'hoglandet.md']);
  for (const path of ['cases', 'README.md', 'cases//a', 'cases/../a', '../cases/a', 'cases/.git/config'])
    expect(() => segmentsOf(path)).toThrow(
      expect.objectContaining({ code: 'bad-name', data: { name: path } }),
    );
});
