import { runGit } from '../../adapters/cache/run-git.ts';
import type { FileFault, LoadedAssociation } from '../../adapters/folder/load.ts';
import { detect } from '../../core/deid/detect.ts';
import { createDetector, type Detect } from '../../core/deid/detector.ts';
import { positionAt } from '../../core/position.ts';
import { allowedWords, ownCodes } from '../../core/report/allow.ts';
import { HISTORY_TEXTS } from '../../core/texts/change.ts';
import { UsageError } from '../../core/user-error.ts';
import { messageParts, nameWords } from './git-words.ts';

/** What files and branches may be named after. */
type Named = Pick<LoadedAssociation, 'association' | 'routines'>;

/**
 * Finds what identifies a person in the text that git keeps with the files: the messages, file names and branch names
 * of a range such as `main..HEAD`, or since a base. A fault has the place and the kind, never the words: a name itself
 * is not repeated.
 * @param loaded the association, whose places, parties and routines may give files and branches their names
 * @throws UsageError `unknown-range` if git cannot resolve the range
 */
export function checkHistory(folder: string, range: string, loaded: Named): FileFault[] {
  const git = (...args: string[]) => runGit(folder, args).toString('utf8');
  const lines = (...args: string[]) =>
    git(...args)
      .split('\n')
      .filter(Boolean);
  let commits: string[];
  try {
    const both = range.includes('..') ? range : `${range}..HEAD`;
    commits = lines('log', '--format=%H', '--end-of-options', both);
  } catch (cause) {
    throw new UsageError('unknown-range', HISTORY_TEXTS.unknownRange, {}, cause);
  }
  const faults: FileFault[] = [];
  const allow = [...(loaded.association ? allowedWords(loaded.association) : []), ...codesOf(loaded)];
  const search = (file: string, text: string, find: Detect) => {
    for (const { start, type, rule, tier } of find(text, { allow })) {
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
    const [author = '', ...message] = git('log', '-1', '--format=%ae%n%B', commit).split('\n');
    const { prose, names } = messageParts(message.join('\n'));
    search(`commit ${short}`, prose, DEPENDABOT.test(author) ? detectStops : detect);
    search(`commit ${short}`, names, detectInNames);
    const files = git('diff-tree', '--root', '--no-commit-id', '--name-only', '-r', '-z', commit)
      .split('\0')
      .filter(Boolean);
    for (const [index, name] of files.entries())
      search(`commit ${short} file ${index + 1}`, nameWords(name.normalize('NFC')), detectInNames);
    for (const [index, branch] of branchesAt(commit, lines).entries())
      search(`commit ${short} branch ${index + 1}`, nameWords(branch.normalize('NFC')), detectInNames);
  }
  return faults;
}

/**
 * A name of a file or branch has no sentence to judge a word by, and may be in any language, so only what the lists and
 * rules know counts there: without the lexicon an unknown word is no evidence, and without the tagger nothing is guessed.
 */
const detectInNames = createDetector();

/** In the English of a robot about packages, words that may be a name or a number are no evidence. */
const detectStops: Detect = (text, options) => detect(text, options).filter(({ tier }) => tier === 'stop');

/** The author of Dependabot's commits. */
const DEPENDABOT = /^\d+\+dependabot\[bot\]@users\.noreply\.github\.com$/;

/** The branches that are at a commit. What a remote is called here, such as `origin`, is no part of its branches' names. */
const branchesAt = (commit: string, lines: (...args: string[]) => string[]): string[] => {
  const at = (refs: string, strip: number) =>
    lines('for-each-ref', '--points-at', commit, `--format=%(refname:lstrip=${strip})`, refs);
  return [...new Set([...at('refs/heads', 2), ...at('refs/remotes', 3)])];
};

/**
 * The codes of the association's places, units, parties and routines, which files and branches are named after. One that
 * certainly is a person's name is not let through.
 */
function codesOf({ association, routines }: Named): string[] {
  const codes = [...(association ? ownCodes(association) : []), ...Object.keys(routines)];
  return codes.map(nameWords).filter((code) => !detectInNames(code).some(({ tier }) => tier === 'stop'));
}
