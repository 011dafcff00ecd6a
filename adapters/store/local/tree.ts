/**
 * An entry of a git tree. The functions here work on the tree's bytes: `<mode> <name>\0<20 bytes of id>` per entry,
 * sorted. With 100 000 cases a month has thousands of entries, and adding one by copying bytes costs a tenth of
 * parsing and writing all of them.
 */
export interface TreeEntry {
  name: string;
  oid: string;
  isFolder: boolean;
}

const OID_BYTES = 20;
const MODE_4 = 0x34;
const SLASH = 0x2f;

/** Yields the entries in order. */
export function* entriesOf(tree: Buffer): Generator<TreeEntry> {
  for (let at = 0; at < tree.length; at = endOf(tree, at)) yield entryAt(tree, at);
}

/** Finds an entry by name. */
export function findEntry(tree: Buffer, name: string): TreeEntry | undefined {
  const wanted = Buffer.from(name);
  for (let at = 0; at < tree.length; at = endOf(tree, at))
    if (isNamed(tree, at, wanted)) return entryAt(tree, at);
  return undefined;
}

/** Returns the tree with this entry added, or replaced when there is one with its name. */
export function putEntry(tree: Buffer, { name, oid, isFolder }: TreeEntry): Buffer {
  const wanted = Buffer.from(name);
  const mode = isFolder ? '40000' : '100644';
  const fresh = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
  let place: number | undefined;
  for (let at = 0; at < tree.length; at = endOf(tree, at)) {
    if (isNamed(tree, at, wanted))
      return Buffer.concat([tree.subarray(0, at), fresh, tree.subarray(endOf(tree, at))]);
    if (compare(tree, at, wanted, isFolder) < 0) place = endOf(tree, at);
  }
  return Buffer.concat([tree.subarray(0, place ?? 0), fresh, tree.subarray(place ?? 0)]);
}

/** Fewer entries than this are put one at a time, which copies the tree for each but parses none of it. */
const FEW = 8;

/** Returns the tree with these entries added or replaced. */
export function putEntries(tree: Buffer, entries: readonly TreeEntry[]): Buffer {
  if (entries.length < FEW) return entries.reduce(putEntry, tree);
  const all = new Map([...entriesOf(tree), ...entries].map((entry) => [entry.name, entry]));
  const sorted = [...all.values()]
    .map((entry) => ({ ...entry, key: Buffer.from(entry.isFolder ? `${entry.name}/` : entry.name) }))
    .toSorted((one, other) => one.key.compare(other.key));
  return Buffer.concat(
    sorted.flatMap(({ name, oid, isFolder }) => [
      Buffer.from(`${isFolder ? '40000' : '100644'} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

/** Returns the tree without the entry of this name. */
export function dropEntry(tree: Buffer, name: string): Buffer {
  const wanted = Buffer.from(name);
  for (let at = 0; at < tree.length; at = endOf(tree, at))
    if (isNamed(tree, at, wanted))
      return Buffer.concat([tree.subarray(0, at), tree.subarray(endOf(tree, at))]);
  return tree;
}

// A folder's mode is `40000`, any other has six digits.
const isFolderAt = (tree: Buffer, at: number): boolean => tree[at] === MODE_4;
const nameAt = (tree: Buffer, at: number): number => at + (isFolderAt(tree, at) ? 6 : 7);
const nulAt = (tree: Buffer, at: number): number => tree.indexOf(0, nameAt(tree, at));
const endOf = (tree: Buffer, at: number): number => nulAt(tree, at) + 1 + OID_BYTES;

function isNamed(tree: Buffer, at: number, name: Buffer): boolean {
  const start = nameAt(tree, at);
  const end = start + name.length;
  return tree[end] === 0 && name.compare(tree, start, end) === 0;
}

/** Compares an entry with a name as git sorts them: a folder as if its name ended with a slash. */
function compare(tree: Buffer, at: number, name: Buffer, isFolder: boolean): number {
  const [start, end] = [nameAt(tree, at), nulAt(tree, at)];
  const shared = Math.min(end - start, name.length);
  const order = tree.compare(name, 0, shared, start, start + shared);
  const after = (length: number, folder: boolean, byte: number | undefined) =>
    length > shared ? (byte ?? 0) : folder ? SLASH : 0;
  return (
    order ||
    after(end - start, isFolderAt(tree, at), tree[start + shared]) -
      after(name.length, isFolder, name[shared])
  );
}

function entryAt(tree: Buffer, at: number): TreeEntry {
  const nul = nulAt(tree, at);
  return {
    name: tree.toString('utf8', nameAt(tree, at), nul),
    oid: tree.toString('hex', nul + 1, nul + 1 + OID_BYTES),
    isFolder: isFolderAt(tree, at),
  };
}
