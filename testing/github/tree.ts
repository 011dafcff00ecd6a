import type { GitObjects } from './objects.ts';

export interface RawTreeEntry {
  mode: string;
  name: string;
  oid: string;
}

/** A change of a tree: an object or a text to put at a path, or `sha: null` to remove what is there. */
export interface TreeItem {
  path: string;
  mode?: string;
  sha?: string | null;
  content?: string;
}

/** The mode of a folder in a tree. */
export const FOLDER_MODE = '40000';

/** Reads the entries of a tree object. */
export function parseTree(bytes: Buffer): RawTreeEntry[] {
  const entries: RawTreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const nul = bytes.indexOf(0, at);
    const [mode = '', name = ''] = bytes.subarray(at, nul).toString().split(/ (.*)/s);
    entries.push({ mode, name, oid: bytes.subarray(nul + 1, nul + 21).toString('hex') });
    at = nul + 21;
  }
  return entries;
}

/** git sorts a folder as if its name ended with a slash. */
const sortKey = ({ mode, name }: RawTreeEntry): Buffer =>
  Buffer.from(mode === FOLDER_MODE ? `${name}/` : name);

function serializeTree(entries: readonly RawTreeEntry[]): Buffer {
  const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, oid }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
  );
}

/**
 * Writes `base` with these changes, and returns the new tree's id. A folder that becomes empty is removed.
 * @throws Error when the base is not a tree, or a path cannot be in one
 */
export async function writeTree(
  objects: GitObjects,
  base: string | undefined,
  items: readonly TreeItem[],
): Promise<string> {
  const before = base === undefined ? undefined : await objects.read(`${base}^{tree}`);
  if (base !== undefined && !before) throw new Error(`${base} is not a tree`);
  const entries = new Map(parseTree(before?.bytes ?? Buffer.alloc(0)).map((entry) => [entry.name, entry]));
  const inside = new Map<string, TreeItem[]>();
  for (const item of items) {
    const [name = '', ...rest] = item.path.split('/');
    if (/^(?:|\.|\.\.|\.git)$/i.test(name)) throw new Error(`${item.path} cannot be in a tree`);
    if (rest.length > 0) {
      inside.set(name, [...(inside.get(name) ?? []), { ...item, path: rest.join('/') }]);
      continue;
    }
    const oid = item.content === undefined ? item.sha : objects.write('blob', Buffer.from(item.content));
    if (oid) entries.set(name, { name, oid, mode: (item.mode ?? '100644').replace(/^0/, '') });
    else if (!entries.delete(name)) throw new Error(`${item.path} is not there`);
  }
  for (const [name, below] of inside) {
    const folder = entries.get(name);
    const oid = await writeTree(objects, folder?.mode === FOLDER_MODE ? folder.oid : undefined, below);
    if ((await objects.read(oid))?.bytes.length === 0) entries.delete(name);
    else entries.set(name, { name, oid, mode: FOLDER_MODE });
  }
  return objects.write('tree', serializeTree([...entries.values()]));
}
