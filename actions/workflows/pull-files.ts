import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOfPath } from '../../adapters/store/names.ts';
import type { ChangedFile } from '../check/change.ts';
import { hasCaseFile } from '../check/months.ts';
import type { WorkflowContext } from './context.ts';
import { readOriginal } from './original.ts';

/** How many bytes of a file are read: more than any case has. */
const MAX_BYTES = 1_000_000;

/**
 * Reads what a pull request changes. The content before is in the checkout of its base; the content now is read as data
 * from git's objects, and only where a case may be. Nothing of it is put on disk.
 * @param id the case that the pull request proposes, if it is one. A case that main does not have comes with the content
 *   that the form wrote: see `readOriginal`
 * @returns the files, whether the base has a case with an id, and the paths of cases whose first commit is not the form's
 */
export async function readPullFiles(
  context: WorkflowContext,
  number: number,
  root: string,
  id?: string,
): Promise<{ files: ChangedFile[]; exists: (id: string) => boolean; forged: string[] }> {
  const { client, at } = context;
  const forged: string[] = [];
  const listed = await client.paginate(client.rest.pulls.listFiles, {
    ...at,
    pull_number: number,
    per_page: 100,
  });
  const files: ChangedFile[] = [];
  for (const { filename, previous_filename: previous, status, sha } of listed) {
    if (previous !== undefined)
      files.push({ path: previous, before: baseContent(root, previous), after: undefined });
    const before = status === 'added' || previous !== undefined ? undefined : baseContent(root, filename);
    const isGone = status === 'removed';
    const after = isGone ? undefined : isCasePath(filename) && sha ? await readBlob(sha) : new Uint8Array();
    const added = status === 'added' ? idOfPath(filename) : undefined;
    const original =
      added === undefined
        ? undefined
        : await readOriginal(context, added, filename, added === id ? number : undefined);
    if (original === 'forged') forged.push(filename);
    files.push({
      path: filename,
      before: isGone ? (before ?? new Uint8Array()) : before,
      after,
      ...(original === undefined || original === 'forged' ? {} : { proposed: original }),
    });
  }
  return { files, exists: (other) => hasCaseFile(join(root, 'cases'), other), forged };

  async function readBlob(file_sha: string): Promise<Uint8Array> {
    const { data } = await client.rest.git.getBlob({ ...at, file_sha });
    const bytes = Buffer.from(data.content, 'base64');
    return bytes.length > MAX_BYTES ? bytes.subarray(0, MAX_BYTES) : bytes;
  }
}

/** Whether a path is in a year's folder, where the cases are. */
export const isCasePath = (path: string): boolean => /^cases\/\d{4}\//.test(path);

/**
 * The content of a file in the base. A pull request may name any path; only one that can be a case's is read from disk.
 */
function baseContent(root: string, path: string): Uint8Array | undefined {
  if (!/^cases\/\d{4}\/\d{2}\/[\w-]+\.yaml$/.test(path))
    return isCasePath(path) ? new Uint8Array() : undefined;
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}
