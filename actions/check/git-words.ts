import { CASE_ID } from '../../core/case/id.ts';

/** A message in two halves, each as long as the message and blank where the other one is not. */
export interface MessageParts {
  /** What somebody wrote. */
  prose: string;
  /** The branches and files in the lines that git and GitHub write by themselves. */
  names: string;
}

const CASE_IDS = new RegExp(`\\b${CASE_ID.source}\\b`, 'g');

const blank = (found: string) => ' '.repeat(found.length);

/**
 * Parts a message into what somebody wrote and the names of branches and files. What the service, git and GitHub write
 * around them by themselves is in neither: ids of cases and commits, which are random and identify no one; the words of a
 * merge, an edit and a revert, and the branch that all have; and the line that names a robot.
 *
 * @example messageParts('Update omrade.csv').names // '       omrade.csv'
 */
export function messageParts(message: string): MessageParts {
  const lines = message.split('\n').map((line) => {
    if (ROBOT.test(line)) return { prose: blank(line), names: blank(line) };
    const [, head = '', names = ''] = MERGE.exec(line) ?? EDIT.exec(line) ?? [];
    if (head === '') return { prose: withoutIds(line), names: blank(line) };
    return {
      prose: blank(line),
      names:
        blank(head) +
        nameWords(names).replace(/(?<=[\w'] )(?:into|of|from|to)(?= \S)|(?<=[' ])main(?='|$)/g, blank),
    };
  });
  return {
    prose: lines.map(({ prose }) => prose).join('\n'),
    names: lines.map(({ names }) => names).join('\n'),
  };
}

/**
 * Returns the words of a file or branch name, each where it is in the name: slashes, dashes and the like are between
 * words. The branch that GitHub makes for who edits a file there has that person's login, as the commit has, and is blank.
 */
export const nameWords = (name: string): string =>
  name
    .replace(CASE_IDS, blank)
    .replace(/(?<![\w-])(?:revert-\d+-)*[\w-]+-patch-\d+(?![\w-])/g, blank)
    .replace(/[/_]|(?<=\p{L})-(?=\p{L})/gu, ' ');

const MERGE = /^(Merge (?:remote-tracking )?(?:branch|branches|pull request|tag|commit) )(.*)$/;
const EDIT = /^((?:Create|Update|Edit|Delete|Rename) )(\S+\.\w{1,5}(?: to \S+)?)$/;
const ROBOT = /^(?:Co-authored-by|Signed-off-by): \S{1,60}\[bot\] <\S{1,120}>$/;
const OF_COMMIT =
  /^This reverts commit [0-9a-f]{40}\.$|^\(cherry picked from commit [0-9a-f]{40}\)$|\bcommit [0-9a-f]{40}\b/g;

const withoutIds = (line: string) => line.replace(CASE_IDS, blank).replace(OF_COMMIT, blank);
