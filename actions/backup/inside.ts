import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isMissing } from '../../adapters/durable.ts';

/** Whether a path is a folder or is somewhere in it, with symbolic links followed. It need not exist. */
export const isInside = (path: string, folder: string): boolean =>
  `${realPath(path)}${sep}`.startsWith(`${realPath(folder)}${sep}`);

/** A path without symbolic links, also when its end does not exist yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(realPath(dirname(path)), path.slice(dirname(path).length));
  }
}
