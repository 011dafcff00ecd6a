import { StoreError } from '../errors.ts';
import type { WrittenFile } from '../file-change.ts';
import { segmentsOf } from '../names.ts';
import { type NewObject, newObject, type ObjectDatabase } from './objects.ts';
import { dropEntry, findEntry, putEntries, type TreeEntry } from './tree.ts';

/** The author of every commit: a commit of the store never shows who reported or who reviewed. */
const AUTHOR = 'Skav <skav@localhost>';

/** Returns the id of a commit's tree. */
export async function treeOf(objects: ObjectDatabase, commit: string): Promise<string> {
  const text = (await objects.read('commit', commit)).toString('utf8');
  return text.slice('tree '.length, text.indexOf('\n'));
}

/** Finds the blob or tree at a path in a tree. */
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
 * Writes a commit on top of `parent` with these changes, and calls `use` with its id: that makes a branch refer to it,
 * and until it has resolved nothing can remove the commit. Only the changed files and the trees on their paths are
 * written, each tree once however many files in it have changed.
 * @returns what `use` returns
 */
export async function writeCommit<T>(
  objects: ObjectDatabase,
  {
    parent,
    changes,
    message,
    now,
  }: { parent: string; changes: readonly WrittenFile[]; message: string; now: Date },
  use: (commit: string) => Promise<T>,
): Promise<T> {
  const fresh = new Map<string, NewObject>();
  const add = (kind: NewObject['kind'], body: Buffer): string => {
    const object = newObject(kind, body);
    fresh.set(object.oid, object);
    return object.oid;
  };
  const paths = changes.map(({ path, text }) => ({ segments: segmentsOf(path), text }));
  const root = add('tree', await changedTree(objects, add, await treeOf(objects, parent), paths));
  const by = `${AUTHOR} ${middaySeconds(now)} +0000`;
  const commit = `tree ${root}\nparent ${parent}\nauthor ${by}\ncommitter ${by}\n\n${message.trim()}\n`;
  const oid = add('commit', Buffer.from(commit));
  return objects.keeping([...fresh.values()], () => use(oid));
}

/** A change by the rest of its path, from the tree that is being made on. */
interface PathChange {
  segments: readonly string[];
  text: WrittenFile['text'];
}

/**
 * Makes a tree with files in and below it added, replaced or removed; of several changes to one file the last holds. An
 * empty folder is left out: git has none.
 * @throws StoreError `bad-name` when a file is in the place of a folder
 */
async function changedTree(
  objects: ObjectDatabase,
  add: (kind: NewObject['kind'], body: Buffer) => string,
  oid: string | undefined,
  changes: readonly PathChange[],
): Promise<Buffer> {
  let tree = oid === undefined ? Buffer.alloc(0) : await objects.read('tree', oid);
  const put: TreeEntry[] = [];
  for (const [name, inside] of Map.groupBy(changes, ({ segments }) => segments[0] ?? '')) {
    const below = inside.filter(({ segments }) => segments.length > 1);
    const text = inside.at(-1)?.text;
    let made: string | undefined;
    if (below.length > 0) {
      const entry = findEntry(tree, name);
      if ((entry && !entry.isFolder) || below.length < inside.length)
        throw new StoreError('bad-name', { name });
      const rest = below.map((one) => ({ ...one, segments: one.segments.slice(1) }));
      const folder = await changedTree(objects, add, entry?.oid, rest);
      made = folder.length === 0 ? undefined : add('tree', folder);
    } else if (text !== undefined) made = add('blob', typeof text === 'string' ? Buffer.from(text) : text);
    if (made === undefined) tree = dropEntry(tree, name);
    else put.push({ name, oid: made, isFolder: below.length > 0 });
  }
  return putEntries(tree, put);
}

/** Returns midday UTC of the current day in Sweden, in seconds since 1970: a commit shows a date and never a time. */
export function middaySeconds(now: Date): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}
