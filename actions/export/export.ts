import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../adapters/durable.ts';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import { compareStrings } from '../../core/compare.ts';
import { routineInForce } from '../../core/routine/in-force.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { EXPORT_ERROR_TEXTS, type ExportErrorCode } from '../../core/texts/export.ts';
import { UserError } from '../../core/user-error.ts';
import { associationExcerpt } from '../../views/export/association.ts';
import { type LeftOutFile, readMe } from '../../views/export/read-me.ts';
import { exportTables, tableCsv } from '../../views/export/tables.ts';
import { sheetsWorkbook } from '../../views/opendata/workbook.ts';
import { isInside } from '../backup/inside.ts';
import { makePrivate, writeSums } from '../backup/manifest.ts';
import { makeTemporary } from '../backup/temporary.ts';
import type { CaseFiles } from '../check/case-files.ts';
import { type ExportCases, readExportCases } from './cases.ts';

const SCHEMAS = ['case.json', 'report.json', 'routine.json'];

/**
 * Exports all cases to a new folder: as tables, and as an archive package that can be read without Skav. The folder
 * appears when it is whole and durable, and only its owner can read it. The same cases give the same bytes on a day.
 *
 * @param out the folder, which must not exist
 * @param folder the association's folder
 * @param data SKAV_DATA, in which nothing is written
 * @returns how much was written, and the files that were left out
 * @throws UserError with an `ExportErrorCode`, when the association has faults, or when the archive cannot be read
 * @example await exportCases('/mnt/arkiv/2026', { folder: 'cases', data: '.skav', files: ownCaseFiles(), today });
 */
export async function exportCases(
  out: string,
  { folder, data, files, today }: { folder: string; data: string; files: CaseFiles; today: string },
): Promise<{ cases: number; files: number; leftOut: LeftOutFile[] }> {
  if (isInside(out, data) || isInside(out, folder)) throw exportError('export-inside', out);
  const { association, routines } = await requireAssociation(folder);
  ensureNew(out);
  const read = await readExportCases(files, { association, routines });
  if (read.cases.length === 0) throw exportError('export-empty', out);

  const used = usedRoutines(read, association.rutin, routines, today);
  const tables = exportTables({ cases: read.cases, association, routines: used });
  const days = read.cases.map(({ mottagen }) => mottagen).toSorted();
  const facts = {
    association: association.namn,
    day: today,
    cases: read.cases.length,
    from: days[0] ?? today,
    to: days.at(-1) ?? today,
    removed: files.names('borttagna').length,
  };
  const content: [string, string | Uint8Array][] = [
    ['LÄSMIG.txt', readMe(facts, read.leftOut)],
    ['forbund.yaml', associationExcerpt(association)],
    ...SCHEMAS.map((name): [string, Buffer] => [`schemas/${name}`, schemaFile(name)]),
    ...Object.keys(used).map((id): [string, Buffer] => {
      return [`cases/routines/${id}.md`, readFileSync(join(folder, 'routines', `${id}.md`))];
    }),
    ...tables.map((table): [string, string] => [`tabeller/${table.file}.csv`, tableCsv(table)]),
    ['tabeller/arenden.xlsx', await sheetsWorkbook(tables)],
    ...read.files.map(([path, bytes]): [string, Buffer] => [`cases/${path}`, bytes]),
  ];
  await writeWhole(out, content);
  return { cases: read.cases.length, files: content.length + 1, leftOut: read.leftOut };
}

const schemaFile = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../schemas', name));

/** The routines that explain the cases: those that they follow, and the one in force. In the order of their names. */
function usedRoutines(
  { cases }: ExportCases,
  own: string,
  routines: Readonly<Record<string, Routine>>,
  today: string,
): Record<string, Routine> {
  const used = new Set(cases.map(({ rutin }) => rutin));
  used.add(routineInForce(own, routines, today)?.id ?? own);
  const entries = Object.entries(routines).filter(([id]) => used.has(id));
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareStrings(a, b)));
}

/** Writes files with their checksums to a folder that appears when all of it is there, or not at all. */
async function writeWhole(out: string, content: readonly [string, string | Uint8Array][]): Promise<void> {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  const temporary = makeTemporary(parent);
  try {
    for (const [path, bytes] of content) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), bytes, { flag: 'wx' });
    }
    await writeSums(
      temporary,
      content.map(([path]) => path),
    );
    await makePrivate(temporary);
    ensureNew(out);
    renameSync(temporary, out);
    await syncFolder(parent);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @throws UserError `export-exists` when something has the name, also a link to nothing */
function ensureNew(out: string): void {
  if (lstatSync(out, { throwIfNoEntry: false })) throw exportError('export-exists', out);
}

const exportError = (code: ExportErrorCode, path: string): UserError =>
  new UserError(code, EXPORT_ERROR_TEXTS[code](path), { path });
