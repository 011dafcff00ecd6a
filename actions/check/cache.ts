import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Cache, digest, openCache } from '../cache/cache.ts';
import { codeVersion } from '../cache/version.ts';

/** What `skav check` keeps of a folder: under the code, the association, its routines and its laws as they are now. */
export function cacheOf(folder: string, home: string): Cache {
  const code = codeVersion(['actions/association', 'actions/cache', 'actions/check', 'actions/text-file.ts']);
  const own = ['association.yaml', ...routineFiles(folder)].flatMap((file) => [
    file,
    contentOf(join(folder, file)),
  ]);
  return openCache(join(home, 'check', digest(resolve(folder)).slice(0, 16)), digest(code, ...own));
}

function routineFiles(folder: string): string[] {
  const routines = join(folder, 'routines');
  return existsSync(routines)
    ? readdirSync(routines)
        .toSorted()
        .map((name) => `routines/${name}`)
    : [];
}

/** A file's bytes as a text; what cannot be read is told apart from what is empty. */
function contentOf(path: string): string {
  try {
    return `=${readFileSync(path, 'latin1')}`;
  } catch {
    return '';
  }
}
