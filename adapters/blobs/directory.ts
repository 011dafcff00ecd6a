import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  isMissing,
  readTextIfExists,
  syncParentFolders,
  uniqueName,
  writeDurably,
  writeOnce,
} from '../durable.ts';
import { SharedRuns } from '../shared-run.ts';
import { type BlobStore, checkBlobKey, isBlobName } from './blob-store.ts';

/** What a reporter sent is readable by its owner only. */
const PRIVATE = { mode: 0o600 };

/** Milliseconds after which a file in the scratch folder is what a killed process left: writing takes milliseconds. */
const LEFTOVER_AFTER = 3_600_000;

/** Opens a blob store that keeps each text in a file under the folder `data`, and clears what killed processes left there. */
export function directoryBlobStore(data: string): BlobStore {
  const scratch = join(data, 'scratch');
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  clearLeftovers(scratch);
  const listings = new SharedRuns<string[]>();
  const temporary = () => join(scratch, uniqueName());

  function pathFor(key: string): string {
    const path = join(data, checkBlobKey(key));
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  }

  return {
    create: (key, text) => writeOnce(pathFor(key), text, temporary()),
    write: async (key, text, { isDurable } = { isDurable: true }) =>
      isDurable
        ? writeDurably(pathFor(key), text, temporary(), PRIVATE)
        : writeWhole(pathFor(key), text, temporary()),
    read: async (key) => readTextIfExists(join(data, checkBlobKey(key))),
    list: (folder, prefix = '') =>
      listings.run(`${folder}/${prefix}`, () => listFiles(join(data, folder), prefix)),
    async remove(key) {
      const path = join(data, checkBlobKey(key));
      rmSync(path, { force: true });
      await syncParentFolders(path);
    },
  };
}

/** Writes a text for its owner only, which appears at `path` in one step, without waiting for the disk. */
function writeWhole(path: string, text: string, temp: string): void {
  try {
    writeFileSync(temp, text, PRIVATE);
    renameSync(temp, path);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
}

async function listFiles(folder: string, prefix: string): Promise<string[]> {
  try {
    // Only files: a folder that someone has made there is not a text.
    return (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => name.startsWith(prefix))
      .filter((entry) => entry.isFile() && isBlobName(entry.name))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Removes the temporary files that are no longer being written: they may hold a report or contact details. */
function clearLeftovers(scratch: string): void {
  const last = Date.now() - LEFTOVER_AFTER;
  for (const name of readdirSync(scratch)) {
    const path = join(scratch, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() && found.mtimeMs < last) rmSync(path, { force: true });
  }
}
