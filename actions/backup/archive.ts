import { execFileSync } from 'node:child_process';
import { copyFileSync, linkSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withoutGitVariables } from '../../adapters/cache/run-git.ts';
import { hasCode } from '../../adapters/durable.ts';
import { backupError } from './error.ts';

/** How many cases an archive has. */
export interface CaseCounts {
  main: number;
  waiting: number;
}

const MAIN = 'refs/heads/main';
const PACKS = 'objects/pack';
/** Packs of main's history, which later copies share; the others are of this copy alone. */
const MAIN_PACK = 'pack-main';
const OTHER_PACK = 'pack-other';
/** From this many shared packs on, all are rewritten as one: each backup of a changed main adds a pack. */
const MANY = 15;

/**
 * Copies the archive of a running service with native git: the refs first, then the objects that they need. Main's
 * history is shared with an earlier copy by hard links, since it only grows and a pack is never written to. When a
 * report in it has been erased since, or the earlier copy is damaged, nothing is shared.
 * @param earlier a copy on the same file system
 * @returns what the copy has, every object of it checked
 * @throws UserError `backup-archive-failed`, `backup-no-git`
 */
export function copyArchive(from: string, to: string, earlier?: string): CaseCounts {
  if (earlier !== undefined)
    try {
      return writeCopy(from, to, shareMain(to, earlier));
    } catch {
      rmSync(to, { recursive: true, force: true });
    }
  try {
    makeEmpty(to);
    return writeCopy(from, to);
  } catch (error) {
    throw gitError(error, from);
  }
}

const makeEmpty = (to: string) =>
  runGit(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', to]);

/** Makes a repository with main as in an earlier copy. @returns the commit of that main */
function shareMain(to: string, earlier: string): string {
  const packs = readdirSync(join(earlier, PACKS)).filter((name) => name.startsWith(MAIN_PACK));
  if (packs.filter((name) => name.endsWith('.pack')).length > MANY) throw new Error('many packs');
  makeEmpty(to);
  for (const name of packs) linkSync(join(earlier, PACKS, name), join(to, PACKS, name));
  const main = runGit(['-C', earlier, 'rev-parse', MAIN]).trim();
  runGit(['-C', to, 'update-ref', MAIN, main]);
  return main;
}

function writeCopy(from: string, to: string, shared?: string): CaseCounts {
  // Git reads main before the branches of the cases. A case that was accepted in between is on no branch of the copy,
  // and main had it before its branch was removed: so main is read once more.
  for (const refs of ['+refs/*:refs/*', `+${MAIN}:${MAIN}`])
    runGit(['-C', to, '-c', 'fetch.unpackLimit=1', 'fetch', ...FETCH, from, refs]);
  const received = packsIn(to).filter((name) => !name.startsWith(MAIN_PACK));
  packObjects(to, MAIN_PACK, shared === undefined ? [MAIN] : [MAIN, `^${shared}`]);
  packObjects(to, OTHER_PACK, [`^${MAIN}`], ['--all']);
  for (const name of received) rmSync(join(to, PACKS, name));
  runGit(['-C', to, 'pack-refs', '--all']);
  copyFileSync(join(from, 'config'), join(to, 'config'));
  // A report that has been removed must not stay in the copies forever.
  return checkArchive(to, { isExact: true });
}

const FETCH = ['--quiet', '--no-write-fetch-head', '--no-auto-maintenance'];

const packsIn = (gitdir: string): string[] => readdirSync(join(gitdir, PACKS));

/** Writes what some revisions need as a pack, unless it is nothing. */
function packObjects(gitdir: string, name: string, revisions: readonly string[], also: string[] = []): void {
  const args = ['-C', gitdir, 'pack-objects', '--quiet', '--revs', '--non-empty', ...also, join(PACKS, name)];
  runGit(args, revisions.map((line) => `${line}\n`).join(''));
}

/**
 * Checks every object of an archive, and that everything its branches need is there. Not with `--strict`: that also
 * refuses a commit with an odd date, which loses no data.
 * @param isExact whether it must have no other objects
 * @throws the error of git
 */
export function checkArchive(gitdir: string, { isExact = false } = {}): CaseCounts {
  const also = isExact ? ['--unreachable'] : [];
  const found = runGit(['-C', gitdir, 'fsck', '--full', '--no-dangling', '--no-progress', ...also]);
  if (/^unreachable /m.test(found)) throw new Error('more than its branches need');
  const onMain = runGit(['-C', gitdir, 'ls-tree', '-r', '-z', '--name-only', MAIN, 'cases/']);
  const waiting = runGit(['-C', gitdir, 'for-each-ref', '--format=x', 'refs/heads/case']);
  return {
    main: onMain.split('\0').filter((path) => /^cases\/\d{4}\/\d{2}\/[^/]+\.yaml$/.test(path)).length,
    waiting: waiting.split('\n').filter(Boolean).length,
  };
}

/** What went wrong in git, as an error about the archive at `path`. Git's own words are left out: they hold case ids. */
export const gitError = (error: unknown, path: string) =>
  hasCode(error, 'ENOENT') ? backupError('backup-no-git') : backupError('backup-archive-failed', path, error);

function runGit(args: readonly string[], input = ''): string {
  return execFileSync('git', args, {
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: withoutGitVariables(process.env),
  });
}
