import { StoreError } from '../errors.ts';
import { segmentsOf } from '../names.ts';
import type { Objects } from './objects.ts';
import { findEntry, putEntry } from './tree.ts';

/** Who every commit is by: a commit of the store never tells who reported or who reviewed. */
const AUTHOR = 'Skav <skav@localhost>';

/** The tree a commit holds. */
export async function treeOf(objects: Objects, commit: string): Promise<string> {
  const text = (await objects.read('commit', commit)).toString('utf8');
  return text.slice('tree '.length, text.indexOf('\n'));
}

/** The blob or tree at a path in a tree, or undefined. */
export async function findPath(
  objects: Objects,
  tree: string,
  path: string,
): Promise<{ oid: string; isFolder: boolean } | undefined> {
  let at: { oid: string; isFolder: boolean } | undefined = { oid: tree, isFolder: true };
  for (const segment of segmentsOf(path)) {
    if (!at?.isFolder) return undefined;
    at = findEntry(await objects.read('tree', at.oid), segment);
  }
  return at;
}

/**
 * Writes a commit on top of `parent` that holds one file more, or one file changed, and gives its id. Only
 * the file and the trees on its path are written. Nothing points at the commit yet.
 */
export async function writeCommit(
  objects: Objects,
  {
    parent,
    path,
    text,
    message,
    now,
  }: { parent: string; path: string; text: string; message: string; now: Date },
): Promise<string> {
  const segments = segmentsOf(path);
  const trees = await treesOn(objects, await treeOf(objects, parent), segments.slice(0, -1));
  // Each id follows from its content, so all are known, and written at once, before any is on the disk.
  const writes: Promise<unknown>[] = [];
  const put = (kind: 'blob' | 'tree' | 'commit', body: Buffer): string => {
    const { oid, written } = objects.put(kind, body);
    writes.push(written);
    return oid;
  };
  let oid = put('blob', Buffer.from(text));
  for (const [depth, name] of [...segments.entries()].reverse()) {
    const isFolder = depth < segments.length - 1;
    oid = put('tree', putEntry(trees[depth] ?? Buffer.alloc(0), { name, oid, isFolder }));
  }
  const by = `${AUTHOR} ${dayOf(now)} +0000`;
  const commit = `tree ${oid}\nparent ${parent}\nauthor ${by}\ncommitter ${by}\n\n${message.trim()}\n`;
  oid = put('commit', Buffer.from(commit));
  await Promise.all(writes);
  return oid;
}

/** The trees from the root down along the folders; those that do not exist yet are left out. */
async function treesOn(objects: Objects, root: string, folders: string[]): Promise<Buffer[]> {
  const trees = [await objects.read('tree', root)];
  for (const folder of folders) {
    const entry = findEntry(trees.at(-1) as Buffer, folder);
    if (!entry) break;
    if (!entry.isFolder) throw new StoreError('bad-name', { name: folder });
    trees.push(await objects.read('tree', entry.oid));
  }
  return trees;
}

/** Seconds at midday UTC of the day it is in Sweden: a commit tells the date of a report, never its time. */
export function dayOf(now: Date): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}
