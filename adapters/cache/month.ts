import type { Cache } from './cache.ts';

/** A file in a month's folder: its name, and its id in git when it is as git has it. */
export interface MonthFile {
  name: string;
  blob: string | undefined;
}

/** What was found out about a file, and whether it may be kept: that it was read as git has it. */
export interface FileFacts<Facts> {
  facts: Facts;
  isCacheable: boolean;
}

/**
 * What each file in a month says, in their order, and whether all of it is kept. A file that git has under the same id as when it was last read is
 * not read again. What was found is kept under the month's name, so the cache holds each month once and never grows
 * with what was.
 *
 * @param isCurrent whether what was kept still holds, for facts that a new day can change
 */
export function cachedMonthFacts<Facts>(
  cache: Cache,
  month: string,
  files: readonly MonthFile[],
  make: (file: MonthFile) => FileFacts<Facts>,
  isCurrent: (facts: Facts) => boolean = () => true,
): { facts: Facts[]; kept: boolean } {
  const name = `${month}.files`;
  const before = (cache.read(name) ?? {}) as Readonly<Record<string, [blob: string, facts: Facts]>>;
  const after: Record<string, [blob: string, facts: Facts]> = {};
  let made = 0;
  let kept = true;
  const facts = files.map((file) => {
    const known = Object.hasOwn(before, file.name) ? before[file.name] : undefined;
    if (known && file.blob !== undefined && known[0] === file.blob && isCurrent(known[1])) {
      after[file.name] = known;
      return known[1];
    }
    const found = make(file);
    if (found.isCacheable && file.blob !== undefined) {
      after[file.name] = [file.blob, found.facts];
      made++;
    } else kept = false;
    return found.facts;
  });
  if (made > 0 || Object.keys(before).length !== Object.keys(after).length) cache.write(name, after);
  return { facts, kept };
}
