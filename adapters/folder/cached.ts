import { join, resolve } from 'node:path';
import type { Laws } from '../../core/routine/laws.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { UNREADABLE_FILE_TEXTS } from '../../core/texts/unreadable-file.ts';
import type { Association } from '../../schemas/types.ts';
import { type Cache, digest, NO_CACHE, openCache } from '../cache/cache.ts';
import { contentDigest } from '../cache/content.ts';
import { keptCodeVersion } from '../cache/version.ts';
import { FaultyFolderError } from './faulty-folder.ts';
import type { LoadedAssociation } from './load.ts';

/**
 * Opens what an action caches about an association's folder: valid for this version of the code and the current content
 * of `association.yaml` and `routines`. `keyFolder` is the folder that the cache belongs to, if not `folder`.
 */
export function folderCache(
  action: 'check' | 'sweep',
  folder: string,
  cacheRoot: string,
  keyFolder = folder,
): Cache {
  const content = () => contentDigest(folder, ['association.yaml', 'routines']);
  const own = content();
  const version = digest(keptCodeVersion(cacheRoot), own);
  const cache = openCache(join(cacheRoot, action, digest(resolve(keyFolder)).slice(0, 16)), version);
  return {
    read: cache.read,
    // The folder may be edited while a command runs. What is then made from the new content is not the old content's.
    write: (name, value) => {
      if (content() === own) cache.write(name, value);
    },
  };
}

/**
 * Returns an association from the cache, or reads it now, most of which is parsing the routines.
 */
export async function cachedAssociation(folder: string, cache: Cache = NO_CACHE): Promise<LoadedAssociation> {
  const kept = cache.read('association') as LoadedAssociation | undefined;
  if (kept) return kept;
  const { loadAssociation } = await import('./load.ts');
  const loaded = await loadAssociation(folder);
  cache.write('association', loaded);
  return loaded;
}

/** Returns an association without faults. @throws FaultyFolderError, which lists everything wrong with the folder */
export async function requireAssociation(
  folder: string,
  cache?: Cache,
): Promise<{ association: Association; routines: Record<string, Routine>; laws?: Laws }> {
  const { association, routines, laws, faults } = await cachedAssociation(folder, cache);
  if (!association || faults.length > 0) {
    const list = faults.map(
      ({ file, line, column, text }) => `  ${join(folder, file)}:${line}:${column} ${text}`,
    );
    throw new FaultyFolderError(UNREADABLE_FILE_TEXTS.folder(list));
  }
  return { association, routines, ...(laws ? { laws } : {}) };
}
