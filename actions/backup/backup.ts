import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ARCHIVE_FOLDER, checkDataFolder, SECRET_FILE } from '../../adapters/data-folder.ts';
import { isMissing, readIfExists, syncFolder } from '../../adapters/durable.ts';
import { copyArchive } from './archive.ts';
import { backupError } from './error.ts';
import { isInside } from './inside.ts';
import { type Backup, newestIn, writeManifest } from './manifest.ts';
import { makeTemporary } from './temporary.ts';

/**
 * Reports that have not reached the archive. They move between these folders, and are created in one before they are
 * removed from the other.
 */
const WAITING_FOLDERS = ['outbox', 'held', 'dead', 'broken'];
/** Not copied: what is being written, what is made again, and what is kept for an hour only. */
const LEFT_OUT = new Set(['scratch', 'probe', 'inbox', 'forms', 'shown', 'invites']);
const FILES = ['format', SECRET_FILE, 'identity', 'inbox/said.txt'];

/**
 * Backs up the data folder of a service, which may be running, into a new folder in `target`. The folder appears only
 * when it is complete, checked and durable; an earlier backup is never changed. Files that the newest backup already
 * has are shared with it by hard links. Nothing in a backup is ever written to, so each one is complete without the
 * others.
 *
 * The order makes the backup consistent. A report leaves the outbox when its receipt is in `done`, its contact details
 * in `contacts` and its case in the archive, and so they are read in that order. What is in two places is harmless:
 * delivering again changes nothing.
 *
 * @param data SKAV_DATA
 * @param isLocal whether the cases are in the folder, and not on GitHub
 * @param now milliseconds since 1970
 * @throws UserError with a `BackupErrorCode` or a `DataFolderCode`
 * @example await backUp('.skav', '/mnt/backup', { isLocal: true, now: Date.now() });
 */
export async function backUp(
  data: string,
  target: string,
  { isLocal, now }: { isLocal: boolean; now: number },
): Promise<{ folder: string; backup: Backup }> {
  const archive = join(data, ARCHIVE_FOLDER);
  if (!statSync(data, { throwIfNoEntry: false })) throw backupError('backup-unused', data);
  checkDataFolder(data, isLocal);
  if (!statSync(join(data, SECRET_FILE), { throwIfNoEntry: false })) throw backupError('backup-unused', data);
  if (isInside(target, data)) throw backupError('backup-inside', target);

  mkdirSync(target, { recursive: true, mode: 0o700 });
  const earlier = newestIn(target);
  const temporary = makeTemporary(target);
  const copyFolder = (folder: string) => {
    for (const name of filesIn(join(data, folder))) copyFile(data, temporary, `${folder}/${name}`, earlier);
  };
  try {
    // Twice, because a report may be released or tried again between the reads of two folders.
    for (const folder of [...WAITING_FOLDERS, ...WAITING_FOLDERS]) copyFolder(folder);
    for (const folder of blobFolders(data)) copyFolder(folder);
    for (const file of FILES) copyFile(data, temporary, file, earlier);
    const before = earlier && join(earlier, ARCHIVE_FOLDER);
    const cases = isLocal ? copyArchive(archive, join(temporary, ARCHIVE_FOLDER), before) : null;
    const undelivered = new Set(WAITING_FOLDERS.flatMap((folder) => filesIn(join(temporary, folder)))).size;
    const backup = await writeManifest(temporary, { made: now, undelivered, cases });
    const folder = join(target, new Date(now).toISOString().replaceAll(':', ''));
    renameSync(temporary, folder);
    await syncFolder(target);
    return { folder, backup };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The folders with blobs, apart from those with reports that wait. */
function blobFolders(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]+$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !WAITING_FOLDERS.includes(name) && !LEFT_OUT.has(name));
}

/** Copies a file, unless it has moved on meanwhile or is copied already. It is made durable with all the others. */
function copyFile(data: string, to: string, file: string, earlier: string | undefined): void {
  const target = join(to, file);
  if (statSync(target, { throwIfNoEntry: false })) return;
  const bytes = readIfExists(join(data, file));
  if (!bytes) return;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  if (earlier !== undefined && linkIfSame(join(earlier, file), target, bytes)) return;
  writeFileSync(target, bytes, { mode: 0o600 });
}

/**
 * Links a file when it has these bytes. Not every file system has links, and the number of links to a file is limited.
 */
function linkIfSame(from: string, to: string, bytes: Buffer): boolean {
  try {
    if (!lstatSync(from).isFile() || !readFileSync(from).equals(bytes)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
