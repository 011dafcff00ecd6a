import fs, {
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import git from 'isomorphic-git';
import { hasCode, makeFolder, scratchFolder, syncFile, syncFolder } from '../../durable.ts';
import { StoreError } from '../errors.ts';
import { isPathSegment } from '../names.ts';
import { middaySeconds } from './commit.ts';
import { newLockOwner } from './owner.ts';

const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
	fsync = all
	filesRefLockTimeout = 10000
	packedRefsTimeout = 10000
[gc]
	auto = 0
[receive]
	unpackLimit = 1
`;

/**
 * Makes the repository at `gitdir` with one commit on main, which has the cases and removal
 * notes of `seed` under `cases/`. Its settings stay where they are: a second copy would be taken for the one in force.
 * The repository is built
 * next to `gitdir` and renamed when it is durable, so a half-built one is never used; when several processes build at
 * once, the first rename wins and the others use its repository.
 * @throws StoreError `bad-seed`
 */
export async function makeRepository(gitdir: string, seed: string, now: Date): Promise<void> {
  const parent = dirname(gitdir);
  await makeFolder(parent);
  // The name contains the builder, so that an abandoned build can be distinguished from one in progress.
  const building = `${gitdir}.new-${Buffer.from(newLockOwner()).toString('base64url')}`;
  try {
    await build(building, seed, now);
    await syncAll(building);
    renameSync(building, gitdir);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  }
  await syncFolder(parent);
}

async function build(gitdir: string, seed: string, now: Date): Promise<void> {
  await makeFolder(scratchFolder(gitdir));
  await git.init({ fs, gitdir, bare: true, defaultBranch: 'main' });
  writeFileSync(join(gitdir, 'config'), CONFIG);
  const cases = await writeFolder(gitdir, realFolder(seed), CASE_FOLDERS);
  const entries = cases ? [{ mode: '040000', path: 'cases', oid: cases, type: 'tree' as const }] : [];
  const tree = await git.writeTree({ fs, gitdir, tree: entries });
  const by = { name: 'Skav', email: 'skav@localhost', timestamp: middaySeconds(now), timezoneOffset: 0 };
  const commit = {
    tree,
    parent: [],
    author: by,
    committer: by,
    message: 'Begin with the cases of the folder\n',
  };
  const oid = await git.writeCommit({ fs, gitdir, commit });
  writeFileSync(join(gitdir, 'refs/heads/main'), `${oid}\n`);
}

function realFolder(seed: string): string {
  try {
    const folder = realpathSync(seed);
    if (statSync(folder).isDirectory()) return folder;
  } catch (error) {
    throw new StoreError('bad-seed', { path: seed, reason: 'den finns inte' }, error);
  }
  throw new StoreError('bad-seed', { path: seed, reason: 'den är ingen mapp' });
}

/** The years and the removal notes. */
const CASE_FOLDERS = /^(?:\d{4}|borttagna)$/;

/**
 * Writes a folder as a tree, or what in it has a name that matches; undefined when that contains no file, as git has
 * no empty folders.
 */
async function writeFolder(gitdir: string, folder: string, named = /./): Promise<string | undefined> {
  const tree: { mode: string; path: string; oid: string; type: 'blob' | 'tree' }[] = [];
  for (const name of readdirSync(folder)) {
    // `.git` of a checkout, `.DS_Store`, `.gitkeep`: files that start with a dot do not belong to the association.
    if (name.startsWith('.') || !named.test(name)) continue;
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (!isPathSegment(name) || !(stat.isFile() || stat.isDirectory()))
      throw new StoreError('bad-seed', {
        path: folder,
        reason: `”${name}” är inget vanligt filnamn eller ingen fil`,
      });
    if (stat.isDirectory()) {
      const oid = await writeFolder(gitdir, path);
      if (oid) tree.push({ mode: '040000', path: name, oid, type: 'tree' });
    } else {
      const oid = await git.writeBlob({ fs, gitdir, blob: readFileSync(path) });
      tree.push({ mode: '100644', path: name, oid, type: 'blob' });
    }
  }
  return tree.length > 0 ? git.writeTree({ fs, gitdir, tree }) : undefined;
}

/** Syncs a finished folder; the disk handles many files faster when they are all written before the first sync. */
async function syncAll(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncAll(path);
    else await syncFile(path);
  }
  await syncFolder(folder);
}
