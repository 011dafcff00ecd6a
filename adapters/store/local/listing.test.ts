import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { git, loseObject, workspace } from '../../../testing/local-store.ts';
import { LocalListing } from './listing.ts';
import { ObjectDatabase } from './objects.ts';

/** As on a machine without git. */
class WithoutGit extends ObjectDatabase {
  override list(): undefined {}
}

let space: ReturnType<typeof workspace>;
let gitdir: string;
const NOTE = `cases/borttagna/${'a'.repeat(64)}.yaml`;

/** Commits these files, each with its path as its text, as the only ones on main. */
function commit(...paths: string[]): string {
  const tree = join(space.folder, 'tree');
  for (const path of paths) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), path);
  }
  const link = join(tree, 'cases/2026/10/LINK.yaml');
  if (!existsSync(link)) symlinkSync('A.yaml', link);
  git(gitdir, '--work-tree', tree, 'add', '-A');
  // Another repository, which git lists as a commit.
  git(gitdir, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},cases/2026/10/OTHER.yaml`);
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
  return git(gitdir, ...author, 'commit-tree', '-m', 'x', git(gitdir, 'write-tree'));
}

const listedBy = (objects: ObjectDatabase, main: string) =>
  new LocalListing(objects).snapshot('v', main, new Map());

beforeEach(() => {
  space = workspace();
  git(space.folder, 'init', '-q', '--bare', 'r.git');
  gitdir = join(space.folder, 'r.git');
});
afterEach(() => space.remove());

test('is the same whether native git or each folder is read, and only has cases and notes', async () => {
  const below = (...names: string[]) => names.map((name) => `cases/${name}`);
  const main = commit(
    'arkiv/2026/11/J.yaml',
    NOTE,
    ...below('2026/11/B.yaml', '2026/11/A-1.yaml', '2026/11/A.yaml', '2026/10/A.yaml', '2025/12/Ö.yaml'),
    ...below('2025/12/C.yaml', '2025/13/D.yaml', '2026/1/E.yaml', '2026/11/F.txt', '2026/I.yaml'),
    ...below('2026/11/mapp.yaml/G.yaml', '2026/11/mapp/2026/11/H.yaml', 'association.yaml', 'borttagna/x'),
  );
  const byFolder = await listedBy(new WithoutGit(gitdir), main);
  const all = await listedBy(new ObjectDatabase(gitdir), main);
  expect(all).toEqual(byFolder);
  const names = [
    '2025/12/C',
    '2026/10/A',
    '2026/10/LINK',
    '2026/10/OTHER',
    '2026/11/A-1',
    '2026/11/A',
    '2026/11/B',
  ];
  expect(all.main.map(({ path }) => path)).toEqual(below(...names.map((name) => `${name}.yaml`)));
  expect(all.removed.map(({ path }) => path)).toEqual([NOTE]);
});

test('reads only what changed the next time, and keeps the same objects for the rest', async () => {
  const objects = new ObjectDatabase(gitdir);
  const listing = new LocalListing(objects);
  const before = await listing.snapshot(
    '1',
    commit('cases/2026/10/A.yaml', 'cases/2026/11/A.yaml'),
    new Map(),
  );
  expect(objects.hasRead).toBe(false);
  const read = vi.spyOn(objects, 'read');
  const main = commit('cases/2026/11/B.yaml');
  const after = await listing.snapshot('2', main, new Map());
  expect(read).toHaveBeenCalledWith('tree', git(gitdir, 'rev-parse', `${main}:cases/2026/11`));
  expect(read).not.toHaveBeenCalledWith('tree', git(gitdir, 'rev-parse', `${main}:cases/2026/10`));
  for (const file of before.main) expect(after.main).toContain(file);
  expect(after.main).toHaveLength(before.main.length + 1);
});

test('a folder that is lost is an error, and not a shorter list', async () => {
  const main = commit('cases/2026/10/A.yaml', 'cases/2026/11/A.yaml');
  loseObject(gitdir, git(gitdir, 'rev-parse', `${main}:cases/2026/11`));
  expect(new ObjectDatabase(gitdir).list(main, ['cases'], 'all')).toBeUndefined();
  await expect(listedBy(new ObjectDatabase(gitdir), main)).rejects.toMatchObject({ code: 'damaged' });
});

test('lists months alone as it lists them in a snapshot, each under what changes with it, also without git', async () => {
  const first = commit('cases/2026/10/A.yaml', 'cases/2026/11/A.yaml', 'cases/2025/12/B.yaml', NOTE);
  const second = commit(
    'cases/2026/11/C.yaml',
    'cases/borttagna/x',
    'cases/2026/13/D.yaml',
    'arkiv/2026/11/E.yaml',
  );
  const branches = new Map([
    ['A', second],
    ['C', second],
  ]);
  for (const objects of [new ObjectDatabase(gitdir), new WithoutGit(gitdir)]) {
    const listing = new LocalListing(objects);
    for (const main of [first, first, second, second]) {
      const { version, months, waiting, accepted, files } = await listing.months('v', main, branches);
      const whole = await new LocalListing(objects).snapshot('v', main, branches);
      expect({ version, waiting }).toEqual({ version: whole.version, waiting: whole.waiting });
      const listed = await files([...months.keys()]);
      expect([...months.keys()].flatMap((name) => listed.get(name) ?? [])).toEqual(whole.main);
      for (const [name, own] of listed)
        for (const { path } of own) expect(path.startsWith(`cases/${name}/`)).toBe(true);
      expect([...accepted]).toEqual(main === first ? ['A'] : ['A', 'C']);
      expect(await files(['2026/11'])).toEqual(new Map([['2026/11', listed.get('2026/11')]]));
      for (const [name, oid] of months) expect(oid).toBe(git(gitdir, 'rev-parse', `${main}:cases/${name}`));
    }
  }
});

test('lists what is in a month without git, when git fails between the two', async () => {
  const main = commit('cases/2026/10/A.yaml', 'cases/2026/11/A.yaml');
  const objects = new ObjectDatabase(gitdir);
  const { files } = await new LocalListing(objects).months('v', main, new Map());
  vi.spyOn(objects, 'list').mockReturnValue(undefined);
  expect([...(await files(['2026/11'])).values()].flat()).toMatchObject([{ path: 'cases/2026/11/A.yaml' }]);
});
