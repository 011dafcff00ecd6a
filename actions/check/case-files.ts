import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Cache } from '../../adapters/cache/cache.ts';
import { type GitListing, readGitListing } from '../../adapters/cache/git-listing.ts';
import { decodeText, unreadableFault } from '../../adapters/text-file.ts';
import { hasCaseFile, monthFolders, namesIn } from './months.ts';

/** The files of cases and removal notes, in an association's folder or in an archive. Paths are below `cases/`. */
export interface CaseFiles {
  /** The months, as `2026/11`, in order, also without files, and what is among them without being one. */
  months: readonly string[];
  strays: readonly string[];
  /** The names in a folder, such as `2026/11` or `borttagna`, in order. */
  names(folder: string): string[];
  /** Returns the bytes of a file. @throws when it cannot be read */
  read(path: string): Buffer;
  /** Whether some month of its year has the file of a case. */
  has(id: string): boolean;
  /** Git's ids for what is unchanged, when git has the files. `cache` may keep some of them for the next run. */
  listing(cache?: Cache): GitListing | undefined;
  /** How a file is shown to a person. */
  shown(path: string): string;
  /** The archive that the files are in; undefined for a folder. */
  archive?: string;
}

/** How a file in a folder is shown to a person: from where the command is run. */
export const shownIn = (folder: string, path: string): string =>
  `${relative(process.cwd(), folder) || '.'}/${path}`;

/** Reads a file as UTF-8, or returns the fault that prevents it. */
export function readText(files: CaseFiles, path: string): ReturnType<typeof decodeText> {
  let bytes: Buffer;
  try {
    bytes = files.read(path);
  } catch (error) {
    return { fault: unreadableFault(error) };
  }
  return decodeText(bytes);
}

const YEAR = '2026'.length;

/** The files of cases in an association's folder. */
export function folderFiles(folder: string): CaseFiles {
  const { months, strays } = monthFolders(folder);
  return {
    months,
    strays,
    names: (month) => namesIn(join(folder, month)),
    read: (path) => readFileSync(join(folder, path)),
    has: (id) => hasCaseFile(folder, id),
    listing: (cache) =>
      readGitListing(folder, [...new Set(months.map((month) => month.slice(0, YEAR)))], cache),
    shown: (path) => shownIn(folder, path),
  };
}
