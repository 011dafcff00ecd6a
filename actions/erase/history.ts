import { execFileSync } from 'node:child_process';
import { ERASE_TEXTS } from '../../core/texts/erase.ts';
import { UserError } from '../../core/user-error.ts';

/** What a rewrite of the history removed. */
export interface HistoryRewrite {
  /** The ids of the contents that are gone from the repository. */
  blobs: string[];
  /** The first commit that had one, by its id before the rewrite. */
  first?: string;
}

/**
 * Rewrites the history of a repository that only you use, so that a case's file was never in it, and removes what
 * became unreferenced. Every branch is rewritten, and the refs of pull requests are deleted. Never run it on a
 * repository that a service has open. Run twice, the second run finds nothing.
 * @throws UserError `no-git` when the folder is not a git repository
 */
export function removeFromHistory(folder: string, id: string): HistoryRewrite {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      env: { ...process.env, FILTER_BRANCH_SQUELCH_WARNING: '1' },
    }).trim();
  const lines = (...args: string[]) =>
    git(...args)
      .split('\n')
      .filter(Boolean);
  try {
    git('rev-parse', '--git-dir');
  } catch (cause) {
    throw new UserError('no-git', ERASE_TEXTS['no-git'], {}, cause);
  }
  // A mirror includes the refs of pull requests. No one can push them, and they would keep the erased content.
  for (const ref of lines('for-each-ref', '--format=%(refname)', 'refs/pull')) git('update-ref', '-d', ref);
  const pattern = `:(glob)cases/*/*/${id}.yaml`;
  const commits = lines('log', '--all', '--reverse', '--format=%H', '--', pattern);
  const blobs = new Set(
    commits.flatMap((commit) =>
      lines('diff-tree', '--root', '-r', '--no-commit-id', '--no-abbrev', commit, '--', pattern).flatMap(
        (line) =>
          line
            .split(' ')
            .slice(2, 4)
            .filter((oid) => !/^0+$/.test(oid)),
      ),
    ),
  );
  if (commits.length > 0) {
    const remove = `git rm -r -q --cached --ignore-unmatch -- '${pattern}'`;
    git('filter-branch', '--force', '--prune-empty', '--index-filter', remove, '--', '--branches');
    for (const ref of lines('for-each-ref', '--format=%(refname)', 'refs/original'))
      git('update-ref', '-d', ref);
  }
  git('reflog', 'expire', '--expire=now', '--all');
  git('gc', '-q', '--prune=now');
  return { blobs: [...blobs], ...(commits[0] === undefined ? {} : { first: commits[0] }) };
}
