import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withoutGitVariables } from '../../adapters/cache/run-git.ts';
import { hasCode } from '../../adapters/durable.ts';
import { backupError } from './error.ts';

/** How many cases an archive has. */
export interface CaseCounts {
  main: number;
  waiting: number;
}

/**
 * Copies the archive of a running service with native git: the refs first, then the objects that they need. It is a
 * whole copy each time, so that neither damage in an earlier copy nor a report that has been erased comes along.
 * @throws UserError `backup-archive-failed`, `backup-no-git`
 */
export function copyArchive(from: string, to: string): void {
  try {
    runGit(['clone', '--quiet', '--mirror', '--no-local', '--template=', from, to]);
    // Git reads main before the branches of the cases. A case that was accepted in between is on no branch of the copy,
    // and main had it before its branch was removed: so main is read once more.
    runGit(['-C', to, 'fetch', '--quiet', from, '+refs/heads/main:refs/heads/main']);
    runGit(['-C', to, 'pack-refs', '--all']);
  } catch (error) {
    throw gitError(error, from);
  }
  rmSync(join(to, 'FETCH_HEAD'), { force: true });
  copyFileSync(join(from, 'config'), join(to, 'config'));
}

/**
 * Checks every object of an archive, and that all that its branches need is there. Not `--strict`: that also refuses
 * a commit that someone once made with an odd date, which loses nothing.
 * @throws the error of git
 */
export function checkArchive(gitdir: string): CaseCounts {
  runGit(['-C', gitdir, 'fsck', '--full', '--no-dangling', '--no-progress']);
  const onMain = runGit(['-C', gitdir, 'ls-tree', '-r', '-z', '--name-only', 'refs/heads/main', 'cases/']);
  const waiting = runGit(['-C', gitdir, 'for-each-ref', '--format=x', 'refs/heads/case']);
  return {
    main: onMain.split('\0').filter((path) => /^cases\/\d{4}\/\d{2}\/[^/]+\.yaml$/.test(path)).length,
    waiting: waiting.split('\n').filter(Boolean).length,
  };
}

/** What went wrong in git, as an error about the archive at `path`. Git's own words are left out: they hold case ids. */
export const gitError = (error: unknown, path: string) =>
  hasCode(error, 'ENOENT') ? backupError('backup-no-git') : backupError('backup-archive-failed', path, error);

function runGit(args: readonly string[]): string {
  return execFileSync('git', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: withoutGitVariables(process.env),
  });
}
