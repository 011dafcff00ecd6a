import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readBlobs, runGit, splitNul } from '../../adapters/cache/run-git.ts';
import { isMissing } from '../../adapters/durable.ts';
import { cachedAssociation } from '../../adapters/folder/cached.ts';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import { compareStrings } from '../../core/compare.ts';
import { HISTORY_TEXTS } from '../../core/texts/change.ts';
import { UsageError } from '../../core/user-error.ts';
import { type ChangedFile, type CheckedChange, checkChange } from './change.ts';
import { routineName, routinesEditedBy } from './routine-changes.ts';

/**
 * Checks what a range changes in the association's folder: its cases, and the routines in force. Faults name files
 * relative to that folder.
 * @param archive a bare repository with the cases under `cases/`, when they are not in the folder's own, and whether the
 *   range is a case that waits
 * @param loaded what the folder says about itself, when it has been read
 * @throws UsageError `unknown-range` when git does not know the range
 */
export async function checkRange(
  folder: string,
  range: string,
  today: string,
  archive?: { gitdir: string; waits: boolean },
  loaded?: Pick<LoadedAssociation, 'association' | 'routines'>,
): Promise<CheckedChange> {
  const { files, ...at } = readRangeChange(archive?.gitdir ?? folder, range, archive !== undefined);
  const { association, routines } = loaded ?? (await cachedAssociation(folder));
  // A fault in the association is found by the check of the folder, and without it nothing can be checked here.
  if (!association) return { faults: [], warnings: [] };
  const { faults, warnings } = await checkChange(files, {
    ...at,
    association,
    routines,
    today,
    waits: archive?.waits ?? false,
  });
  // An archive holds cases, and no routines that the service reads.
  if (archive === undefined) faults.push(...(await routinesEditedBy(files, at.folder, today)));
  const below = (fault: FileFault) => ({ ...fault, file: posix.relative(at.folder, fault.file) });
  return { faults: faults.map(below), warnings: warnings.map(below) };
}

/** What a range such as `main..HEAD` changes in the repository that a folder is in. */
interface RangeChange {
  files: ChangedFile[];
  /** The folder in the repository, as `cases/`, or empty. */
  folder: string;
  /** Whether the base has a case with this id. */
  exists: (id: string) => boolean;
}

/**
 * Reads a change from git's objects; no checkout is made or touched. `main..HEAD` is what HEAD changes since it left
 * main. A base alone is compared with the files in the work tree, also those that git does not track. Only files that
 * may be cases or routines are read; the others are only listed.
 * @throws UsageError `unknown-range` when git does not know the range
 */
function readRangeChange(folder: string, range: string, isBare: boolean): RangeChange {
  const [from = '', top] = range.split('..');
  let base: string;
  let head: string;
  try {
    const commit = (name: string) =>
      text(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    head = commit(top ?? 'HEAD');
    base = text(folder, 'merge-base', commit(from), head);
  } catch (cause) {
    throw new UsageError('unknown-range', HISTORY_TEXTS.unknownRange, {}, cause);
  }
  const root = isBare ? folder : text(folder, 'rev-parse', '--show-toplevel');
  const prefix = isBare ? 'cases/' : text(folder, 'rev-parse', '--show-prefix');
  const same = ['-r', '-z', '--no-renames', '--no-abbrev'];
  const lines =
    top === undefined
      ? [...splitNul(runGit(root, ['diff-index', ...same, base])), ...untracked(root)]
      : splitNul(runGit(root, ['diff-tree', ...same, base, top]));
  const isCase = (path: string) => path.startsWith(prefix) && /^\d{4}\//.test(path.slice(prefix.length));
  const isRead = (path: string) => isCase(path) || routineName(path, prefix) !== undefined;
  const entries = pairs(lines).map(([raw, path]) => {
    const [, , before = '', after = '', status] = raw.split(' ');
    return { path, before, after: status === 'D' ? GONE : after, isNew: status === 'A' };
  });
  entries.sort((a, b) => compareStrings(a.path, b.path));
  const read = entries.filter(({ path }) => isRead(path));
  const blobs = readBlobs(root, [
    ...new Set(read.flatMap(({ before, after }) => [before, after]).filter((id) => id && !/^0+$/.test(id))),
  ]);
  const files = entries.map(({ path, before, after, isNew }): ChangedFile => {
    const content = (id: string) => blobs.get(id) ?? EMPTY;
    const onDisk = () => (isRead(path) ? readFromWorkTree(join(root, path)) : EMPTY);
    return {
      path,
      before: isNew ? undefined : content(before),
      after: after === GONE ? undefined : /^0+$/.test(after) ? onDisk() : content(after),
    };
  });
  const names = splitNul(
    runGit(root, ['ls-tree', '-r', '-z', '--name-only', base, ...(prefix ? [prefix] : [])]),
  );
  const ids = new Set(
    names.filter(isCase).map((name) => name.slice(name.lastIndexOf('/') + 1, -'.yaml'.length)),
  );
  return { files, folder: prefix, exists: (id) => ids.has(id) };
}

const EMPTY = new Uint8Array();
const GONE = '';

function text(folder: string, ...args: string[]): string {
  return runGit(folder, args).toString('utf8').trim();
}

/** Files that git does not track yet, in the form of its raw lines. */
function untracked(root: string): string[] {
  const zeros = '0'.repeat(40);
  return splitNul(runGit(root, ['ls-files', '--others', '--exclude-standard', '-z'])).flatMap((path) => [
    `:000000 100644 ${zeros} ${zeros} A`,
    path,
  ]);
}

/** Reads a file as git would store it: a link is the path that it holds, never the content there. */
function readFromWorkTree(path: string): Uint8Array | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? Buffer.from(readlinkSync(path)) : readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    // A folder in the place of a file: a repository within the repository.
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return EMPTY;
    throw error;
  }
}

function pairs(parts: readonly string[]): [string, string][] {
  return Array.from({ length: parts.length >> 1 }, (_, index) => [
    parts[index * 2] ?? '',
    parts[index * 2 + 1] ?? '',
  ]);
}
