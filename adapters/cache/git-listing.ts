import { runGit, splitNul } from './run-git.ts';

/** What git knows of an association's folder as it lies in the work tree. */
export interface GitListing {
  /** The id of a month's tree, such as `2026/11`, when every file in it is as HEAD has it. */
  tree(month: string): string | undefined;
  /** The ids of the files in some months that are as HEAD has them, by path below the folder. */
  blobs(months: readonly string[]): Map<string, string>;
}

/**
 * Asks git what has changed in a folder since HEAD: a look at each file's length and times, its content never.
 * Undefined when the folder is in no work tree, or nothing is committed there.
 */
export function readGitListing(folder: string): GitListing | undefined {
  let prefix: string;
  let trees: Map<string, string>;
  let dirty: string[];
  try {
    prefix = runGit(folder, ['rev-parse', '--show-prefix']).toString('utf8').trim();
    trees = new Map(
      entries(runGit(folder, ['ls-tree', '-d', '-r', '-z', 'HEAD', './'])).map(({ path, id }) => [path, id]),
    );
    const flags = ['--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored'];
    dirty = splitNul(runGit(folder, ['status', ...flags, '--', '.'])).map((line) =>
      line.slice(3 + prefix.length),
    );
  } catch {
    return undefined;
  }
  const paths = new Set(dirty);
  const months = new Set(dirty.map((path) => path.slice(0, MONTH)));
  // Git tells of a folder that it ignores as one path, which ends with a slash.
  const folders = dirty.filter((path) => path.endsWith('/') || path === '');
  const isDirty = (month: string) => months.has(month) || folders.some((one) => `${month}/`.startsWith(one));
  return {
    tree: (month) => (isDirty(month) ? undefined : trees.get(month)),
    blobs: (wanted) => {
      const known = wanted.filter((month) => trees.has(month)).map((month) => `${month}/`);
      const found = known.length === 0 ? [] : entries(runGit(folder, ['ls-tree', '-z', 'HEAD', ...known]));
      const clean = found.filter(({ path, mode }) => mode.startsWith('100') && !paths.has(path));
      return new Map(clean.map(({ path, id }) => [path, id]));
    },
  };
}

const MONTH = '2026/11'.length;

/** What `ls-tree` lists. */
function entries(output: Buffer): { mode: string; id: string; path: string }[] {
  return splitNul(output).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    return { mode, id, path: line.slice(tab + 1) };
  });
}
