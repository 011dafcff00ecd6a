import { StoreError } from '../errors.ts';
import type { FileChange } from '../file-change.ts';
import { segmentsOf } from '../names.ts';
import { type NewObject, newObject, type ObjectDatabase } from './objects.ts';
import { dropEntry, findEntry, putEntry } from './tree.ts';

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
 * written.
 * @returns what `use` returns
 */
export async function writeCommit<T>(
  objects: ObjectDatabase,
  { parent, changes, message, now }: { parent: string; changes: FileChange[]; message: string; now: Date },
  use: (commit: string) => Promise<T>,
): Promise<T> {
  const fresh = new NewObjects(objects);
  let root = await treeOf(objects, parent);
  for (const change of changes) root = await changedTree(fresh, root, change);
  const by = `${AUTHOR} ${middaySeconds(now)} +0000`;
  const commit = `tree ${root}\nparent ${parent}\nauthor ${by}\ncommitter ${by}\n\n${message.trim()}\n`;
  const oid = fresh.add('commit', Buffer.from(commit));
  return objects.keeping(fresh.all(), () => use(oid));
}

/** The objects of a commit that is being made. A change reads the trees that the change before it made. */
class NewObjects {
  readonly #objects: ObjectDatabase;
  readonly #added = new Map<string, NewObject>();

  constructor(objects: ObjectDatabase) {
    this.#objects = objects;
  }

  add(kind: NewObject['kind'], body: Buffer): string {
    const object = newObject(kind, body);
    this.#added.set(object.oid, object);
    return object.oid;
  }

  async tree(oid: string): Promise<Buffer> {
    return this.#added.get(oid)?.body ?? (await this.#objects.read('tree', oid));
  }

  all(): NewObject[] {
    return [...this.#added.values()];
  }
}

/** Makes the root with one file added, replaced or removed. An empty folder is removed too: git has none. */
async function changedTree(fresh: NewObjects, root: string, { path, text }: FileChange): Promise<string> {
  const segments = segmentsOf(path);
  const trees = await treesOn(fresh, root, segments.slice(0, -1));
  let oid = text === undefined ? undefined : fresh.add('blob', Buffer.from(text));
  for (const [depth, name] of [...segments.entries()].reverse()) {
    const before = trees[depth] ?? Buffer.alloc(0);
    const isFolder = depth < segments.length - 1;
    const tree = oid === undefined ? dropEntry(before, name) : putEntry(before, { name, oid, isFolder });
    oid = tree.length === 0 && depth > 0 ? undefined : fresh.add('tree', tree);
  }
  return oid ?? root;
}

/** Reads the trees from the root down along the folders; those that do not exist yet are left out. */
async function treesOn(fresh: NewObjects, root: string, folders: string[]): Promise<Buffer[]> {
  const trees = [await fresh.tree(root)];
  for (const folder of folders) {
    const entry = findEntry(trees.at(-1) as Buffer, folder);
    if (!entry) break;
    if (!entry.isFolder) throw new StoreError('bad-name', { name: folder });
    trees.push(await fresh.tree(entry.oid));
  }
  return trees;
}

/** Returns midday UTC of the current day in Sweden, in seconds since 1970: a commit shows a date and never a time. */
export function middaySeconds(now: Date): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}
