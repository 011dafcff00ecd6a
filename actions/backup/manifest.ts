import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing, readTextIfExists, syncFile, syncFolder } from '../../adapters/durable.ts';
import { inBatches } from '../../adapters/in-batches.ts';
import type { BackupCounts } from '../../core/texts/backup.ts';
import { backupError } from './error.ts';

/** What a backup holds and when it was made, in milliseconds since 1970. */
export interface Backup extends BackupCounts {
  made: number;
}

/** A line for each file, as `sha256sum` writes them: `sha256sum -c SHA256SUMS` checks a backup without Skav. */
const SUMS_FILE = 'SHA256SUMS';
const ABOUT_FILE = 'backup.json';
const SCHEMA = 1;

const SUM_LINE = /^([0-9a-f]{64}) {2}((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/;

/** Whether a folder is a backup. It is one if it has a backup's name, because the name is given last. */
export const isBackup = (folder: string): boolean =>
  statSync(join(folder, SUMS_FILE), { throwIfNoEntry: false }) !== undefined;

/** Finds the newest backup in a folder. */
export function newestIn(folder: string): string | undefined {
  const names = namesIn(folder).filter(
    (name) => /^\d{4}-\d{2}-\d{2}T/.test(name) && isBackup(join(folder, name)),
  );
  const newest = names.toSorted().at(-1);
  return newest === undefined ? undefined : join(folder, newest);
}

/** Lists a folder; nothing when it is missing. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The SHA-256 of a file, in hex. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Writes the checksum of everything in a new backup, and makes it durable and readable by its owner only.
 * @returns what the backup holds
 */
export async function writeManifest(folder: string, about: Omit<Backup, 'files'>): Promise<Backup> {
  const { files } = await makePrivate(folder);
  const backup = { ...about, files: files.length };
  writeFileSync(join(folder, ABOUT_FILE), `${JSON.stringify({ schema: SCHEMA, ...backup })}\n`);
  await writeSums(folder, [...files, ABOUT_FILE]);
  await makePrivate(folder);
  return backup;
}

/** Writes the list of the checksums of files in a folder, in the order of their paths. */
export async function writeSums(folder: string, files: readonly string[]): Promise<void> {
  const lines = new Map<string, string>();
  await inBatches(files, async (file) => {
    lines.set(file, `${await sha256OfFile(join(folder, file))}  ${file}\n`);
  });
  writeFileSync(
    join(folder, SUMS_FILE),
    files
      .toSorted()
      .map((file) => lines.get(file))
      .join(''),
  );
}

/**
 * Reads what a backup should hold: the checksum of each file, by its path. The content of the files is not read.
 * @throws UserError `restore-not-a-backup`, `restore-newer`, `restore-damaged`
 */
export async function readManifest(folder: string): Promise<{ backup: Backup; sums: Map<string, string> }> {
  const at = (name: string) => join(folder, name);
  const text = readTextIfExists(at(SUMS_FILE));
  if (text === undefined) throw backupError('restore-not-a-backup', folder);
  const sums = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sum, file] = SUM_LINE.exec(line) ?? [];
    if (!sum || !file) throw backupError('restore-damaged', at(SUMS_FILE));
    sums.set(file, sum);
  }
  const about = readTextIfExists(at(ABOUT_FILE));
  if (about === undefined || sums.get(ABOUT_FILE) !== (await sha256OfFile(at(ABOUT_FILE))))
    throw backupError('restore-damaged', at(ABOUT_FILE));
  sums.delete(ABOUT_FILE);
  const { schema, ...backup } = JSON.parse(about) as Backup & { schema: number };
  if (schema !== SCHEMA) throw backupError('restore-newer', folder);
  if (sums.size !== backup.files) throw backupError('restore-damaged', at(SUMS_FILE));
  return { backup, sums };
}

/** Makes every file in a folder durable and readable by its owner only, and returns their paths below it. */
export async function makePrivate(folder: string): Promise<{ files: string[] }> {
  const files: string[] = [];
  const folders: string[] = [''];
  for (const below of folders) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      (entry.isDirectory() ? folders : files).push(path);
    }
  }
  await inBatches(files, async (file) => {
    const path = join(folder, file);
    const { mode, nlink } = statSync(path);
    if ((mode & 0o777) !== 0o600) chmodSync(path, 0o600);
    // Shared with an earlier backup, it is durable already.
    if (nlink === 1) await syncFile(path);
  });
  await inBatches(folders, async (below) => {
    chmodSync(join(folder, below), 0o700);
    await syncFolder(join(folder, below));
  });
  return { files };
}
