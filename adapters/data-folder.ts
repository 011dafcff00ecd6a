import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER_TEXTS, type DataFolderCode } from '../core/texts/data-folder.ts';
import { UserError } from '../core/user-error.ts';
import { isMissing, readTextIfExists, uniqueName, writeOnce } from './durable.ts';

/** The version of everything in the data folder together. A folder without one is from before versions: as version 1. */
const FORMAT = 1;
const FORMAT_FILE = 'format';
export const SECRET_FILE = 'secret';
/** The pair of keys that the first start makes for an example, and for no other association. */
export const IDENTITY_FILE = 'identity';
export const ARCHIVE_FOLDER = 'cases.git';
/** Bytes. */
export const MIN_SECRET_LENGTH = 32;

/** Folders whose entries came with a report and need the secret: nothing of them can be made again. */
const REPORT_FOLDERS = ['outbox', 'held', 'dead', 'broken', 'tries', 'done', 'contacts', 'messages'];

/**
 * Checks the data folder before anything in it is opened or made: a missing part is not an empty one. A folder that has
 * been used never gets a new archive or a new secret in place of a lost one. Makes the folder when it is missing, and
 * keeps it readable by its owner only.
 *
 * @param data SKAV_DATA
 * @param isLocal whether the cases are in the folder, and not on GitHub
 * @throws UserError with a `DataFolderCode` when the folder must be restored, upgraded or opened by another user
 */
export function checkDataFolder(data: string, isLocal: boolean): void {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const at = (name: string) => join(data, name);
  const format = readTextIfExists(at(FORMAT_FILE));
  const version = format === undefined ? undefined : /^skav-data (\d{1,4})\n$/.exec(format)?.[1];
  if (format !== undefined && version === undefined)
    throw dataFolderError('format-unreadable', at(FORMAT_FILE));
  if (Number(version ?? 0) > FORMAT) throw dataFolderError('format-newer', data);

  const secret = statSync(at(SECRET_FILE), { throwIfNoEntry: false });
  if (secret && process.getuid && secret.uid !== process.getuid()) throw dataFolderError('other-user', data);
  if (secret && secret.size < MIN_SECRET_LENGTH) throw dataFolderError('secret-short', at(SECRET_FILE));

  // The archive is made before the secret, so where there is a secret there was an archive.
  const wasStarted = format !== undefined || secret !== undefined;
  const holdsReports = REPORT_FOLDERS.some((name) => hasEntries(at(name)));
  if (isLocal && (wasStarted || holdsReports) && !statSync(at(ARCHIVE_FOLDER), { throwIfNoEntry: false }))
    throw dataFolderError('archive-missing', at(ARCHIVE_FOLDER));
  if (!secret && (format !== undefined || holdsReports))
    throw dataFolderError('secret-missing', at(SECRET_FILE));

  const { mode } = statSync(data);
  if ((mode & 0o077) !== 0) chmodSync(data, 0o700);
}

/**
 * Checks that the example's cases and an association's own never share an archive: people who have tried the example go
 * on to start with their own folder.
 * @throws UserError `data-of-example` or `data-of-other`
 */
export function checkOwner(data: string, isExample: boolean): void {
  const has = (name: string) => statSync(join(data, name), { throwIfNoEntry: false }) !== undefined;
  if (!isExample && has(IDENTITY_FILE)) throw dataFolderError('data-of-example', data);
  if (isExample && has(FORMAT_FILE) && !has(IDENTITY_FILE)) throw dataFolderError('data-of-other', data);
}

/** Writes the folder's version, once everything in it has been opened. */
export async function markDataFolder(data: string): Promise<void> {
  const path = join(data, FORMAT_FILE);
  if (readTextIfExists(path) === undefined)
    await writeOnce(path, `skav-data ${FORMAT}\n`, join(data, uniqueName()));
}

/** An error about the data folder; the sentence names `path`. */
export const dataFolderError = (code: DataFolderCode, path: string, cause?: unknown): UserError =>
  new UserError(code, DATA_FOLDER_TEXTS[code](path), { path }, cause);

function hasEntries(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
