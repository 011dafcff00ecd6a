import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FOLDER } from '../../adapters/data-folder.ts';
import { readSettings } from '../../adapters/settings.ts';
import { githubSettings } from '../../adapters/store/github-settings.ts';
import { archiveFiles } from './archive-files.ts';
import { type CaseFiles, folderFiles } from './case-files.ts';

/**
 * The cases that the settings name: those in the archive that the service on this machine serves, when there is one,
 * or else those in the association's folder, as in a checkout of a repository on GitHub.
 * @throws StoreError `damaged` when the archive cannot be read; the error of Node when it may not be looked at
 */
export function ownCaseFiles(env: NodeJS.ProcessEnv = process.env): CaseFiles {
  const { cases, data } = readSettings(env);
  const archive = join(data, ARCHIVE_FOLDER);
  return !githubSettings(env) && isThere(archive) ? archiveFiles(archive) : folderFiles(cases);
}

/**
 * Whether an archive exists. Throws if it cannot be accessed, so that the folder's cases are not mistaken for the
 * archive's.
 */
const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
