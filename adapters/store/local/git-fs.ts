import { createHash } from 'node:crypto';
import { existsSync, promises, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { isMissing, syncFile, syncParentFolders, uniqueName, writeDurably } from '../../durable.ts';

const LOOSE = /[/\\]objects[/\\]([0-9a-f]{2})[/\\]([0-9a-f]{38})$/;

/**
 * Returns the file system that isomorphic-git works on: Node's, but an object that it writes is durable, and an
 * existing object file counts only when it is whole. isomorphic-git trusts any file with the right name, so a file
 * that a power cut truncated would stay truncated, however often the same content is written.
 * @param packsChanged called when packs were added or removed since they were last listed
 */
export function gitFs(gitdir: string, packsChanged: () => void) {
  let packs: string | undefined;

  async function stat(path: string) {
    const loose = LOOSE.exec(path);
    if (!loose) return statSync(path);
    const found = statSync(path);
    if (!isWhole(path, `${loose[1]}${loose[2]}`))
      throw Object.assign(new Error(`${path} is damaged and counts as missing`), { code: 'ENOENT' });
    // Another writer may have just created it, and not made it durable yet.
    await freshen(path);
    return found;
  }

  async function readFile(path: string, options?: BufferEncoding) {
    if (!LOOSE.test(path)) return promises.readFile(path, options ?? null);
    // Most objects are packed. isomorphic-git takes undefined for a missing file, and an error costs much more.
    return existsSync(path) ? readFileSync(path) : undefined;
  }

  async function readdir(path: string): Promise<string[]> {
    const names = readdirSync(path);
    if (path === join(gitdir, 'objects/pack')) {
      const now = names.filter((name) => name.endsWith('.idx')).join();
      if (packs !== undefined && packs !== now) packsChanged();
      packs = now;
    }
    return names;
  }

  async function writeFile(path: string, bytes: Uint8Array | string): Promise<void> {
    // `git gc` removes `tmp_obj_*` files that a killed writer left.
    await writeDurably(path, bytes, join(dirname(path), `tmp_obj_${uniqueName()}`), { mode: 0o444 });
  }

  return { promises: { ...promises, stat, readFile, readdir, writeFile } };
}

function isWhole(path: string, oid: string): boolean {
  try {
    return (
      createHash('sha1')
        .update(inflateSync(readFileSync(path)))
        .digest('hex') === oid
    );
  } catch {
    return false;
  }
}

/** Makes an existing object durable, and young, so that `git gc` does not prune it before a branch refers to it. */
async function freshen(path: string): Promise<void> {
  try {
    const now = new Date();
    utimesSync(path, now, now);
    await syncFile(path);
    await syncParentFolders(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
