import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../adapters/durable.ts';
import { isCaseId } from '../../core/case/id.ts';
import { compareStrings } from '../../core/compare.ts';

/**
 * The months below the year folders, as `2026/11`, in order, and what is among them without being one. A month may be
 * without files: looking into each would take as long as the rest of a check in which nothing has changed.
 */
export function monthFolders(folder: string): { months: string[]; strays: string[] } {
  const months: string[] = [];
  const strays: string[] = [];
  for (const { name: year } of entriesOf(folder)) {
    if (!/^\d{4}$/.test(year)) continue;
    for (const entry of entriesOf(join(folder, year))) {
      const path = `${year}/${entry.name}`;
      if (/^(?:0[1-9]|1[0-2])$/.test(entry.name)) months.push(path);
      else if (isFileOrHasOne(entry)) strays.push(path);
    }
  }
  return { months, strays };
}

/** The names in a folder, in order; none when it is not a folder. As in git, folders without files are left out. */
export const namesIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter(isFileOrHasOne)
    .map(({ name }) => name);

/** What is in a folder, in order; nothing when it is not a folder. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => compareStrings(a.name, b.name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isFileOrHasOne = (entry: Dirent): boolean =>
  !entry.isDirectory() ||
  readdirSync(join(entry.parentPath, entry.name), { withFileTypes: true }).some(isFileOrHasOne);

/** Whether the file of a case is in one of the months of its year. False for text that is not an id. */
export function hasCaseFile(folder: string, id: string): boolean {
  if (!isCaseId(id)) return false;
  const year = id.split('-')[1] ?? '';
  return Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).some((month) =>
    existsSync(join(folder, year, month, `${id}.yaml`)),
  );
}
