import { statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import type { WrittenFile } from '../file-change.ts';
import { findPath, treeOf } from './commit.ts';
import { Locks } from './lock.ts';
import { MainBranch } from './main-branch.ts';
import { ObjectDatabase } from './objects.ts';
import { Refs } from './refs.ts';

/**
 * Adds files to main in the repository of a local store, all in one commit or none. A running service may write meanwhile.
 * @throws StoreError `changed` when one of them is there already
 */
export async function addFiles(
  gitdir: string,
  files: readonly WrittenFile[],
  { message, now = () => new Date() }: { message: string; now?: () => Date },
): Promise<void> {
  if (!statSync(join(gitdir, 'refs'), { throwIfNoEntry: false }))
    throw new StoreError('damaged', { name: gitdir });
  const refs = new Refs(gitdir, new Locks(gitdir));
  const objects = new ObjectDatabase(gitdir);
  const main = new MainBranch(refs, objects, now);
  await main.commit(message, async (parent) => {
    const tree = await treeOf(objects, parent);
    for (const { path } of files)
      if (await findPath(objects, tree, path)) throw new StoreError('changed', { path });
    return files;
  });
}
