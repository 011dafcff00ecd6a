import type { Fault } from './fault.ts';
import { withLineFeeds } from './line-ends.ts';
import { UNREADABLE_FILE_TEXTS } from './texts/unreadable-file.ts';

/** A line that git writes into a file whose two versions it cannot merge; its fourth kind shows what was there before. */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?![^ ])/;

/**
 * Finds what is left of a merge that git could not finish: one fault for each conflict, at its first line.
 *
 * @param isMarkdown whether a line of only seven `=` or `|` is not a marker: it may underline a heading or belong to a
 * table
 * @see https://git-scm.com/docs/git-merge#_how_conflicts_are_presented
 */
export function conflictFaults(file: string, isMarkdown = false): Fault[] {
  const faults: Fault[] = [];
  let isOpen = false;
  for (const [index, line] of withLineFeeds(file).split('\n').entries()) {
    if (!MARKER.test(line)) continue;
    const sign = line[0] ?? '';
    if (isMarkdown && '=|'.includes(sign)) continue;
    if (sign === '<' || !isOpen)
      faults.push({
        code: 'merge-conflict',
        line: index + 1,
        column: 1,
        text: UNREADABLE_FILE_TEXTS.conflict,
      });
    isOpen = sign !== '>';
  }
  return faults;
}
