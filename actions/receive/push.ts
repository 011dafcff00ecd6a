import { runGit, splitNul } from '../../adapters/cache/run-git.ts';
import { hasCode } from '../../adapters/durable.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { branchOf, idOfPath } from '../../adapters/store/names.ts';
import { RECEIVE_TEXTS, type ReceiveRule } from '../../core/texts/receive.ts';

/** A branch that a push moves, as git passes it to `pre-receive`. An id of zeros stands for no branch. */
export interface PushedRef {
  from: string;
  to: string;
  ref: string;
}

/** A part of a push to check: what one change does, from a commit to another. */
export interface PushedRange {
  base: string;
  head: string;
  /** Whether it is a case that waits: see `ChangeContext.waits`. */
  waits: boolean;
}

const HEADS = 'refs/heads/';
const MAIN = `${HEADS}main`;
const CASES = `${HEADS}${branchOf('')}`;

/** Parses what git writes to `pre-receive`: a line `<from> <to> <ref>` for each branch. */
export const parsePushed = (input: string): PushedRef[] =>
  input
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = '', ...ref] = line.split(' ');
      return { from, to, ref: ref.join(' ') };
    });

/**
 * Returns what a push does to branches that it may not do, and the changes in it that remain to be checked. Main is
 * checked commit by commit, as each is what a pull request would merge; a case's branch is checked as a whole and by
 * what is new in it; any other branch as a whole.
 * @param gitdir the archive, with the pushed objects readable
 */
export function pushedRanges(
  gitdir: string,
  pushed: readonly PushedRef[],
): { faults: FileFault[]; ranges: PushedRange[] } {
  const faults: FileFault[] = [];
  const ranges: PushedRange[] = [];
  const git = (...args: string[]) => runGit(gitdir, args).toString('utf8').trim();
  const refuse = (file: string, code: ReceiveRule) =>
    faults.push({ file, code, line: 1, column: 1, text: RECEIVE_TEXTS.rules[code] });
  const isAncestor = (one: string, of: string) => succeeds(() => git('merge-base', '--is-ancestor', one, of));
  const main = pushed.find(({ ref, to }) => ref === MAIN && !isNone(to))?.to ?? git('rev-parse', MAIN);

  for (const { from, to, ref } of pushed) {
    if (!ref.startsWith(HEADS)) refuse(ref, 'ref-refused');
    // Git takes it while no case waits, and then every report would stay in the outbox.
    else if (`${ref}/` === CASES && !isNone(to)) refuse(ref, 'ref-folder');
    else if (ref === MAIN) {
      if (isNone(to)) refuse(ref, 'main-removed');
      else if (!isAncestor(from, to)) refuse(ref, 'main-forced');
      else
        for (const head of lines(git('rev-list', '--reverse', '--first-parent', `${from}..${to}`)))
          ranges.push({ base: `${head}^1`, head, waits: false });
    } else if (isNone(to)) {
      const id = ref.startsWith(CASES) ? ref.slice(CASES.length) : undefined;
      if (id !== undefined && !casesIn(gitdir, main).has(id)) refuse(ref, 'case-removed');
    } else {
      const base = succeeds(() => git('merge-base', MAIN, to)) ? git('merge-base', MAIN, to) : undefined;
      if (base === undefined) {
        refuse(ref, 'no-base');
        continue;
      }
      // A leftover branch of a case that is on main is an edit of it, as any other branch.
      const waits = ref.startsWith(CASES) && !casesIn(gitdir, main).has(ref.slice(CASES.length));
      ranges.push({ base, head: to, waits });
      if (!ref.startsWith(CASES)) continue;
      const paths = splitNul(runGit(gitdir, ['diff-tree', '-r', '-z', '--name-only', base, to]));
      if (paths.some((path) => idOfPath(path) !== ref.slice(CASES.length))) refuse(ref, 'case-other');
      if (isNone(from)) continue;
      if (!isAncestor(from, to)) refuse(ref, 'case-forced');
      else ranges.push({ base: from, head: to, waits });
    }
  }
  return { faults, ranges };
}

/** The ids of the cases in a commit. */
function casesIn(gitdir: string, commit: string): Set<string | undefined> {
  const names = splitNul(runGit(gitdir, ['ls-tree', '-r', '-z', '--name-only', commit, 'cases/']));
  return new Set(names.map(idOfPath));
}

const isNone = (oid: string): boolean => /^0+$/.test(oid);
const lines = (text: string): string[] => text.split('\n').filter(Boolean);

/** Whether git exits with 0, not 1. @throws for an exit code above 1 */
function succeeds(ask: () => unknown): boolean {
  try {
    ask();
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || (error as { status?: number }).status !== 1) throw error;
    return false;
  }
}
