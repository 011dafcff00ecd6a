import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/service.ts';
import { codeVersion, keptCodeVersion } from './version.ts';

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

/** A time at which nothing that is written now is recent. */
const later = () => Date.now() + 10_000;

it('keeps the checksum until something is written, whatever that leaves as it was', () => {
  const { root, write } = project();
  const kept = temporaryFolder();
  const file = join(root, 'core/case/rules.ts');
  const changes: Record<string, () => void> = {
    'a file': () => {
      write('core/case/rules.ts', '22');
      utimesSync(file, 1, 1);
    },
    'a file with the same size and time': () => {
      writeFileSync(file, '33');
      utimesSync(file, 1, 1);
    },
    'a file put in the place of another, with the same size and time': () => {
      writeFileSync(`${root}/new`, '44');
      utimesSync(`${root}/new`, 1, 1);
      renameSync(`${root}/new`, file);
    },
    'a new file': () => write('core/case/new.ts', '1'),
    'a new file in a new folder': () => write('views/page/new.ts', '1'),
    'a removed file': () => rmSync(join(root, 'core/case/new.ts')),
    'a removed folder': () => rmSync(join(root, 'views/page'), { recursive: true }),
    'the list of packages': () => write('package-lock.json', '2'),
  };
  let before = keptCodeVersion(kept, root, later());
  for (const [what, change] of Object.entries(changes)) {
    expect(keptCodeVersion(kept, root, later()), what).toBe(before);
    change();
    const after = keptCodeVersion(kept, root, later());
    expect(after, what).toBe(codeVersion(root));
    expect(after, what).not.toBe(before);
    before = after;
  }
});

it('does not read the code again when nothing has been written, and keeps nothing of what is recent', () => {
  const { root, write } = project();
  const kept = temporaryFolder();
  const file = join(kept, 'code.json');
  const version = keptCodeVersion(kept, root);
  expect(version).toBe(codeVersion(root));
  expect(existsSync(file)).toBe(false);
  expect(keptCodeVersion(kept, root, later())).toBe(version);
  const { ino } = statSync(file);
  expect(keptCodeVersion(kept, root, later())).toBe(version);
  expect(statSync(file).ino).toBe(ino);
  write('core/case/rules.ts', '2');
  expect(keptCodeVersion(kept, root)).toBe(codeVersion(root));
  expect(readFileSync(file, 'utf8')).toContain(version);
});

it('keeps the checksum of one project only', () => {
  const kept = temporaryFolder();
  const [one, other] = [project(), project()];
  other.write('core/case/rules.ts', '2');
  const versions = () => [one, other].map(({ root }) => keptCodeVersion(kept, root, later()));
  expect(versions()).toEqual([codeVersion(one.root), codeVersion(other.root)]);
  expect(versions()).toEqual([codeVersion(one.root), codeVersion(other.root)]);
});
