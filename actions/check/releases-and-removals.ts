import type { Cache } from '../../adapters/cache/cache.ts';
import { contentDigest } from '../../adapters/cache/content.ts';
import { cachedAssociation } from '../../adapters/folder/cached.ts';
import type { Findings } from '../release/check.ts';
import { type CaseFiles, folderFiles } from './case-files.ts';

/**
 * Finds what is wrong in what is kept with the cases: the releases and their plan, and the notes of removed cases. They
 * are small and need not be in git, so a checksum of their content shows whether they have changed. What a release's
 * plan may name is in the association and its routine, whose content the cache's key includes.
 */
export async function releaseAndRemovalFindings(
  folder: string,
  cache: Cache,
  files: CaseFiles = folderFiles(folder),
): Promise<Findings> {
  const parts = [
    await cachedFindings(
      cache,
      'publiceringar',
      contentDigest(folder, ['releases', 'tabellplan.yaml']),
      async () => {
        const { releaseFindings } = await import('../release/check.ts');
        return releaseFindings(folder, await cachedAssociation(folder, cache));
      },
    ),
    await cachedFindings(
      cache,
      'borttagna',
      files.archive === undefined
        ? contentDigest(folder, ['borttagna'])
        : (files.listing()?.tree('borttagna') ?? ''),
      async () => {
        const { removedFaults } = await import('./removed.ts');
        return { faults: removedFaults(files), warnings: [] };
      },
    ),
  ];
  return {
    faults: parts.flatMap(({ faults }) => faults),
    warnings: parts.flatMap(({ warnings }) => warnings),
  };
}

/** What is found in a part of the folder, from the cache when what it is made from (`key`) is unchanged. */
async function cachedFindings(
  cache: Cache,
  name: string,
  key: string,
  make: () => Promise<Findings>,
): Promise<Findings> {
  const cached = cache.read(name) as ({ key: string } & Findings) | undefined;
  if (cached?.key === key) return cached;
  const found = await make();
  cache.write(name, { key, ...found });
  return found;
}
