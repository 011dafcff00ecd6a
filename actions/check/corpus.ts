import { type Cache, digest, NO_CACHE } from '../../adapters/cache/cache.ts';
import { contentDigest } from '../../adapters/cache/content.ts';
import type { GitListing } from '../../adapters/cache/git-listing.ts';
import { cachedMonthFacts } from '../../adapters/cache/month.ts';
import { cachedAssociation } from '../../adapters/folder/cached.ts';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import { allowedWords } from '../../core/report/allow.ts';
import { FOLDER_TEXTS } from '../../core/texts/file.ts';
import type { CheckFacts } from './case-facts.ts';
import { type CaseFiles, folderFiles } from './case-files.ts';
import { resultFaults } from './results.ts';
import { type CheckSummary, isConsistent, summariseMonth, uncheckedCaseWarnings } from './summary.ts';

/** The result of a check: how many files there are, and every fault in the order of files and places. */
export interface CheckResult {
  files: number;
  faults: FileFault[];
  /** What may identify a person and was confirmed by one. Not a fault, but worth a look. */
  warnings: FileFault[];
}

/**
 * Checks everything in an association's folder and returns every fault. With a cache, files that git reports as
 * unchanged are not read again, and the result is the same. `onFile` is called for each case file that is read.
 * @param files the cases, when they are not in the folder itself
 *
 * @example
 * const { faults } = await checkCorpus('cases');
 */
export async function checkCorpus(
  folder: string,
  onFile: (read: number, of: number) => void = () => {},
  given: Cache = NO_CACHE,
  files: CaseFiles = folderFiles(folder),
): Promise<CheckResult> {
  const listing = given === NO_CACHE ? undefined : files.listing(given);
  // Without git every file has to be read to know whether it has changed.
  const cache = listing ? given : NO_CACHE;
  const { strays } = files;
  // A month that is unchanged in git has files.
  const months = files.months.filter(
    (month) => listing?.tree(month) !== undefined || files.names(month).length > 0,
  );
  const trees = months.map((month) => listing?.tree(month));
  const isAllInGit = trees.every((tree) => tree !== undefined);
  const results = contentDigest(folder, ['resultat']);
  const key = digest(...months, '', ...trees.map((tree) => tree ?? ''), '', ...strays, '', results);
  const whole = cache.read('whole') as { key: string; checked: CheckResult } | undefined;
  if (isAllInGit && whole?.key === key) return whole.checked;

  const loaded = await cachedAssociation(folder, given);
  // Most often the folder is named wrongly, and then every case would lack its routine.
  if (loaded.faults.some(({ file, code }) => file === 'association.yaml' && code === 'missing-file'))
    return { files: 0, faults: loaded.faults, warnings: [] };
  const context: CheckContext = { files, loaded, listing, cache };
  const summaries = new Map<string, CheckSummary>();
  for (const [index, month] of months.entries()) {
    const kept = cache.read(month) as { tree: string; summary: CheckSummary } | undefined;
    if (kept && kept.tree === trees[index]) summaries.set(month, kept.summary);
  }
  const read = await readMonths(
    context,
    months.filter((month) => !summaries.has(month)),
    onFile,
  );
  for (const [month, { paths, facts, kept }] of read) {
    const summary = summariseMonth(paths, facts);
    summaries.set(month, summary);
    const tree = listing?.tree(month);
    if (kept && tree !== undefined) cache.write(month, { tree, summary });
  }
  const all = months.flatMap((month) => summaries.get(month) ?? []);
  const checked: CheckResult = {
    files: all.reduce((sum, { files }) => sum + files, 0),
    faults: [
      ...loaded.faults,
      ...strays.map((file) => ({ file, code: 'stray-file', line: 1, column: 1, text: FOLDER_TEXTS.year })),
      ...all.flatMap(({ faults }) => faults),
      ...(isConsistent(all) ? [] : await crossFileFaultsIn(context, months, read)),
      ...(await resultFaults(folder, files, results, loaded, given)),
    ],
    warnings: [...uncheckedCaseWarnings(all), ...all.flatMap(({ warnings }) => warnings)],
  };
  if (isAllInGit) cache.write('whole', { key, checked });
  return checked;
}

/** What a check works with. */
interface CheckContext {
  files: CaseFiles;
  loaded: LoadedAssociation;
  listing: GitListing | undefined;
  cache: Cache;
}

/** The facts of a month's files. */
interface MonthReading {
  paths: string[];
  facts: CheckFacts[];
  /** Whether git has exactly these files, and all of their facts are in the cache. */
  kept: boolean;
}

// The code that reads and checks files is loaded when a file has to be: when nothing has changed, loading it would be
// most of the work.

async function readMonths(
  { files, loaded: { association, routines, faulty }, listing, cache }: CheckContext,
  months: readonly string[],
  onFile: (read: number, of: number) => void = () => {},
): Promise<Map<string, MonthReading>> {
  if (months.length === 0) return new Map();
  const { readCheckFacts } = await import('./case-facts.ts');
  const blobs = listing?.blobs(months) ?? new Map<string, string>();
  const tracked = Map.groupBy(blobs.keys(), (path) => path.slice(0, path.lastIndexOf('/')));
  const names = months.map((month) => files.names(month));
  const of = names.flat().length;
  const ruleContext = { ...(association ? { association } : {}), routines, faulty };
  const allow = association ? allowedWords(association) : [];
  let count = 0;
  const read = new Map<string, MonthReading>();
  for (const [index, month] of months.entries()) {
    const listed = (names[index] ?? []).map((name) => ({ name, blob: blobs.get(`${month}/${name}`) }));
    const { facts, kept } = await cachedMonthFacts<CheckFacts>(cache, month, listed, (file, before) => {
      onFile(count++, of);
      return readCheckFacts(files, month, file, ruleContext, allow, before);
    });
    const isWhole = listed.length === (tracked.get(month)?.length ?? 0);
    read.set(month, { paths: listed.map(({ name }) => `${month}/${name}`), facts, kept: kept && isWhole });
  }
  return read;
}

/** Finds faults between files. That needs the facts of every file: of those that were read now, and of the rest. */
async function crossFileFaultsIn(
  context: CheckContext,
  months: readonly string[],
  read: ReadonlyMap<string, MonthReading>,
): Promise<FileFault[]> {
  const { crossFileFaults } = await import('./cross-file.ts');
  const rest = await readMonths(
    context,
    months.filter((month) => !read.has(month)),
  );
  const all = months.flatMap((month) => read.get(month) ?? rest.get(month) ?? []);
  return crossFileFaults(
    context.files,
    all.flatMap(({ paths }) => paths),
    all.flatMap(({ facts }) => facts),
  );
}
