import { join } from 'node:path';
import { readTextFile } from '../../adapters/text-file.ts';
import type { Case } from '../../core/case/case.ts';
import { tryReadCase } from '../../core/case/try-read.ts';
import { monthFolders, namesIn } from '../check/months.ts';

/** Reads every case in an association's folder that has been checked. Files that cannot be read are left out. */
export function readCases(folder: string): Case[] {
  const paths = monthFolders(folder).months.flatMap((month) =>
    namesIn(join(folder, month)).map((name) => join(month, name)),
  );
  return paths.flatMap((path) => {
    const text = readTextFile(join(folder, path));
    if ('fault' in text) return [];
    return tryReadCase(text.text) ?? [];
  });
}
