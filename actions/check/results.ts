import type { Cache } from '../../adapters/cache/cache.ts';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import { hasCaseFile } from './months.ts';

/** What was wrong with the results, what they held, and which cases they named and whether those were there. */
interface CachedResults {
  content: string;
  cases: [id: string, there: boolean][];
  faults: FileFault[];
}

/** What is wrong with the results, from the cache when neither they (`content`) nor the cases they name are others. */
export async function resultFaults(
  folder: string,
  content: string,
  { association }: LoadedAssociation,
  cache: Cache,
): Promise<FileFault[]> {
  const kept = cache.read('resultat') as CachedResults | undefined;
  if (kept?.content === content && kept.cases.every(([id, there]) => hasCaseFile(folder, id) === there))
    return kept.faults;
  const { loadResults } = await import('../../adapters/folder/results.ts');
  const { allowedWords } = await import('../../core/report/allow.ts');
  const cases: CachedResults['cases'] = [];
  const isCase = (id: string): boolean => {
    const there = hasCaseFile(folder, id);
    cases.push([id, there]);
    return there;
  };
  const { faults } = loadResults(folder, association ? allowedWords(association) : [], isCase);
  cache.write('resultat', { content, cases, faults } satisfies CachedResults);
  return faults;
}
