import { listTree, readBlobs } from '../../adapters/cache/run-git.ts';
import { StoreError } from '../../adapters/store/errors.ts';
import { compareStrings } from '../../core/compare.ts';
import type { CaseFiles } from './case-files.ts';

const MAIN = 'refs/heads/main';
const ROOT = 'cases/';

/**
 * The files of cases on main in a bare repository, as they are now. Git reads them, a month at a time.
 * @throws StoreError `damaged` when git cannot read main
 */
export function archiveFiles(gitdir: string): CaseFiles {
  const ids = new Map<string, string>();
  const trees = new Map<string, string>();
  const folders = new Map<string, string[]>();
  for (const { type, id, path: whole } of read(gitdir, () => listTree(gitdir, ['-r', '-t', MAIN, ROOT]))) {
    const path = whole.slice(ROOT.length);
    if (path === '') continue;
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    const names = folders.get(folder);
    if (names) names.push(path.slice(slash + 1));
    else folders.set(folder, [path.slice(slash + 1)]);
    (type === 'tree' ? trees : ids).set(path, id);
  }
  const names = (folder: string) => (folders.get(folder) ?? []).toSorted(compareStrings);
  const isMonth = (path: string) => /^\d{4}\/(?:0[1-9]|1[0-2])$/.test(path);
  const inYears = names('')
    .filter((year) => /^\d{4}$/.test(year))
    .flatMap((year) => names(year).map((name) => `${year}/${name}`));
  return {
    archive: gitdir,
    months: inYears.filter(isMonth),
    strays: inYears.filter((path) => !isMonth(path)),
    names,
    read: monthReader(gitdir, ids, names),
    has: (id) => {
      const year = id.split('-')[1] ?? '';
      return names(year).some((month) => ids.has(`${year}/${month}/${id}.yaml`));
    },
    listing: () => ({
      tree: (month) => trees.get(month),
      blobs: (months) =>
        new Map(
          months.flatMap((month) =>
            names(month).flatMap((name) => {
              const path = `${month}/${name}`;
              const id = ids.get(path);
              return id === undefined ? [] : [[path, id] as const];
            }),
          ),
        ),
    }),
    shown: (path) => `main:cases/${path}`,
  };
}

/** Reads files by their path, all of a folder at once: a process for each would take most of the time. */
function monthReader(
  gitdir: string,
  ids: ReadonlyMap<string, string>,
  names: (folder: string) => string[],
): CaseFiles['read'] {
  let current = '';
  let blobs = new Map<string, Buffer>();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (folder !== current) {
      const wanted = names(folder).flatMap((name) => ids.get(`${folder}/${name}`) ?? []);
      blobs = read(gitdir, () => readBlobs(gitdir, wanted));
      current = folder;
    }
    const bytes = blobs.get(ids.get(path) ?? '');
    if (!bytes) throw Object.assign(new Error(`${path} cannot be read`), { code: 'EIO' });
    return bytes;
  };
}

function read<T>(gitdir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StoreError('damaged', { name: gitdir }, error);
  }
}
