import { join } from 'node:path';
import type { FileFault } from '../../adapters/folder/load.ts';
import { ARCHIVE_TEXTS } from '../../core/texts/check.ts';
import { type CaseFiles, folderFiles } from './case-files.ts';

/**
 * Finds what would be confused where cases are in an archive and settings in a folder: cases and removal notes that are
 * only in the folder, and settings that are in the archive. None where the cases are in the folder itself.
 */
export function archiveWarnings(folder: string, files: CaseFiles): FileFault[] {
  if (files.archive === undefined) return [];
  const at = { line: 1, column: 1 };
  const [first, ...rest] = onlyInFolder(folder, files);
  const settings = files.names('').filter((name) => !/^(?:\d{4}|borttagna)$/.test(name));
  return [
    ...(first === undefined
      ? []
      : [
          {
            file: join(folder, first),
            code: 'not-in-archive',
            ...at,
            text: ARCHIVE_TEXTS.notInArchive(1 + rest.length),
          },
        ]),
    ...(settings.length === 0
      ? []
      : [
          { file: files.archive, code: 'settings-in-archive', ...at, text: ARCHIVE_TEXTS.settings(settings) },
        ]),
  ];
}

/** The paths of the cases and removal notes in a folder that an archive does not have, in order. */
export function onlyInFolder(folder: string, archive: CaseFiles): string[] {
  const own = folderFiles(folder);
  return [...own.months, 'borttagna'].flatMap((part) => {
    const known = new Set(archive.names(part));
    return own
      .names(part)
      .filter((name) => name.endsWith('.yaml') && !known.has(name))
      .map((name) => `${part}/${name}`);
  });
}
