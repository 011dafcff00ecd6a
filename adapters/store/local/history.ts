import { runGit } from '../../cache/run-git.ts';
import { caseRef, idOfPath, segmentsOf } from '../names.ts';
import { type FileVersion, HISTORY_LENGTH } from '../store.ts';
import { MAIN_REF, type MainBranch } from './main-branch.ts';
import type { ObjectDatabase } from './objects.ts';

/** Reads the commits of a file and its text after each. Native git finds them; without git the result is empty. */
export async function fileHistory(
  gitdir: string,
  objects: ObjectDatabase,
  main: MainBranch,
  path: string,
): Promise<FileVersion[]> {
  segmentsOf(path);
  const id = idOfPath(path);
  const accepted = commitsOf(gitdir, path, [MAIN_REF]);
  const commits =
    accepted.length > 0 || id === undefined
      ? accepted
      : commitsOf(gitdir, path, [caseRef(id), `^${MAIN_REF}`]);
  return Promise.all(
    commits.map(async (commit) => {
      const whole = (await objects.read('commit', commit)).toString('utf8');
      return { message: whole.slice(whole.indexOf('\n\n') + 2), text: await main.textAt(commit, path) };
    }),
  );
}

function commitsOf(gitdir: string, path: string, revisions: readonly string[]): string[] {
  const args = ['rev-list', `--max-count=${HISTORY_LENGTH}`, '--ignore-missing', ...revisions, '--', path];
  try {
    return runGit(gitdir, ['--literal-pathspecs', ...args])
      .toString('latin1')
      .split('\n')
      .filter(Boolean);
  } catch {
    // There is no git, or no such branch.
    return [];
  }
}
