import type { Cache } from '../../adapters/cache/cache.ts';
import { readBlobs, runGit, splitNul } from '../../adapters/cache/run-git.ts';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { hashOfNote, idOfPath } from '../../adapters/store/names.ts';
import { receiptHashIn } from '../../core/case/peek.ts';
import { RECEIVE_TEXTS, type ReceiveRule } from '../../core/texts/receive.ts';
import { checkHistory } from '../check/history.ts';
import { checkRange } from '../check/range.ts';
import { type PushedRange, type PushedRef, pushedRanges } from './push.ts';

/** What a push is checked against. */
export interface PushContext {
  /** The archive, with the pushed objects readable. */
  gitdir: string;
  /** The association's folder, with the settings that are in force. */
  cases: string;
  /** Today's date in Sweden, as `2026-11-22`. */
  today: string;
  /** Where the association may have been kept by an earlier push or command. */
  cache?: Cache;
}

/**
 * Checks a push to the local archive as a pull request is checked: with the association and the routines of the
 * service, never with anything that is pushed. The archive has cases only, so a push changes no other file.
 * @returns all faults; files are named in the archive, as `cases/2026/11/EX-2026-7K3MQ9TB.yaml`
 * @throws FaultyFolderError
 */
export async function checkPush(pushed: readonly PushedRef[], context: PushContext): Promise<FileFault[]> {
  const loaded = await requireAssociation(context.cases, context.cache);
  const { faults, ranges } = pushedRanges(context.gitdir, pushed);
  const removed = removedHashes(context.gitdir);
  for (const range of ranges)
    faults.push(...erasedFaults(range, context, removed), ...(await rangeFaults(range, context, loaded)));
  const seen = new Set<string>();
  return faults.filter(({ file, code, line, column }) => {
    const key = `${file} ${line} ${column} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The receipt hashes of the removed cases, as main has them before the push. */
function removedHashes(gitdir: string): Set<string | undefined> {
  const args = ['ls-tree', '-r', '-z', '--name-only', 'refs/heads/main', 'cases/borttagna/'];
  return new Set(splitNul(runGit(gitdir, args)).map(hashOfNote));
}

/**
 * Finds the removed cases that a push brings back: a clone from before the removal still has them, under any name. Every
 * commit is looked at, since what a later one removes would stay in the history.
 */
function erasedFaults(
  { base, head }: PushedRange,
  { gitdir }: PushContext,
  removed: ReadonlySet<string | undefined>,
): FileFault[] {
  if (removed.size === 0) return [];
  const listed = runGit(gitdir, ['rev-list', '--objects', '--filter=object:type=blob', `${base}..${head}`]);
  const paths = new Map(
    listed
      .toString('utf8')
      .split('\n')
      .map((line) => [line.slice(0, 40), line.slice(41)] as const)
      .filter(([, path]) => path !== ''),
  );
  return [...readBlobs(gitdir, [...paths.keys()])].flatMap(([oid, bytes]) => {
    const hash = receiptHashIn(bytes.toString('utf8'));
    if (hash === undefined || !removed.has(hash)) return [];
    const text = RECEIVE_TEXTS.rules['case-erased'];
    return [{ file: paths.get(oid) ?? '', code: 'case-erased', line: 1, column: 1, text }];
  });
}

async function rangeFaults(
  { base, head, waits }: PushedRange,
  { gitdir, cases, today }: PushContext,
  loaded: Awaited<ReturnType<typeof requireAssociation>>,
): Promise<FileFault[]> {
  const faults = changedFiles(gitdir, base, head).flatMap(({ path, mode }) => {
    const code = fileRule(path, mode);
    return code ? [{ file: path, code, line: 1, column: 1, text: RECEIVE_TEXTS.rules[code] }] : [];
  });
  if (faults.length > 0) return faults;
  const range = `${base}..${head}`;
  const changed = await checkRange(cases, range, today, { gitdir, waits }, loaded);
  return [
    ...checkHistory(gitdir, range, loaded),
    ...changed.faults.map((fault) => ({ ...fault, file: `cases/${fault.file}` })),
  ];
}

function changedFiles(gitdir: string, base: string, head: string): { path: string; mode: string }[] {
  const raw = splitNul(runGit(gitdir, ['diff-tree', '-r', '-z', '--no-renames', base, head]));
  return Array.from({ length: raw.length >> 1 }, (_, index) => ({
    path: raw[index * 2 + 1] ?? '',
    mode: (raw[index * 2] ?? '').split(' ')[1] ?? '',
  }));
}

/** The mode of a file that is removed. */
const REMOVED = '000000';

/** Which rule a changed file breaks by its name or its mode. */
function fileRule(path: string, mode: string): ReceiveRule | undefined {
  if (path.startsWith('cases/borttagna/')) return 'note-changed';
  // Archives of early versions have a copy of the settings, which may go.
  if (mode === REMOVED) return undefined;
  if (idOfPath(path) === undefined) return 'not-a-case';
  return mode === '100644' || mode === '100755' ? undefined : 'not-a-file';
}
