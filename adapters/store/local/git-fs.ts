import { createHash } from 'node:crypto';
import { existsSync, promises, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readIfExists } from '../../durable.ts';
import { packFolder } from './pack-writer.ts';

const LOOSE = /[/\\]objects[/\\][0-9a-f]{2}[/\\][0-9a-f]{38}$/;

/**
 * Returns the file system from which isomorphic-git reads objects. It never writes: see `PackWriter`.
 * @param packsRemoved called when packs were removed since they were last listed
 */
export function gitFs(gitdir: string, packsRemoved: () => void) {
  let packs: string[] = [];

  async function readFile(path: string | undefined, options?: BufferEncoding) {
    // isomorphic-git does this before each object, to see whether it returns a promise. An error would cost much more.
    if (path === undefined) return undefined;
    if (!LOOSE.test(path)) return promises.readFile(path, options ?? null);
    // Most objects are packed. isomorphic-git takes undefined for a missing file, and an error costs much more.
    return existsSync(path) ? readFileSync(path) : undefined;
  }

  async function readdir(path: string): Promise<string[]> {
    const names = readdirSync(path);
    if (path === packFolder(gitdir)) {
      const now = new Set(names);
      if (packs.some((name) => !now.has(name))) packsRemoved();
      packs = names.filter((name) => name.endsWith('.idx'));
    }
    return names;
  }

  /** Before each object the repository itself is looked at, and a thread for that costs many times as much. */
  const stat = async (path: string) => (path === gitdir ? statSync(path) : promises.stat(path));

  return { promises: { ...promises, readFile, readdir, stat } };
}

/**
 * Removes an object's own file when it is not whole, which a power cut can leave of one that native git was writing.
 * isomorphic-git reads it rather than the same object in a pack.
 */
export function removeDamagedLoose(gitdir: string, oid: string): void {
  const path = join(gitdir, 'objects', oid.slice(0, 2), oid.slice(2));
  const file = readIfExists(path);
  if (file && !isWhole(file, oid)) rmSync(path, { force: true });
}

function isWhole(file: Buffer, oid: string): boolean {
  try {
    return createHash('sha1').update(inflateSync(file)).digest('hex') === oid;
  } catch {
    return false;
  }
}
