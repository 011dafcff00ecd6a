import type { Cache } from './cache.ts';

/** A file in a month's folder: its name, and its id in git when it is unchanged since HEAD. */
export interface MonthFile {
  name: string;
  blob: string | undefined;
}

/** The facts of a file, and whether they may be cached: only when the bytes that were read are the blob in git. */
export interface FileFacts<Facts> {
  facts: Facts;
  isCacheable: boolean;
}

/**
 * Returns the facts of each file in a month, in order, and whether all of them are now cached. A file with the same id
 * in git as when it was last read is not read again. The facts are kept under the month's name, so the cache holds
 * each month once and does not grow with its history.
 *
 * @param make reads one file; the facts of the file as it was before may help
 * @param isCurrent whether cached facts still hold, for facts that a new day can change
 */
export async function cachedMonthFacts<Facts>(
  cache: Cache,
  month: string,
  files: readonly MonthFile[],
  make: (file: MonthFile, before: Facts | undefined) => FileFacts<Facts> | Promise<FileFacts<Facts>>,
  isCurrent: (facts: Facts) => boolean = () => true,
): Promise<{ facts: Facts[]; kept: boolean }> {
  const name = `${month}.files`;
  const before = (cache.read(name) ?? {}) as Readonly<Record<string, [blob: string, facts: Facts]>>;
  const after: Record<string, [blob: string, facts: Facts]> = {};
  let made = 0;
  let kept = true;
  const facts: Facts[] = [];
  for (const file of files) {
    const known = Object.hasOwn(before, file.name) ? before[file.name] : undefined;
    if (known && file.blob !== undefined && known[0] === file.blob && isCurrent(known[1])) {
      after[file.name] = known;
      facts.push(known[1]);
      continue;
    }
    const found = await make(file, known?.[1]);
    if (found.isCacheable && file.blob !== undefined) {
      after[file.name] = [file.blob, found.facts];
      made++;
    } else kept = false;
    facts.push(found.facts);
  }
  if (made > 0 || Object.keys(before).length !== Object.keys(after).length) cache.write(name, after);
  return { facts, kept };
}
