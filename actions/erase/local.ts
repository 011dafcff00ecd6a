import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { directoryBlobStore } from '../../adapters/blobs/directory.ts';
import { readBlobs } from '../../adapters/cache/run-git.ts';
import { ARCHIVE_FOLDER } from '../../adapters/data-folder.ts';
import { scratchFolder } from '../../adapters/durable.ts';
import { openLocalStore } from '../../adapters/store/local.ts';
import { receiptHashIn } from '../../core/case/peek.ts';
import { eraseError } from './error.ts';
import { gitIn, rewriteWithout } from './rewrite.ts';

/** What was erased: commits that had the file, versions of it, and other files. */
export interface LocalErasure {
  commits: number;
  versions: number;
  files: number;
}

/** Files that are being written are used for milliseconds. */
const MINUTE = 60_000;

/**
 * Erases a case that has been removed from the archive on this machine: its file in every commit, its objects, its
 * contact details, what waits in the outbox, and what is left of it in temporary files, pages and caches. The note of
 * its removal stays, and the service may run meanwhile. Run again, it erases what has come since, or nothing.
 * @param data SKAV_DATA
 * @param cache SKAV_CACHE
 * @throws UserError with an `EraseErrorCode`; StoreError
 */
export async function eraseLocally(data: string, cache: string, id: string): Promise<LocalErasure> {
  const gitdir = join(data, ARCHIVE_FOLDER);
  const store = await openLocalStore(gitdir, { seed: data });
  const { main, waiting } = await store.snapshot();
  if ([...main, ...waiting].some((file) => file.id === id)) throw eraseError('erase-not-removed', id);

  const versions = versionsOf(gitdir, id);
  const hashes = new Set(
    [...versions.values()].map((text) => receiptHashIn(text)).filter((hash) => hash !== undefined),
  );
  const blobs = directoryBlobStore(data);
  let files = 0;
  const remove = async (key: string) => {
    if ((await blobs.read(key).catch(() => '')) === undefined) return;
    await blobs.remove(key);
    files++;
  };
  // First what could bring it back. What its reporter sent later has a name that begins with the same hash.
  for (const hash of hashes)
    for (const state of ['outbox', 'held', 'dead', 'broken', 'tries'])
      for (const name of await blobs.list(state, hash)) await remove(`${state}/${name}`);
  await remove(`contacts/${id}`);
  for (const name of await blobs.list('links')) if (name.startsWith(`${id}.`)) await remove(`links/${name}`);

  const commits = await rewriteWithout(gitdir, id);
  gitIn(gitdir, ['reflog', 'expire', '--expire=now', '--all']);
  for (const name of ['FETCH_HEAD', 'ORIG_HEAD']) rmSync(join(gitdir, name), { force: true });
  files += removeOld(scratchFolder(gitdir)) + removeOld(join(data, 'scratch'));
  files +=
    removeNaming(join(data, 'inbox'), id) +
    removeNaming(join(cache, 'check'), id) +
    removeNaming(join(cache, 'sweep'), id);
  for (let attempt = 0; ; attempt++) {
    // A roll-up of packs may have copied the objects meanwhile, and another gc may be running.
    try {
      gitIn(gitdir, ['gc', '-q', '--prune=now']);
    } catch (error) {
      if (attempt === 10) throw error;
    }
    if (versionsOf(gitdir, id).size === 0) return { commits, versions: versions.size, files };
    if (attempt === 10) throw eraseError('erase-remains', id);
    await sleep(1000);
  }
}

/** Reads every version of a case among all objects, also those that no branch has, by object id. */
function versionsOf(gitdir: string, id: string): Map<string, string> {
  const listed = gitIn(gitdir, [
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objecttype) %(objectname)',
  ]);
  const oids = listed
    .toString('latin1')
    .split('\n')
    .flatMap((line) => (line.startsWith('blob ') ? [line.slice(5)] : []));
  const isCase = new RegExp(`^id: ["']?${id}["']?\\s*$`, 'm');
  const found = new Map<string, string>();
  for (let at = 0; at < oids.length; at += 500)
    for (const [oid, bytes] of readBlobs(gitdir, oids.slice(at, at + 500))) {
      const text = bytes.toString('utf8');
      if (isCase.test(text)) found.set(oid, text);
    }
  return found;
}

/** Removes what killed processes left in a folder for files that are being written. @returns how many */
const removeOld = (folder: string): number =>
  removeFrom(folder, (path) => Date.now() - statSync(path).mtimeMs > MINUTE);

/** Removes the files that name a case; all of them are made again. @returns how many */
const removeNaming = (folder: string, id: string): number =>
  removeFrom(folder, (path) => !path.endsWith('said.txt') && readFileSync(path, 'utf8').includes(id));

function removeFrom(folder: string, isTo: (path: string) => boolean): number {
  if (!statSync(folder, { throwIfNoEntry: false })) return 0;
  let removed = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    try {
      if (!entry.isFile() || !isTo(path)) continue;
      rmSync(path);
      removed++;
    } catch {
      // It has been removed or renamed meanwhile.
    }
  }
  return removed;
}
