import { runGit, splitNul } from '../../adapters/cache/run-git.ts';
import { requireAssociation } from '../../adapters/folder/cached.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { idOfPath } from '../../adapters/store/names.ts';
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
}

/**
 * Checks a push to the local archive as a pull request is checked: with the association and the routines of the
 * service, never with anything that is pushed. The archive has cases only, so a push changes no other file.
 * @returns all faults; files are named in the archive, as `cases/2026/11/EX-2026-7K3MQ9TB.yaml`
 * @throws FaultyFolderError
 */
export async function checkPush(pushed: readonly PushedRef[], context: PushContext): Promise<FileFault[]> {
  await requireAssociation(context.cases);
  const { faults, ranges } = pushedRanges(context.gitdir, pushed);
  for (const range of ranges) faults.push(...(await rangeFaults(range, context)));
  const seen = new Set<string>();
  return faults.filter(({ file, code, line, column }) => {
    const key = `${file} ${line} ${column} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function rangeFaults(
  { base, head }: PushedRange,
  { gitdir, cases, today }: PushContext,
): Promise<FileFault[]> {
  const faults = changedFiles(gitdir, base, head).flatMap(({ path, mode }) => {
    const code = fileRule(path, mode);
    return code ? [{ file: path, code, line: 1, column: 1, text: RECEIVE_TEXTS.rules[code] }] : [];
  });
  if (faults.length > 0) return faults;
  const range = `${base}..${head}`;
  const changed = await checkRange(cases, range, today, gitdir);
  return [
    ...checkHistory(gitdir, range),
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
