import { join } from 'node:path';
import { makeFolder, readTextIfExists, scratchFolder, uniqueName, writeDurably } from '../../durable.ts';

const markPath = (gitdir: string): string => join(scratchFolder(gitdir), 'rewritten');

/**
 * Returns a mark that changes when main's history is rewritten. A writer whose mark has changed must begin again:
 * otherwise its branch would bring back what was erased.
 */
export const historyMark = (gitdir: string): string => readTextIfExists(markPath(gitdir)) ?? '';

/** Changes the mark, which shows all writers that main's history has been rewritten. */
export async function markRewritten(gitdir: string): Promise<void> {
  const scratch = scratchFolder(gitdir);
  await makeFolder(scratch);
  await writeDurably(markPath(gitdir), uniqueName(), join(scratch, uniqueName()));
}
