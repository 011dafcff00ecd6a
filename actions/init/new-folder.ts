import { readdirSync, statSync } from 'node:fs';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';

/** What git and file managers put in a folder that is empty to a person. */
const NOBODYS = ['.git', '.DS_Store', '.localized', 'desktop.ini', 'Thumbs.db'];

/** Whether the files of a folder are those of one that `skav init` may fill: none, or the answers so far. */
export const isFillable = (names: readonly string[]): boolean =>
  names.includes(ANSWERS_FILE)
    ? !names.includes('association.yaml')
    : names.every((name) => NOBODYS.includes(name));

/** Whether an association's folder is still to be made: it is missing, empty, or has answers that are not all given. */
export function isUnmade(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return !found || (found.isDirectory() && isFillable(readdirSync(folder)));
}
