import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileFault, LoadedAssociation } from '../association/load.ts';
import { type Cache, digest } from '../cache/cache.ts';
import { holdsCase } from './months.ts';

/** What the results in the folder are, as a checksum; empty when there are none. */
export function resultsDigest(folder: string): string {
  const place = join(folder, 'resultat');
  if (!existsSync(place)) return '';
  const files = readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .toSorted();
  return digest(...files.flatMap((name) => [name, readFileSync(join(place, name), 'utf8')]));
}

/** What is wrong with the results, from the cache when neither they nor the cases have changed (`key`). */
export async function resultFaults(
  folder: string,
  key: string,
  { association }: LoadedAssociation,
  cache: Cache,
): Promise<FileFault[]> {
  const kept = cache.read('resultat') as { key: string; faults: FileFault[] } | undefined;
  if (kept?.key === key) return kept.faults;
  const { loadResults } = await import('../association/results.ts');
  const { allowedWords } = await import('../../core/report/allow.ts');
  const { faults } = loadResults(folder, association ? allowedWords(association) : [], (id) =>
    holdsCase(folder, id),
  );
  cache.write('resultat', { key, faults });
  return faults;
}
