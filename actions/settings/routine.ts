import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault } from '../../adapters/folder/load.ts';
import { decodeText } from '../../adapters/text-file.ts';
import { type RoutineFile, takeApart } from '../../core/routine/edit/parts.ts';
import { readRoutine } from '../../core/routine/read.ts';
import { newRoutineFaults } from './check.ts';
import type { SettingsFolder } from './place.ts';
import { BYTE_ORDER_MARK, type SettingsFile, versionOfBytes } from './read.ts';
import { replaceFile } from './replace.ts';

/** A routine's file as it is in the folder now, without the mark that some editors begin a file with. */
export interface RoutineSource extends Omit<SettingsFile, 'association'> {
  /** Below the association's folder. */
  file: string;
  mark: string;
  apart: RoutineFile;
}

/**
 * Reads the file of a routine that the service has.
 * @returns undefined when it cannot be read as a routine
 * @throws the error of Node when the file cannot be read
 */
export function readRoutineSource(folder: string, id: string): RoutineSource | undefined {
  const file = `routines/${id}.md`;
  const path = realpathSync(join(folder, file));
  const bytes = readFileSync(path);
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return undefined;
  const { routine } = readRoutine(decoded.text, { name: id });
  const apart = routine && takeApart(decoded.text, routine);
  if (!apart) return undefined;
  const mark = bytes.toString('utf8', 0, 3) === BYTE_ORDER_MARK ? BYTE_ORDER_MARK : '';
  return { file, path, text: decoded.text, mark, version: versionOfBytes(bytes), apart };
}

/** Finds what is wrong with a changed routine, in all of the folder. Cases follow its head, and never its page's text. */
export const routineFaults = (
  place: SettingsFolder,
  { file, text, apart }: RoutineSource,
  after: string,
): Promise<FileFault[]> => {
  const isHeadKept = text.slice(0, apart.bodyFrom) === after.slice(0, apart.bodyFrom);
  return newRoutineFaults(place, file, text, after, !isHeadKept);
};

/**
 * Writes a changed routine that has been checked, unless someone else has changed the file first.
 * @throws the error of Node when the file cannot be written
 */
export const saveRoutine = (source: RoutineSource, after: string): Promise<'saved' | 'stale'> =>
  replaceFile(source, source.mark + after);
