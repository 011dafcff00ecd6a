import type { Cache } from '../../adapters/cache/cache.ts';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import type { CaseFiles } from './case-files.ts';

/**
 * The faults of the results, with what they were made from: the content, the cases that were named, and whether those
 * existed.
 */
interface CachedResults {
  content: string;
  cases: [id: string, exists: boolean][];
  faults: FileFault[];
}

/**
 * Finds faults in the results, from the cache when neither they (`content`) nor the cases that they name have changed.
 */
export async function resultFaults(
  folder: string,
  files: CaseFiles,
  content: string,
  { association }: LoadedAssociation,
  cache: Cache,
): Promise<FileFault[]> {
  const cached = cache.read('resultat') as CachedResults | undefined;
  if (cached?.content === content && cached.cases.every(([id, exists]) => files.has(id) === exists))
    return cached.faults;
  const { loadResults } = await import('../../adapters/folder/results.ts');
  const { allowedWords } = await import('../../core/report/allow.ts');
  const cases: CachedResults['cases'] = [];
  const isCase = (id: string): boolean => {
    const exists = files.has(id);
    cases.push([id, exists]);
    return exists;
  };
  const { faults } = loadResults(folder, association ? allowedWords(association) : [], isCase);
  cache.write('resultat', { content, cases, faults } satisfies CachedResults);
  return faults;
}
