import { isAbsolute, relative, resolve } from 'node:path';
import { cachedAssociation, folderCache } from '../../adapters/folder/cached.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { readSettings } from '../../adapters/settings.ts';
import { CHECK_TEXTS } from '../../core/texts/check.ts';
import { HELP_TEXTS } from '../../core/texts/help.ts';
import { readArgs, usageError } from '../args.ts';
import { print } from '../terminal.ts';
import { type CaseFiles, folderFiles, shownIn } from './case-files.ts';
import { checkCorpus } from './corpus.ts';
import { releaseAndRemovalFindings } from './releases-and-removals.ts';

/** `skav check` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { json: { type: 'boolean' }, git: { type: 'string' } }, HELP_TEXTS.check);
  if (typeof parsed === 'number') return parsed;
  if (parsed.positionals.length > 1) return usageError(HELP_TEXTS.check);
  const [named] = parsed.positionals;
  const folder = resolve(named ?? readSettings().cases);
  // A range of commits is in the folder's own repository.
  const source =
    named === undefined && parsed.values.git === undefined
      ? (await import('./own-cases.ts')).ownCaseFiles()
      : folderFiles(folder);
  const progress = progressLine();
  const cache = folderCache('check', folder, readSettings().cache, source.archive);
  const { files, faults, warnings } = await checkCorpus(folder, progress.show, cache, source);
  progress.clear();
  const rest = await releaseAndRemovalFindings(folder, cache, source);
  faults.push(...rest.faults);
  warnings.push(...rest.warnings);
  if (source.archive !== undefined) {
    const [{ archiveWarnings }, { editedRoutines }, { directoryBlobStore }] = await Promise.all([
      import('./archive-warnings.ts'),
      import('./edited-routines.ts'),
      import('../../adapters/blobs/directory.ts'),
    ]);
    const { routines } = await cachedAssociation(folder, cache);
    warnings.push(
      ...archiveWarnings(folder, source),
      ...(await editedRoutines(directoryBlobStore(readSettings().data), routines)),
    );
  }
  if (parsed.values.git !== undefined) {
    const [{ checkHistory }, { checkRange }, { swedishDay }] = await Promise.all([
      import('./history.ts'),
      import('./range.ts'),
      import('../../core/date.ts'),
    ]);
    const loaded = await cachedAssociation(folder, cache);
    faults.push(...checkHistory(folder, parsed.values.git, loaded));
    const today = swedishDay(Date.now());
    const changed = await checkRange(folder, parsed.values.git, today, undefined, loaded);
    faults.push(...withoutKnown(changed.faults, faults));
    warnings.push(...withoutKnown(changed.warnings, warnings));
  }
  if (parsed.values.json) print(JSON.stringify({ files, faults, warnings }, null, 2));
  else {
    const line = ({ file, line, column, code, text }: FileFault) =>
      `${placeOf(file, folder, source)}:${line}:${column} ${code} ${text}`;
    for (const warning of warnings) print(CHECK_TEXTS.warning(line(warning)));
    for (const fault of faults) print(line(fault));
    print(CHECK_TEXTS.sum(files, faults.length, warnings.length));
    if (source.archive !== undefined) print(CHECK_TEXTS.source(source.archive));
  }
  return faults.length === 0 ? 0 : 1;
}

/** How the file of a fault is shown: cases and removal notes where they were read, and settings in the folder. */
function placeOf(file: string, folder: string, { shown }: CaseFiles): string {
  if (file.startsWith('commit ')) return file;
  if (isAbsolute(file)) return relative(process.cwd(), file);
  return /^(?:\d{4}|borttagna)\//.test(file) ? shown(file) : shownIn(folder, file);
}

/** The faults that are not among those already found. */
function withoutKnown(found: readonly FileFault[], known: readonly FileFault[]): FileFault[] {
  const key = ({ file, line, column, code }: FileFault) => `${file}:${line}:${column} ${code}`;
  const reported = new Set(known.map(key));
  return found.filter((fault) => !reported.has(key(fault)));
}

/** A progress line on standard error, when that is a terminal and the work has taken more than a second. */
function progressLine() {
  const started = performance.now();
  let shown = false;
  return {
    show(read: number, of: number) {
      if (!process.stderr.isTTY || read % 500 !== 0 || performance.now() - started < 1000) return;
      shown = true;
      process.stderr.write(`\r${CHECK_TEXTS.progress(read, of)}`);
    },
    clear() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}
