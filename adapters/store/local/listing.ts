import { log } from '../../log.ts';
import { StoreError } from '../errors.ts';
import { hashOfNote, idOfPath } from '../names.ts';
import type { CaseFile, NoteFile, StoreMonths, StoreSnapshot } from '../store.ts';
import { findPath, treeOf } from './commit.ts';
import type { ObjectDatabase } from './objects.ts';
import { entriesOf, findEntry, type TreeEntry } from './tree.ts';

const YEAR = /^\d{4}$/;
const MONTH = /^\d{2}$/;
const MONTH_PATH = /^cases\/\d{4}\/\d{2}$/;
const NOTES = 'cases/borttagna';

/** A month as it is listed: its folder, and the id of its tree. */
const keyOf = (path: string, oid: string): string => `${path} ${oid}`;

/** The name of a listed month, `2026/11`, and the id of its tree. */
function monthOfKey(key: string): { name: string; oid: string } {
  const [path = '', oid = ''] = key.split(' ');
  return { name: path.slice('cases/'.length), oid };
}

async function subfolders(objects: ObjectDatabase, tree: string, named: RegExp): Promise<TreeEntry[]> {
  const entries = [...entriesOf(await objects.read('tree', tree))];
  return entries.filter((entry) => entry.isFolder && named.test(entry.name));
}

/** Lists the month folders of a tree, oldest first. */
async function monthsOf(objects: ObjectDatabase, root: string): Promise<{ path: string; oid: string }[]> {
  const cases = findEntry(await objects.read('tree', root), 'cases');
  if (!cases?.isFolder) return [];
  const months: { path: string; oid: string }[] = [];
  for (const year of await subfolders(objects, cases.oid, YEAR))
    for (const month of await subfolders(objects, year.oid, MONTH))
      months.push({ path: `cases/${year.name}/${month.name}`, oid: month.oid });
  return months;
}

/** Finds the file of a case in a tree, in any month; the newest first, where most waiting cases are. */
export async function findCase(
  objects: ObjectDatabase,
  root: string,
  id: string,
): Promise<CaseFile | undefined> {
  for (const month of (await monthsOf(objects, root)).reverse()) {
    const entry = findEntry(await objects.read('tree', month.oid), `${id}.yaml`);
    if (entry && !entry.isFolder) return { id, path: `${month.path}/${id}.yaml`, oid: entry.oid };
  }
  return undefined;
}

/** Lists the notes of removed cases in a tree. */
async function notesOf(objects: ObjectDatabase, root: string): Promise<NoteFile[]> {
  const folder = await findPath(objects, root, NOTES);
  if (!folder?.isFolder) return [];
  return [...entriesOf(await objects.read('tree', folder.oid))].flatMap(({ name, oid }) => {
    const path = `${NOTES}/${name}`;
    const hash = hashOfNote(path);
    return hash === undefined ? [] : [{ hash, path, oid }];
  });
}

/** Lists cases; a month or a branch that has not moved since the last listing is not read again. */
export class LocalListing {
  readonly #objects: ObjectDatabase;
  #months = new Map<string, readonly CaseFile[]>();
  #branches = new Map<string, CaseFile | undefined>();
  #hasListedFolders = false;
  readonly #logged = new Set<string>();

  constructor(objects: ObjectDatabase) {
    this.#objects = objects;
  }

  async snapshot(version: string, main: string, branches: Map<string, string>): Promise<StoreSnapshot> {
    const { waiting, unreadable } = await this.#waiting(branches);
    return {
      version,
      waiting,
      ...(unreadable.length > 0 ? { unreadable } : {}),
      removed: await this.#refresh(main),
      main: [...this.#months.values()].flat(),
    };
  }

  /**
   * Lists main by month. A process that does so once, as a command, has native git list the folders, and then what is in
   * those that are asked for.
   */
  async months(version: string, main: string, branches: Map<string, string>): Promise<StoreMonths> {
    const { waiting } = await this.#waiting(branches);
    const ids = new Set(waiting.map(({ id }) => id));
    const isFirst = this.#months.size === 0 && !this.#hasListedFolders;
    this.#hasListedFolders = true;
    const once = isFirst ? this.#listFolders(main, ids) : undefined;
    if (once) return { version, waiting, ...once };
    await this.#refresh(main);
    return { version, waiting, ...this.#listedMonths(ids) };
  }

  #listedMonths(ids: ReadonlySet<string>): Omit<StoreMonths, 'version' | 'waiting'> {
    const found = [...this.#months].map(([key, files]) => ({ ...monthOfKey(key), files }));
    const all = new Map(found.map(({ name, files }) => [name, files]));
    const isAccepted = ({ id }: CaseFile) => ids.has(id);
    return {
      months: new Map(found.map(({ name, oid }) => [name, oid])),
      accepted: new Set(
        ids.size > 0 ? found.flatMap(({ files }) => files.filter(isAccepted).map(({ id }) => id)) : [],
      ),
      files: async (names) => new Map(names.map((name) => [name, all.get(name) ?? []])),
    };
  }

  #listFolders(main: string, ids: ReadonlySet<string>): Omit<StoreMonths, 'version' | 'waiting'> | undefined {
    const folders = this.#objects.list(main, ['cases'], 'folders');
    // Any month may have a waiting case.
    const listed = ids.size > 0 ? this.#objects.list(main, ['cases'], 'files') : [];
    if (!folders || !listed) return undefined;
    const months = folders.filter(({ type, path }) => type === 'tree' && MONTH_PATH.test(path));
    const onMain = listed.filter(({ path }) =>
      ids.has(path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)),
    );
    return {
      months: new Map(months.map(({ path, id }) => [path.slice('cases/'.length), id])),
      accepted: new Set(onMain.flatMap(({ path }) => idOfPath(path) ?? [])),
      files: async (names) => {
        const paths = names.map((name) => `cases/${name}`);
        const files = names.length > 0 ? this.#objects.list(main, paths, 'files') : [];
        if (!files) {
          await this.#refresh(main);
          return this.#listedMonths(ids).files(names);
        }
        const found = new Map<string, CaseFile[]>(names.map((name) => [name, []]));
        for (const { id: oid, path } of files) {
          const id = idOfPath(path);
          if (id !== undefined)
            found.get(path.slice('cases/'.length, 'cases/2026/11'.length))?.push({ id, path, oid });
        }
        return found;
      },
    };
  }

  /** Lists what has changed on main since the last time, and returns the notes of removed cases. */
  async #refresh(main: string): Promise<readonly NoteFile[]> {
    const removed = this.#months.size === 0 ? this.#listAll(main) : undefined;
    return removed ?? this.#listChanged(main);
  }

  /** Lists main with native git, which is faster than opening each folder. Undefined if git cannot. */
  #listAll(main: string): readonly NoteFile[] | undefined {
    const months = new Map<string, CaseFile[]>();
    const removed: NoteFile[] = [];
    let files: CaseFile[] = [];
    const listed = this.#objects.list(main, ['cases'], 'all');
    for (const { type, id: oid, path } of listed ?? []) {
      const [id, hash] = [idOfPath(path), hashOfNote(path)];
      if (type === 'tree' && MONTH_PATH.test(path)) {
        files = [];
        months.set(keyOf(path, oid), files);
      } else if (id !== undefined && type !== 'tree') files.push({ id, path, oid });
      else if (hash !== undefined) removed.push({ hash, path, oid });
    }
    if (!listed) return undefined;
    this.#months = months;
    return removed;
  }

  async #listChanged(main: string): Promise<readonly NoteFile[]> {
    const root = await treeOf(this.#objects, main);
    const known = new Map<string, readonly CaseFile[]>();
    for (const { path, oid } of await monthsOf(this.#objects, root)) {
      const key = keyOf(path, oid);
      known.set(key, this.#months.get(key) ?? (await this.#month(path, oid)));
    }
    this.#months = known;
    return notesOf(this.#objects, root);
  }

  async #month(path: string, oid: string): Promise<readonly CaseFile[]> {
    const before = new Map(
      [...this.#months].flatMap(([key, files]) =>
        key.startsWith(path) ? files.map((file) => [file.path, file] as const) : [],
      ),
    );
    const files: CaseFile[] = [];
    for (const entry of entriesOf(await this.#objects.read('tree', oid))) {
      const file = {
        id: idOfPath(`${path}/${entry.name}`) ?? '',
        path: `${path}/${entry.name}`,
        oid: entry.oid,
      };
      const same = before.get(file.path);
      if (!entry.isFolder && file.id) files.push(same?.oid === file.oid ? same : file);
    }
    return files;
  }

  /** A branch that cannot be read stops only itself: it is read again the next time, and logged once. */
  async #waiting(
    branches: Map<string, string>,
  ): Promise<{ waiting: readonly CaseFile[]; unreadable: string[] }> {
    const known = new Map<string, CaseFile | undefined>();
    const unreadable: string[] = [];
    for (const [id, commit] of branches) {
      const key = `${id} ${commit}`;
      try {
        const file = this.#branches.has(key)
          ? this.#branches.get(key)
          : await findCase(this.#objects, await treeOf(this.#objects, commit), id);
        known.set(key, file);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        unreadable.push(id);
        if (!this.#logged.has(key)) log('branch-unreadable', { id });
        this.#logged.add(key);
      }
    }
    this.#branches = known;
    return { waiting: [...known.values()].filter((file) => file !== undefined), unreadable };
  }
}
