import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { associationRepository } from '../../testing/repository.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { openCache } from './cache.ts';
import { readGitListing } from './git-listing.ts';

const { git, write, remove, commit, folder, root, end } = associationRepository();
afterAll(end);

const YEARS = ['2025', '2026'];
const CASE = 'cases/2026/11/en.yaml';
write('cases/2025/12/tre.yaml', 'c\n');
write('cases/2026/10/två.yaml', 'b\n');
write(CASE, 'a\n');
commit();
const start = git('rev-parse', 'HEAD');
const cache = openCache(temporaryFolder(afterAll), '1');

beforeEach(() => {
  git('reset', '-q', '--hard', start);
  git('clean', '-q', '-fdx');
});

/** The months that are unchanged, without a cache, with an empty one and with a full one. */
function unchanged(): string[] {
  const empty = openCache(temporaryFolder(), '1');
  const [first, ...others] = [undefined, empty, empty, cache, cache].map((kept) => {
    const listing = readGitListing(folder, YEARS, kept);
    return ['2025/12', '2026/10', '2026/11'].flatMap((month) => {
      const id = listing?.tree(month);
      return id === undefined ? [] : [`${month} ${id}`];
    });
  });
  for (const other of others) expect(other).toEqual(first);
  return (first ?? []).map((line) => line.slice(0, '2026/11'.length));
}

it('has the ids of the months’ trees in the commit, which change with it', () => {
  expect(unchanged()).toEqual(['2025/12', '2026/10', '2026/11']);
  expect(readGitListing(folder, YEARS, cache)?.tree('2026/11')).toBe(git('rev-parse', 'HEAD:cases/2026/11'));
  write(CASE, 'en ny rad\n');
  commit();
  expect(unchanged()).toEqual(['2025/12', '2026/10', '2026/11']);
  expect(readGitListing(folder, YEARS, cache)?.tree('2026/11')).toBe(git('rev-parse', 'HEAD:cases/2026/11'));
});

const CHANGES = {
  'a changed file': () => write(CASE, 'en ny rad\n'),
  'a staged file': () => {
    write(CASE, 'en ny rad\n');
    git('add', CASE);
    write(CASE, 'a\n');
  },
  'a removed file': () => remove(CASE),
  'a file that git shall forget': () => git('rm', '-q', '--cached', CASE),
  'a new file with spaces in its name': () => write('cases/2026/11/ett till.yaml', 'x'),
  'a staged new file': () => {
    write('cases/2026/11/ett till.yaml', 'x');
    git('add', '-A');
  },
  'a renamed file': () => renameSync(join(root, CASE), join(root, 'cases/2026/11/ny.yaml')),
  'an ignored file': () => {
    write('.gitignore', '*.txt\n');
    write('cases/2026/11/x.txt', 'x');
  },
  'an ignored folder': () => {
    write('.gitignore', 'mapp/\n');
    write('cases/2026/11/mapp/x', 'x');
  },
  'a file in a new folder': () => write('cases/2026/11/mapp/inre/x', 'x'),
  'a conflict': () => {
    git('checkout', '-q', '-B', 'gren');
    write(CASE, 'den ena\n');
    commit();
    git('checkout', '-q', '-B', 'annan', start);
    write(CASE, 'den andra\n');
    commit();
    expect(() => git('merge', 'gren')).toThrow();
  },
} satisfies Record<string, () => void>;

it.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])('notices %s, and in its month only', (kind) => {
  CHANGES[kind]();
  expect(unchanged()).toEqual(['2025/12', '2026/10']);
});

it('has the trees of HEAD itself when another commit is to be read in its place, as the kept ones are', () => {
  unchanged();
  const [before, trees] = [git('rev-parse', 'HEAD'), git('rev-parse', 'HEAD:cases/2026/10')];
  write(CASE, 'en ny rad\n');
  commit();
  git('replace', before, 'HEAD');
  git('update-ref', 'HEAD', before);
  try {
    expect(unchanged()).toEqual(['2025/12', '2026/10']);
    expect(readGitListing(folder, YEARS, cache)?.tree('2026/10')).toBe(trees);
  } finally {
    git('replace', '-d', before);
  }
});

it('believes no other repository that git is led to', () => {
  const other = temporaryFolder();
  git('clone', '-q', root, other);
  readGitListing(folder, YEARS, cache);
  write(CASE, 'en ny rad\n');
  vi.stubEnv('GIT_WORK_TREE', other);
  for (const gitdir of [join(root, '.git'), join(other, '.git')]) {
    vi.stubEnv('GIT_DIR', gitdir);
    expect(readGitListing(folder, YEARS, cache)?.tree('2026/11')).toBeUndefined();
  }
});

it.each([' ärenden', 'ärenden ', 'mina ärenden', 'två\nrader'])(
  'notices a changed file in a folder named %j',
  (name) => {
    write(`${name}/2026/11/en.yaml`, 'a\n');
    write(`${name}/2026/10/två.yaml`, 'b\n');
    commit();
    write(`${name}/2026/11/en.yaml`, 'en ny rad\n');
    const listing = readGitListing(join(root, name), YEARS);
    expect(listing?.tree('2026/11')).toBeUndefined();
    expect(listing?.tree('2026/10')).toBe(git('rev-parse', `HEAD:${name}/2026/10`));
  },
);

it('is undefined where nothing is committed, and where there is no work tree', () => {
  const other = temporaryFolder();
  expect(readGitListing(other, YEARS)).toBeUndefined();
  git('-C', other, 'init', '-q');
  mkdirSync(join(other, '2026'));
  expect(readGitListing(other, YEARS)).toBeUndefined();
});

it('lists the trees again when there are other years', () => {
  readGitListing(folder, ['2025'], cache);
  expect(readGitListing(folder, YEARS, cache)?.tree('2026/11')).toBe(git('rev-parse', 'HEAD:cases/2026/11'));
});
