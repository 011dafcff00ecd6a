import { CASE_ID } from '../../core/case/id.ts';

const blank = (found: string) => ' '.repeat(found.length);

/**
 * Blanks out what the service, git and GitHub write in messages by themselves, and leaves every place as it was: ids of
 * cases, which are random and identify no one; the words around the branches of a merge and the files of an edit, and the
 * branch that all have; and the line that names a robot. Other branches and files are read as words.
 */
export function withoutGitsWords(message: string): string {
  return message
    .replace(new RegExp(`\\b${CASE_ID.source}\\b`, 'g'), blank)
    .split('\n')
    .map(withoutWordsOfMerge)
    .join('\n');
}

const MERGE = /^(Merge (?:remote-tracking )?(?:branch|branches|pull request|tag|commit) )(.*)$/;
const EDIT = /^((?:Create|Update|Edit|Delete|Rename) )(\S+\.\w{1,5}(?: to \S+)?)$/;
const ROBOT = /^(?:Co-authored-by|Signed-off-by): \S{1,60}\[bot\] <\S{1,120}>$/;

function withoutWordsOfMerge(line: string): string {
  if (ROBOT.test(line)) return blank(line);
  const [, head = '', names = ''] = MERGE.exec(line) ?? EDIT.exec(line) ?? [];
  if (head === '') return line;
  const asWords = names.replace(/[/_]|(?<=\p{L})-(?=\p{L})/gu, ' ');
  return blank(head) + asWords.replace(/(?<=[\w'] )(?:into|of|from|to)(?= \S)|(?<=[' ])main(?='|$)/g, blank);
}
