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
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

// Opening, writing and renaming are synchronous: they take microseconds, and a trip through the thread pool
// takes longer than the call itself. Only fsync waits for the disk.
const fsync = promisify(fsyncCallback);

export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR');

export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === code;

/** A file's content, or undefined when there is no such file. */
export function readIfExists(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** A file's text, or undefined when there is no such file. */
export const readTextIfExists = (path: string): string | undefined => readIfExists(path)?.toString('utf8');

/** A name no one else has. */
export const uniqueName = (): string => randomBytes(12).toString('hex');

/**
 * Makes `path` hold `bytes` so that it is there, whole, after a power cut; a reader sees the old file or the
 * new one and nothing between. `temp` must be on the same file system. `check` runs just before the file is
 * seen.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array | string,
  temp: string,
  { check, mode = 0o644 }: { check?: () => void; mode?: number } = {},
): Promise<void> {
  const file = await createNewFile(temp, mode);
  try {
    try {
      writeFileSync(file, bytes);
      await fsync(file);
    } finally {
      closeSync(file);
    }
    check?.();
    renameSync(temp, path);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
  await syncParentFolders(path);
}

/**
 * Makes a file that only its owner may read, unless there is one. Of many that make it at once exactly one gets true.
 * `temp` is on the same file system.
 */
export async function writeOnce(path: string, bytes: Uint8Array | string, temp: string): Promise<boolean> {
  await writeDurably(temp, bytes, `${temp}.new`, { mode: 0o600 });
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
 * Makes the name `path` reach the disk, or its being gone. Its folder may be new too, made by another process
 * that has not synced it yet, so the name of the folder is synced as well.
 */
export async function syncParentFolders(path: string): Promise<void> {
  const folder = dirname(path);
  await Promise.all([syncFolder(folder), syncFolder(dirname(folder))]);
}

/** Creates a new file; native git removes empty folders as it packs, so the folder may go between two calls. */
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

/** Makes the content of a file that exists reach the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = openSync(path, 'r');
  try {
    await fsync(file);
  } finally {
    closeSync(file);
  }
}

const running = new Map<string, Promise<void>>();
const next = new Map<string, Promise<void>>();

/**
 * Makes the names in a folder (what was created, renamed, removed) reach the disk. Callers that come while
 * an fsync of the folder runs share the next one, so many writers at once pay for few.
 */
export function syncFolder(folder: string): Promise<void> {
  const shared = next.get(folder);
  if (shared !== undefined) return shared;
  const mine = (running.get(folder) ?? Promise.resolve()).then(async () => {
    next.delete(folder);
    // What fails, fails for its own callers; the next in line starts in any case.
    const sync = syncExisting(folder);
    const settled = sync.catch(() => {});
    running.set(folder, settled);
    await settled;
    if (running.get(folder) === settled) running.delete(folder);
    await sync;
  });
  next.set(folder, mine);
  return mine;
}

async function syncExisting(folder: string): Promise<void> {
  try {
    await syncFile(folder);
  } catch (error) {
    // An empty folder that native git removed has no names to lose. Windows cannot open folders at all.
    if (!isMissing(error) && !hasCode(error, 'EISDIR') && !hasCode(error, 'EPERM')) throw error;
  }
}

/** The folder in the repository for files on their way; git does not look into it. */
export const scratchFolder = (gitdir: string): string => join(gitdir, 'skav');
