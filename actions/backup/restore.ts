import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ARCHIVE_FOLDER, checkDataFolder, SECRET_FILE } from '../../adapters/data-folder.ts';
import { isMissing, makeFolder, syncFolder } from '../../adapters/durable.ts';
import { inBatches } from '../../adapters/in-batches.ts';
import { checkArchive } from './archive.ts';
import { backupError } from './error.ts';
import {
  type Backup,
  isBackup,
  makePrivate,
  namesIn,
  newestIn,
  readManifest,
  sha256OfFile,
} from './manifest.ts';
import { isTemporary, makeTemporary } from './temporary.ts';

/**
 * Restores a backup into an empty data folder. Everything is copied, checked and durable before any of it is moved into
 * place.
 * @param from a backup, or a folder of backups, of which the newest is taken
 * @param data SKAV_DATA, empty or missing
 * @param isLocal whether the cases are in the folder, and not on GitHub
 * @throws UserError with a `BackupErrorCode` or a `DataFolderCode`
 * @example await restore('/mnt/backup', '.skav', true);
 */
export async function restore(
  from: string,
  data: string,
  isLocal: boolean,
): Promise<{ folder: string; backup: Backup }> {
  const folder = newestBackup(from);
  const { backup, sums } = await readManifest(folder);
  if (isLocal && !backup.cases) throw backupError('restore-no-archive', folder);
  requireEmpty(data);
  await makeFolder(data);
  const temporary = makeTemporary(data);
  try {
    await inBatches([...sums], async ([file, sum]) => {
      await copyChecked(join(folder, file), join(temporary, file), sum);
    });
    if (backup.cases) {
      // Git needs these folders, also empty, and a backup that has been elsewhere may have lost them.
      for (const needed of ['refs', 'objects'])
        mkdirSync(join(temporary, ARCHIVE_FOLDER, needed), { recursive: true });
      try {
        checkArchive(join(temporary, ARCHIVE_FOLDER));
      } catch (error) {
        throw backupError('restore-damaged', join(folder, ARCHIVE_FOLDER), error);
      }
    }
    checkDataFolder(temporary, isLocal);
    await makePrivate(temporary);
    requireEmpty(data);
    for (const name of readdirSync(temporary).toSorted(byPlace))
      renameSync(join(temporary, name), join(data, name));
    await syncFolder(data);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  checkDataFolder(data, isLocal);
  return { folder, backup };
}

/** The order in which names are moved: until the last of them is there, no service starts on what is there. */
const LAST = [SECRET_FILE, ARCHIVE_FOLDER];
const place = (name: string) => (name === 'format' ? -1 : LAST.indexOf(name) + 1);
const byPlace = (one: string, other: string): number => place(one) - place(other);

async function copyChecked(from: string, to: string, sum: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  try {
    copyFileSync(from, to);
  } catch (error) {
    throw isMissing(error) ? backupError('restore-damaged', from, error) : error;
  }
  if ((await sha256OfFile(to)) !== sum) throw backupError('restore-damaged', from);
}

function newestBackup(from: string): string {
  const newest = isBackup(from) ? from : newestIn(from);
  if (newest === undefined) throw backupError('restore-not-a-backup', from);
  return newest;
}

function requireEmpty(data: string): void {
  const names = namesIn(data).filter((name) => !isTemporary(name) && name !== 'lost+found');
  if (names.length > 0) throw backupError('restore-not-empty', data);
}
