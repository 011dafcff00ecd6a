import { listTree, runGit, splitNul } from './run-git.ts';

/** Git's ids for what is in an association's folder in the work tree. */
export interface GitListing {
  /** Returns the id of a month's tree, such as `2026/11`, when every file in it is unchanged since HEAD. */
  tree(month: string): string | undefined;
  /** Returns the ids of the files in some months that are unchanged since HEAD, by path below the folder. */
  blobs(months: readonly string[]): Map<string, string>;
}

/**
 * Asks git what has changed in a folder since HEAD, which git finds from each file's length and times without
 * reading it. Undefined when the folder is not in a work tree, or nothing is committed there.
 * @param years the folders that have months; git would take three times as long to look for folders in the months too
 */
export function readGitListing(folder: string, years: readonly string[]): GitListing | undefined {
  let trees: Map<string, string>;
  let dirty: string[];
  try {
    const parts = years.length > 0 ? years.map((year) => `./${year}/`) : ['./'];
    trees = new Map(listTree(folder, ['-d', 'HEAD', ...parts]).map(({ path, id }) => [path, id]));
    const flags = ['--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored'];
    const changes = splitNul(runGit(folder, ['status', ...flags, '--', '.']));
    // Paths are below the top of the repository. When nothing has changed, which is most often, its name is not needed.
    const { length } = changes.length > 0 ? prefixOf(folder) : '';
    dirty = changes.map((line) => line.slice('XY '.length + length));
  } catch {
    return undefined;
  }
  const paths = new Set(dirty);
  const months = new Set(dirty.map((path) => path.slice(0, MONTH)));
  // Git lists a folder that it ignores as one path, which ends with a slash.
  const folders = dirty.filter((path) => path.endsWith('/') || path === '');
  const isDirty = (month: string) => months.has(month) || folders.some((one) => `${month}/`.startsWith(one));
  return {
    tree: (month) => (isDirty(month) ? undefined : trees.get(month)),
    blobs: (wanted) => {
      const known = wanted.filter((month) => trees.has(month)).map((month) => `${month}/`);
      const found = known.length === 0 ? [] : listTree(folder, ['HEAD', ...known]);
      const clean = found.filter(({ path, mode }) => mode.startsWith('100') && !paths.has(path));
      return new Map(clean.map(({ path, id }) => [path, id]));
    },
  };
}

/** The path of a folder below the top of its repository: empty, or with a slash at the end. */
const prefixOf = (folder: string): string =>
  runGit(folder, ['rev-parse', '--show-prefix']).toString('utf8').trim();

const MONTH = '2026/11'.length;
