import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { readTable } from '../../adapters/spreadsheet/read-table.ts';
import { addFiles } from '../../adapters/store/local/add-files.ts';
import { readTextFile } from '../../adapters/text-file.ts';
import type { Fault } from '../../core/fault.ts';
import { proposeMap } from '../../core/import/propose.ts';
import { readMap } from '../../core/import/read-map.ts';
import { importContext } from '../../core/import/row-reader.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import { COMMIT_TEXTS } from '../../core/texts/commit.ts';
import { IMPORT_ERROR_TEXTS, type ImportErrorCode } from '../../core/texts/import.ts';
import { UserError } from '../../core/user-error.ts';
import { parseYaml } from '../../core/yaml/parse.ts';
import type { CaseFiles } from '../check/case-files.ts';
import { type ConvertedRows, convertRows, type NewFile } from './convert-rows.ts';
import { readExisting } from './existing.ts';

/** What an import did, or why it did nothing. Only `done` has written cases, unless it was a dry run. */
export type ImportResult =
  | { kind: 'proposed'; rows: number }
  | { kind: 'bad-map'; faults: readonly Fault[] }
  | ({ kind: 'faulty' | 'done' } & ConvertedRows);

/** Where an import reads from and writes to. */
export interface ImportOptions {
  /** The association's folder. */
  folder: string;
  /** The cases that there are: in an archive, where the import is one commit, or in the folder. */
  files: CaseFiles;
  today: string;
  /** Whether everything is done but the writing. */
  dry: boolean;
}

/**
 * Imports the cases of another system from a table by a map. Without a map, one is proposed and written. Everything is
 * checked before anything is written: one wrong cell, and nothing is. A row whose number is there already changes nothing.
 *
 * @param path the table: `.csv`, `.xlsx` or ERMS
 * @param mapPath the map, or where a proposed one is written
 * @throws UserError with an `ImportErrorCode`, or when the association has faults; StoreError when the archive fails
 * @example await importCases('old.xlsx', 'cases/karta.yaml', { folder, files: ownCaseFiles(), today, dry: true });
 */
export async function importCases(
  path: string,
  mapPath: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const result = await readCases(path, mapPath, options);
  if (result.kind === 'done' && !options.dry) await writeCases(result.fresh, options);
  return result;
}

/** Does everything but the writing. Apart, so that the table is not in memory any more when the cases are written. */
async function readCases(path: string, mapPath: string, options: ImportOptions): Promise<ImportResult> {
  const { association, routines } = await requireAssociation(options.folder);
  const routine = routineInForce(association.rutin, routines, options.today);
  if (!routine) throw new Error(`No routine is in force on ${options.today}.`);
  const mapFile = readMapFile(mapPath);
  if (mapFile && 'fault' in mapFile) return { kind: 'bad-map', faults: [mapFile.fault] };
  const source = mapFile?.text;
  const { table, sheet } = await readTable(path, source === undefined ? undefined : sheetOf(source));
  const { columns, rows } = table;
  if (source === undefined) {
    const system = basename(path)
      .replace(/\.[^.]*$/, '')
      .slice(0, 60);
    writeProposal(mapPath, proposeMap(table, { association, routine, system, ...(sheet ? { sheet } : {}) }));
    return { kind: 'proposed', rows: rows.length };
  }
  const { map, faults } = readMap(source, { association, routine, columns });
  if (!map) return { kind: 'bad-map', faults };
  if (sheet && map.blad === undefined) throw importError('import-sheet', path, sheet.all.join(', '));
  const allow = allowedWords(association);
  const context = importContext({ map, association, routine, today: options.today, allow }, columns);
  const made = convertRows(rows, context, readExisting(options.files));
  if (made.faults.length > 0) return { kind: 'faulty', ...made };
  return { kind: 'done', ...made };
}

const importError = (code: ImportErrorCode, path: string, more = '', cause?: unknown): UserError =>
  new UserError(code, IMPORT_ERROR_TEXTS[code](path, more), { path }, cause);

/** @throws UserError `import-place` if the path is not a file */
function readMapFile(path: string): ReturnType<typeof readTextFile> | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw importError('import-place', path);
  return found && readTextFile(path);
}

/** The sheet that a map names, before the map is checked against the sheet's headings. */
function sheetOf(source: string): string | undefined {
  const value = parseYaml(source).value as { blad?: unknown } | null | undefined;
  return typeof value?.blad === 'string' ? value.blad : undefined;
}

function writeProposal(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    throw importError('import-place', path, '', cause);
  }
}

/** Writes all cases or none. */
async function writeCases(
  files: readonly NewFile[],
  { folder, files: { archive } }: ImportOptions,
): Promise<void> {
  if (files.length === 0) return;
  if (archive !== undefined) {
    const below = files.map(({ path, bytes }) => ({ path: `cases/${path}`, text: bytes }));
    await addFiles(archive, below, { message: COMMIT_TEXTS.import(files.length) });
    return;
  }
  const written: string[] = [];
  try {
    for (const { path, bytes } of files) {
      const place = join(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes, { flag: 'wx' });
      written.push(place);
    }
  } catch (error) {
    for (const place of written) rmSync(place, { force: true });
    throw error;
  }
}
