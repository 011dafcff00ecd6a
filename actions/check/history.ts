import { runGit } from '../../adapters/cache/run-git.ts';
import type { FileFault } from '../../adapters/folder/load.ts';
import { CASE_ID } from '../../core/case/id.ts';
import { detect } from '../../core/deid/detect.ts';
import { positionAt } from '../../core/position.ts';
import { HISTORY_TEXTS } from '../../core/texts/change.ts';
import { UsageError } from '../../core/user-error.ts';
import { withoutGitsWords } from './git-words.ts';

/**
 * Finds what identifies a person in the text that git keeps with the files: the messages, file names and branch names
 * of a range such as `main..HEAD`, or since a base. A fault has the place and the kind, never the words: a name itself
 * is not repeated.
 * @throws UsageError `unknown-range` if git cannot resolve the range
 */
export function checkHistory(folder: string, range: string): FileFault[] {
  const git = (...args: string[]) => runGit(folder, args).toString('utf8');
  let commits: string[];
  try {
    const both = range.includes('..') ? range : `${range}..HEAD`;
    commits = git('log', '--format=%H', '--end-of-options', both).split('\n').filter(Boolean);
  } catch (cause) {
    throw new UsageError('unknown-range', HISTORY_TEXTS.unknownRange, {}, cause);
  }
  const faults: FileFault[] = [];
  const search = (file: string, text: string) => {
    for (const { start, type, rule, tier } of detect(text)) {
      if (tier === 'note') continue;
      faults.push({
        file,
        code: `identifies-${type}`,
        ...positionAt(text, start),
        text: HISTORY_TEXTS.identifies(type, rule),
      });
    }
  };
  for (const commit of commits) {
    const short = commit.slice(0, 12);
    search(`commit ${short}`, withoutGitsWords(git('log', '-1', '--format=%B', commit)));
    const names = git('diff-tree', '--root', '--no-commit-id', '--name-only', '-r', '-z', commit)
      .split('\0')
      .filter(Boolean);
    for (const [index, name] of names.entries()) search(`commit ${short} file ${index + 1}`, words(name));
    const branches = git('branch', '--all', '--points-at', commit, '--format=%(refname:short)')
      .split('\n')
      .filter(Boolean);
    for (const [index, branch] of branches.entries())
      search(`commit ${short} branch ${index + 1}`, words(branch));
  }
  return faults;
}

/** The words of a file or branch name. A case id is random and identifies no one; dashes and slashes are between words. */
function words(name: string): string {
  return name
    .normalize('NFC')
    .replace(new RegExp(`\\b${CASE_ID.source}\\b`, 'g'), ' ')
    .replace(/[/_]+/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}
