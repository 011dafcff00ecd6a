import { StoreError } from '../errors.ts';
import type { FileChange } from '../file-change.ts';
import { segmentsOf } from '../names.ts';
import type { ObjectDatabase } from './objects.ts';
import { dropEntry, findEntry, putEntry } from './tree.ts';

/** Who every commit is by: a commit of the store never tells who reported or who reviewed. */
const AUTHOR = 'Skav <skav@localhost>';

/** The tree a commit holds. */
export async function treeOf(objects: ObjectDatabase, commit: string): Promise<string> {
  const text = (await objects.read('commit', commit)).toString('utf8');
  return text.slice('tree '.length, text.indexOf('\n'));
}

/** The blob or tree at a path in a tree, or undefined. */
export async function findPath(
  objects: ObjectDatabase,
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
 * Writes a commit on top of `parent` in which these files are changed, and gives its id. Only they and the trees
 * on their paths are written. Nothing points at the commit yet.
 */
export async function writeCommit(
  objects: ObjectDatabase,
  { parent, changes, message, now }: { parent: string; changes: FileChange[]; message: string; now: Date },
): Promise<string> {
  // Each id follows from its content, so all are known, and written at once, before any is on the disk.
  const writes: Promise<unknown>[] = [];
  const put: Put = (kind, body) => {
    const { oid, written } = objects.put(kind, body);
    writes.push(written);
    return oid;
  };
  let root = await treeOf(objects, parent);
  for (const change of changes) {
    // The next one reads what the one before wrote.
    await Promise.all(change === changes[0] ? [] : writes);
    root = await changedTree(objects, put, root, change);
  }
  const by = `${AUTHOR} ${middaySeconds(now)} +0000`;
  const commit = `tree ${root}\nparent ${parent}\nauthor ${by}\ncommitter ${by}\n\n${message.trim()}\n`;
  const oid = put('commit', Buffer.from(commit));
  await Promise.all(writes);
  return oid;
}

type Put = (kind: 'blob' | 'tree' | 'commit', body: Buffer) => string;

/** The root with one file put in, replaced or gone. A folder that becomes empty goes too: git has none. */
async function changedTree(
  objects: ObjectDatabase,
  put: Put,
  root: string,
  { path, text }: FileChange,
): Promise<string> {
  const segments = segmentsOf(path);
  const trees = await treesOn(objects, root, segments.slice(0, -1));
  let oid = text === undefined ? undefined : put('blob', Buffer.from(text));
  for (const [depth, name] of [...segments.entries()].reverse()) {
    const before = trees[depth] ?? Buffer.alloc(0);
    const isFolder = depth < segments.length - 1;
    const tree = oid === undefined ? dropEntry(before, name) : putEntry(before, { name, oid, isFolder });
    oid = tree.length === 0 && depth > 0 ? undefined : put('tree', tree);
  }
  return oid ?? root;
}

/** The trees from the root down along the folders; those that do not exist yet are left out. */
async function treesOn(objects: ObjectDatabase, root: string, folders: string[]): Promise<Buffer[]> {
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
export function middaySeconds(now: Date): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}
