import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../adapters/durable.ts';
import { isCaseId } from '../../core/case/id.ts';

/** The months below the year folders, as `2026/11`, in order, and what is among them without being one. */
export function monthFolders(folder: string): { months: string[]; strays: string[] } {
  const months: string[] = [];
  const strays: string[] = [];
  for (const year of namesIn(folder)) {
    if (!/^\d{4}$/.test(year)) continue;
    for (const month of namesIn(join(folder, year)))
      (/^(?:0[1-9]|1[0-2])$/.test(month) ? months : strays).push(`${year}/${month}`);
  }
  return { months, strays };
}

/** The names in a folder, in order; none when it is not a folder. As in git, folders without files are left out. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() || containsFile(join(folder, entry.name)))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function containsFile(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) => !entry.isDirectory() || containsFile(join(folder, entry.name)),
  );
}

/** Whether the file of a case is in one of the months of its year. False for text that is not an id. */
export function hasCaseFile(folder: string, id: string): boolean {
  if (!isCaseId(id)) return false;
  const year = id.split('-')[1] ?? '';
  return Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).some((month) =>
    existsSync(join(folder, year, month, `${id}.yaml`)),
  );
}
