import type { Cache } from '../../adapters/cache/cache.ts';
import { contentDigest } from '../../adapters/cache/content.ts';
import { cachedAssociation } from '../../adapters/folder/cached.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { type CaseFiles, folderFiles } from './case-files.ts';

/**
 * Finds faults in what is kept with the cases: the releases and their plan, and the notes of removed cases. They are
 * small and need not be in git, so a checksum of their content tells whether they have changed. What a release's plan
 * may name is in the association and its routine, whose content the cache's key includes.
 */
export async function releaseAndRemovalFaults(
  folder: string,
  cache: Cache,
  files: CaseFiles = folderFiles(folder),
): Promise<FileFault[]> {
  return [
    ...(await cachedFaults(
      cache,
      'publiceringar',
      contentDigest(folder, ['releases', 'tabellplan.yaml']),
      async () => {
        const { releaseFaults } = await import('../release/check.ts');
        return releaseFaults(folder, await cachedAssociation(folder, cache));
      },
    )),
    ...(await cachedFaults(
      cache,
      'borttagna',
      files.archive === undefined
        ? contentDigest(folder, ['borttagna'])
        : (files.listing()?.tree('borttagna') ?? ''),
      async () => {
        const { removedFaults } = await import('./removed.ts');
        return removedFaults(files);
      },
    )),
  ];
}

/** The faults of a part of the folder, from the cache when what it is made from (`key`) is unchanged. */
async function cachedFaults(
  cache: Cache,
  name: string,
  key: string,
  make: () => Promise<FileFault[]>,
): Promise<FileFault[]> {
  const cached = cache.read(name) as { key: string; faults: FileFault[] } | undefined;
  if (cached?.key === key) return cached.faults;
  const faults = await make();
  cache.write(name, { key, faults });
  return faults;
}
