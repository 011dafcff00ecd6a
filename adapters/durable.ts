import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsync as fsyncCallback,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { SharedRuns } from './shared-run.ts';

// Opening, writing and renaming are synchronous: they take microseconds, and a trip through the thread pool
// takes longer than the call itself. Only fsync waits for the disk.
const fsync = promisify(fsyncCallback);

/** Whether an error says that a file or folder does not exist. */
export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');

/** Whether an error has this code of Node's, such as `EEXIST`. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code;

/** Reads a file, or returns undefined when it does not exist. */
export function readIfExists(path: string): Buffer | undefined {
  // Looked for first: most files that are asked for do not exist, and an error costs ten times as much.
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Reads a file as UTF-8, or returns undefined when it does not exist. */
export const readTextIfExists = (path: string): string | undefined => readIfExists(path)?.toString('utf8');

/** A short string that changes whenever a file is written or replaced; empty when it does not exist. */
export function fileState(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : '';
}

/** Returns a name that no other call has returned: 24 random hex digits. */
export const uniqueName = (): string => randomBytes(12).toString('hex');

/**
 * Writes `bytes` to `path` so that the whole file survives a power cut; a reader sees the old file or the new one and
 * nothing in between.
 * @param temp where the file is written first; must be on the same file system, and not exist
 * @param check runs just before the file appears at `path`; when it throws, the file does not
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | string,
  temp: string,
  { check, mode = 0o644 }: { check?: () => void; mode?: number } = {},
): Promise<void> {
  await writeTemporary(temp, bytes, mode);
  try {
    check?.();
    renameSync(temp, path);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
  await syncParentFolders(path);
}

/**
 * Creates a file that only its owner may read, unless it exists. Of many parallel calls exactly one returns true.
 * @param temp as in `writeDurably`
 */
export async function writeOnce(path: string, bytes: Uint8Array | string, temp: string): Promise<boolean> {
  await writeTemporary(temp, bytes, 0o600);
  try {
    linkSync(temp, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(temp, { force: true });
  }
  await syncParentFolders(path);
  return true;
}

/**
 * Makes the creation, renaming or removal of `path` durable. Its folder may be new too, made by another process that
 * has not synced it yet, so the parent of the folder is synced as well.
 */
export async function syncParentFolders(path: string): Promise<void> {
  const folder = dirname(path);
  await Promise.all([syncFolder(folder), syncFolder(dirname(folder))]);
}

/** Creates a file whose content is durable, and its name not yet; leaves none behind when that fails. */
async function writeTemporary(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const file = await createNewFile(path, mode);
  try {
    try {
      writeFileSync(file, bytes);
      await fsync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Creates a new file. Native git removes empty folders as it packs, so the folder may vanish between two calls. */
async function createNewFile(path: string, mode: number): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    try {
      return openSync(path, 'wx', mode);
    } catch (error) {
      if (!isMissing(error) || attempt === 10) throw error;
      await makeFolder(dirname(path));
    }
  }
}

/** Creates a folder with its parents, durably. */
export async function makeFolder(folder: string): Promise<void> {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

/** Makes the content of an existing file durable. */
export async function syncFile(path: string): Promise<void> {
  const file = openSync(path, 'r');
  try {
    await fsync(file);
  } finally {
    closeSync(file);
  }
}

const folderSyncs = new SharedRuns<void>();

/**
 * Makes the names in a folder (what was created, renamed, removed) durable. Calls made while an fsync of the folder
 * runs share the next one, so many parallel writers cost few fsyncs.
 */
export const syncFolder = (folder: string): Promise<void> =>
  folderSyncs.run(folder, () => syncExisting(folder));

async function syncExisting(folder: string): Promise<void> {
  try {
    await syncFile(folder);
  } catch (error) {
    // An empty folder that native git removed has no names to lose. Windows cannot open folders at all.
    if (!isMissing(error) && !hasCode(error, 'EISDIR') && !hasCode(error, 'EPERM')) throw error;
  }
}

/** The folder in a repository for files that are being written; git ignores it. */
export const scratchFolder = (gitdir: string): string => join(gitdir, 'skav');
