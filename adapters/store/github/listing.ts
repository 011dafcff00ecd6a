import { createHash } from 'node:crypto';
import { StoreError } from '../errors.ts';
import { caseNameOf, hashOfNote, idOfPath } from '../names.ts';
import type { CaseFile, NoteFile, StoreSnapshot } from '../store.ts';
import type { GitHubRepo, RepoAccess } from './repo.ts';
import { findWaiting } from './waiting.ts';

const CASES = /^cases$|^cases\/(?:\d{4}(?:\/\d\d)?|borttagna)$/;

/** An entry of a tree, with its whole path. */
interface Entry {
  path: string;
  oid: string;
  isFolder: boolean;
}

/** The newest commits of the branches: main, and those of cases by id. */
export interface Heads {
  main: string;
  waiting: Map<string, string>;
  /** Branches under `case/` whose name cannot be a case's. */
  stray: string[];
}

/** Reads the commits of all branches, in one call. @throws StoreError `empty` if there is no main */
export async function readHeads({ at, client }: RepoAccess): Promise<Heads> {
  const { git } = (await client()).rest;
  const { data } = await git.listMatchingRefs({ ...at, ref: 'heads/' });
  const heads: Heads = { main: '', waiting: new Map(), stray: [] };
  for (const { ref, object } of data) {
    const name = ref.replace('refs/heads/', '');
    if (name === 'main') heads.main = object.sha;
    if (!name.startsWith('case/')) continue;
    const id = caseNameOf(name.slice('case/'.length));
    if (id === undefined) heads.stray.push(name);
    else heads.waiting.set(id, object.sha);
  }
  if (heads.main === '') throw new StoreError('empty', { repo: `${at.owner}/${at.repo}` });
  return heads;
}

/** Returns the version of the store, which changes whenever main or a case's branch moves. */
export function versionOf({ main, waiting }: Heads): string {
  const hash = createHash('sha256').update(main);
  for (const [id, sha] of [...waiting].sort()) hash.update(`${id} ${sha}\n`);
  return hash.digest('hex').slice(0, 20);
}

/** Lists cases from their trees, never from their texts. What did not move is not fetched again. */
export class GitHubListing {
  readonly #repo: GitHubRepo;
  #folders = new Map<string, readonly Entry[]>();
  #branches = new Map<string, CaseFile | undefined>();

  constructor(repo: GitHubRepo) {
    this.#repo = repo;
  }

  async snapshot(heads: Heads, tree: string, previous: StoreSnapshot | undefined): Promise<StoreSnapshot> {
    const before = new Map(
      [...(previous?.main ?? []), ...(previous?.removed ?? [])].map((file) => [file.path, file]),
    );
    const keep = <T extends CaseFile | NoteFile>(file: T): T => {
      const same = before.get(file.path);
      return same?.oid === file.oid ? (same as T) : file;
    };
    const main: CaseFile[] = [];
    const removed: NoteFile[] = [];
    for (const { path, oid } of await this.#files(tree)) {
      const [id, hash] = [idOfPath(path), hashOfNote(path)];
      if (id !== undefined) main.push(keep({ id, path, oid }));
      if (hash !== undefined) removed.push(keep({ hash, path, oid }));
    }
    return { version: versionOf(heads), main, waiting: await this.#waiting(heads.waiting), removed };
  }

  /** Finds a case in a tree, in any month. */
  async find(tree: string, id: string): Promise<CaseFile | undefined> {
    const found = (await this.#files(tree)).find(({ path }) => idOfPath(path) === id);
    return found && { id, path: found.path, oid: found.oid };
  }

  /** Every file under `cases/`: at first in one call, then only the folders that changed. */
  async #files(root: string): Promise<Entry[]> {
    if (this.#folders.size === 0) await this.#readAll(root);
    const known = new Map<string, readonly Entry[]>();
    const files: Entry[] = [];
    const walk = async (path: string, oid: string): Promise<void> => {
      const entries = this.#folders.get(oid) ?? (await this.#readFolder(path, oid));
      known.set(oid, entries);
      for (const entry of entries) {
        if (!entry.isFolder) files.push(entry);
        else if (CASES.test(entry.path)) await walk(entry.path, entry.oid);
      }
    };
    await walk('', root);
    this.#folders = known;
    return files;
  }

  async #readAll(root: string): Promise<void> {
    const { truncated, entries } = await this.#tree('', root, true);
    // GitHub truncates a tree of more than 100 000 entries; it is walked folder by folder instead.
    if (truncated) return;
    const folders = new Map([
      ['', root],
      ...entries.filter(({ isFolder }) => isFolder).map(({ path, oid }) => [path, oid] as const),
    ]);
    const inside = Map.groupBy(entries, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    for (const [path, oid] of folders) this.#folders.set(oid, inside.get(path) ?? []);
  }

  async #readFolder(path: string, oid: string): Promise<readonly Entry[]> {
    return (await this.#tree(path, oid, false)).entries;
  }

  async #tree(
    path: string,
    oid: string,
    isWhole: boolean,
  ): Promise<{ truncated: boolean; entries: Entry[] }> {
    const { at, client } = this.#repo;
    const { git } = (await client()).rest;
    const { data } = await git.getTree({ ...at, tree_sha: oid, ...(isWhole ? { recursive: 'true' } : {}) });
    const prefix = path === '' ? '' : `${path}/`;
    const entries = data.tree.map((entry) => ({
      path: prefix + entry.path,
      oid: entry.sha,
      isFolder: entry.type === 'tree',
    }));
    return { truncated: data.truncated, entries };
  }

  async #waiting(branches: Map<string, string>): Promise<readonly CaseFile[]> {
    const known = new Map<string, CaseFile | undefined>();
    for (const [id, commit] of [...branches].sort()) {
      const key = `${id} ${commit}`;
      const file = this.#branches.has(key) ? this.#branches.get(key) : await this.#onBranch(id, commit);
      known.set(key, file);
    }
    this.#branches = known;
    return [...known.values()].filter((file) => file !== undefined);
  }

  async #onBranch(id: string, commit: string): Promise<CaseFile | undefined> {
    const file = (await findWaiting(this.#repo, id, commit))?.file;
    return file && { id, ...file };
  }
}
