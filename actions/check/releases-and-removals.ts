import type { Cache } from '../../adapters/cache/cache.ts';
import { contentDigest } from '../../adapters/cache/content.ts';
import { cachedAssociation } from '../../adapters/folder/cached.ts';
import type { FileFault } from '../../adapters/folder/load.ts';

/**
 * What is wrong with what lies beside the cases: the releases and their plan, and the notes of what was removed. They are
 * small, and git need not know them: their own content says whether they are as they were. What a release's plan may
 * name stands in the association and its routine, whose content the cache is under.
 */
export async function releaseAndRemovalFaults(folder: string, cache: Cache): Promise<FileFault[]> {
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
    ...(await cachedFaults(cache, 'borttagna', contentDigest(folder, ['borttagna']), async () => {
      const { removedFaults } = await import('./removed.ts');
      return removedFaults(folder);
    })),
  ];
}

/** What is wrong with a part of the folder: from the cache when all that it is made from is as it was (`key`). */
async function cachedFaults(
  cache: Cache,
  name: string,
  key: string,
  make: () => Promise<FileFault[]>,
): Promise<FileFault[]> {
  const kept = cache.read(name) as { key: string; faults: FileFault[] } | undefined;
  if (kept?.key === key) return kept.faults;
  const faults = await make();
  cache.write(name, { key, faults });
  return faults;
}
