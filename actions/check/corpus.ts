import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../core/case/case.ts';
import type { Surroundings } from '../../core/case/rules.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { CASE_TEXTS, FOLDER_TEXTS } from '../../core/texts/file.ts';
import { type Path, parseYaml } from '../../core/yaml/parse.ts';
import { type FileFault, loadAssociation } from '../association/load.ts';
import { readText } from '../text-file.ts';
import { checkFile } from './file.ts';

/** What a check found: how many files it read, and every fault in the order of files and places. */
export interface Checked {
  files: number;
  faults: FileFault[];
  /** What may identify a person, and was let through by a person's word. No fault, but worth a look. */
  warnings: FileFault[];
}

/** Reads everything in an association's folder and gives every fault. `onFile` hears of each case file. */
export async function checkCorpus(
  folder: string,
  onFile: (read: number, of: number) => void = () => {},
): Promise<Checked> {
  const { association, routines, faults } = await loadAssociation(folder);
  const { paths, strays } = caseFiles(folder);
  faults.push(...strays);
  const surroundings: Surroundings = {
    ...(association ? { association } : {}),
    routines,
  };
  const allow = association ? allowedWords(association) : [];
  const warnings: FileFault[] = [];
  const seen: { path: string; file: Case }[] = [];
  for (const [index, path] of paths.entries()) {
    onFile(index, paths.length);
    const text = readText(join(folder, path));
    if ('fault' in text) {
      faults.push({ file: path, ...text.fault });
      continue;
    }
    const { file, stops, warnings: warned } = checkFile(text.text, { ...surroundings, path }, allow);
    for (const fault of stops) faults.push({ file: path, ...fault });
    for (const warning of warned) warnings.push({ file: path, ...warning });
    if (file) seen.push({ path, file });
  }
  faults.push(...acrossFiles(folder, seen));
  return { files: paths.length, faults, warnings };
}

/** What only shows when all files are seen together. */
function acrossFiles(folder: string, seen: readonly { path: string; file: Case }[]): FileFault[] {
  const ids = new Set<string>();
  const receipts = new Set<string>();
  const faults: FileFault[] = [];
  const add = (path: string, code: 'duplicate-id' | 'duplicate-receipt' | 'similar-missing', at: Path) => {
    // The file was read long ago and its text let go; a fault is rare enough to read it again.
    const text = readText(join(folder, path));
    const place = 'text' in text ? parseYaml(text.text).locate(at) : { line: 1, column: 1 };
    faults.push({ file: path, code, ...place, text: CASE_TEXTS[code] });
  };
  for (const { path, file } of seen) {
    if (ids.has(file.id)) add(path, 'duplicate-id', ['id']);
    if (receipts.has(file.kvitto)) add(path, 'duplicate-receipt', ['kvitto']);
    ids.add(file.id);
    receipts.add(file.kvitto);
  }
  for (const { path, file } of seen) {
    for (const [index, id] of (file.hantering.liknar ?? []).entries())
      if (!ids.has(id)) add(path, 'similar-missing', ['hantering', 'liknar', index]);
  }
  return faults;
}

/** Every case file below the year folders, in order, and what lies there without being one. */
function caseFiles(folder: string): { paths: string[]; strays: FileFault[] } {
  const paths: string[] = [];
  const strays: FileFault[] = [];
  const stray = (file: string, text: string) =>
    strays.push({ file, code: 'stray-file', line: 1, column: 1, text });
  for (const year of names(folder)) {
    if (!/^\d{4}$/.test(year)) continue;
    for (const month of names(join(folder, year))) {
      if (!/^(?:0[1-9]|1[0-2])$/.test(month)) stray(`${year}/${month}`, FOLDER_TEXTS.year);
      else {
        for (const name of names(join(folder, year, month))) {
          if (name.endsWith('.yaml')) paths.push(`${year}/${month}/${name}`);
          else stray(`${year}/${month}/${name}`, FOLDER_TEXTS.month);
        }
      }
    }
  }
  return { paths, strays };
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'ENOENT') return [];
    throw error;
  }
}
