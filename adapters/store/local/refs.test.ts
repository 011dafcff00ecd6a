import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fsck, git, workspace } from '../../../testing/local-store.ts';
import { Locks } from './lock.ts';
import { Refs } from './refs.ts';

const [first, second] = ['main', 'other'];
let space: ReturnType<typeof workspace>;
let gitdir: string;
let refs: Refs;
let one: string;
let two: string;

beforeEach(() => {
  space = workspace();
  gitdir = join(space.folder, 'r.git');
  git(space.folder, 'init', '-q', '--bare', '-b', first, 'r.git');
  const tree = git(gitdir, 'write-tree');
  const by = ['-c', 'user.name=x', '-c', 'user.email=x'];
  one = git(gitdir, ...by, 'commit-tree', '-m', first, tree);
  two = git(gitdir, ...by, 'commit-tree', '-m', second, tree);
  refs = new Refs(gitdir, new Locks(gitdir));
});
afterEach(() => space.remove());

test('creates, moves and removes a branch that native git sees', async () => {
  expect(await refs.move('refs/heads/case/A', undefined, one)).toBe(true);
  expect(git(gitdir, 'rev-parse', 'case/A')).toBe(one);
  expect(await refs.move('refs/heads/case/A', one, two)).toBe(true);
  expect(refs.read('refs/heads/case/A')).toBe(two);
  expect(await refs.move('refs/heads/case/A', two, undefined)).toBe(true);
  expect(git(gitdir, 'for-each-ref')).toBe('');
  expect(readdirSync(join(gitdir, 'refs/heads/case'))).toEqual([]);
});

test('does nothing when the branch is at another commit, or when `unless` says so under the lock', async () => {
  await refs.move('refs/heads/case/A', undefined, one);
  expect(await refs.move('refs/heads/case/A', undefined, two)).toBe(false);
  expect(await refs.move('refs/heads/case/A', two, one)).toBe(false);
  expect(await refs.move('refs/heads/case/A', two, undefined)).toBe(false);
  expect(await refs.move('refs/heads/case/A', one, two, async () => true)).toBe(false);
  expect(refs.read('refs/heads/case/A')).toBe(one);
});

test('of many that create a branch one succeeds', async () => {
  const answers = Array.from({ length: 20 }, () =>
    new Refs(gitdir, new Locks(gitdir)).move('refs/heads/case/A', undefined, one),
  );
  expect((await Promise.all(answers)).filter(Boolean)).toHaveLength(1);
});

test('reads, creates, moves and removes packed branches, and keeps the others', async () => {
  for (const name of ['A', 'B', 'C']) git(gitdir, 'update-ref', `refs/heads/case/${name}`, one);
  git(gitdir, 'pack-refs', '--all');
  expect(existsSync(join(gitdir, 'refs/heads/case/A'))).toBe(false);
  expect(refs.read('refs/heads/case/A')).toBe(one);
  expect(await refs.move('refs/heads/case/A', undefined, two)).toBe(false);
  expect(await refs.move('refs/heads/case/A', one, two)).toBe(true);
  expect(await refs.move('refs/heads/case/B', one, undefined)).toBe(true);
  expect(await refs.move('refs/heads/case/A', two, undefined)).toBe(true);
  expect(refs.list('refs/heads/case')).toEqual(new Map([['C', one]]));
  expect(git(gitdir, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/case/C');
  expect(fsck(gitdir)).toBe('');
});

test('parallel removals of packed branches all succeed', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `refs/heads/case/EX-${i}`);
  for (const name of names) git(gitdir, 'update-ref', name, one);
  git(gitdir, 'pack-refs', '--all');
  await Promise.all(names.slice(0, 30).map((name) => refs.move(name, one, undefined)));
  expect([...refs.list('refs/heads/case').keys()]).toEqual(names.slice(30).map((name) => name.slice(16)));
});

test('lists loose and packed branches, prefers the loose one, and leaves out locks and folders', async () => {
  git(gitdir, 'update-ref', 'refs/heads/case/A', one);
  git(gitdir, 'update-ref', 'refs/heads/case/B', one);
  git(gitdir, 'pack-refs', '--all');
  git(gitdir, 'update-ref', 'refs/heads/case/B', two);
  git(gitdir, 'update-ref', 'refs/heads/case/deep/C', two);
  writeFileSync(join(gitdir, 'refs/heads/case/D.lock'), '');
  expect(refs.list('refs/heads/case')).toEqual(
    new Map([
      ['A', one],
      ['B', two],
    ]),
  );
  expect(refs.list('refs/heads/none')).toEqual(new Map());
});

test('the version changes with each move, also by native git', async () => {
  const version = () => refs.version(['refs/heads/main'], ['refs/heads/case']);
  const seen = [version()];
  const step = async (move: () => unknown) => {
    await move();
    seen.push(version());
  };
  await step(() => refs.move('refs/heads/main', undefined, one));
  await step(() => refs.move('refs/heads/case/A', undefined, one));
  await step(() => git(gitdir, 'update-ref', 'refs/heads/case/A', two));
  await step(() => git(gitdir, 'update-ref', 'refs/heads/case/B', one));
  await step(() => refs.move('refs/heads/case/A', two, undefined));
  await step(() => git(gitdir, 'update-ref', 'refs/heads/main', two));
  expect(new Set(seen).size).toBe(seen.length);
  git(gitdir, 'pack-refs', '--all');
  expect(version()).toBe(seen.at(-1));
});

test('an empty file that a power cut left is not a branch; a broken one over a packed value is damage', async () => {
  const path = join(gitdir, 'refs/heads/case/A');
  await refs.move('refs/heads/case/A', undefined, one);
  writeFileSync(path, '');
  expect(refs.list('refs/heads/case')).toEqual(new Map());
  expect(await refs.move('refs/heads/case/A', undefined, two)).toBe(true);
  expect(refs.read('refs/heads/case/A')).toBe(two);
  git(gitdir, 'pack-refs', '--all');
  mkdirSync(dirname(path), { recursive: true });
  for (const broken of ['', 'ref: refs/heads/main', two.slice(1)]) {
    writeFileSync(path, broken);
    expect(() => refs.read('refs/heads/case/A')).toThrow(expect.objectContaining({ code: 'damaged' }));
  }
});

test('the packed file keeps its header and its order', async () => {
  for (const name of ['A', 'B', 'C']) git(gitdir, 'update-ref', `refs/heads/case/${name}`, one);
  git(gitdir, 'pack-refs', '--all');
  const before = readFileSync(join(gitdir, 'packed-refs'), 'utf8');
  await refs.move('refs/heads/case/B', one, undefined);
  expect(readFileSync(join(gitdir, 'packed-refs'), 'utf8')).toBe(
    before.replace(`${one} refs/heads/case/B\n`, ''),
  );
});
