import { type Cache, NO_CACHE } from './cache.ts';
import { AS_STORED, listTree, runGit, splitNul } from './run-git.ts';

/** Git's ids for what is in an association's folder in the work tree. */
export interface GitListing {
  /** Returns the id of a month's tree, such as `2026/11`, when every file in it is unchanged since HEAD. */
  tree(month: string): string | undefined;
  /** Returns the ids of the files in some months that are unchanged since HEAD, by path below the folder. */
  blobs(months: readonly string[]): Map<string, string>;
}

/** The trees of the years' folders in a commit, as they are kept. */
interface KeptTrees {
  commit: string;
  years: readonly string[];
  trees: [path: string, id: string][];
}

/**
 * Asks git what has changed in a folder since HEAD, which git finds from each file's length and times without
 * reading it. Undefined when the folder is not in a work tree, nothing is committed there, or the
 * environment leads git to another repository.
 * @param years the folders that have months; git would take three times as long to look for folders in the months too
 * @param cache where the trees of the newest commit are kept, which spares a process when nothing has changed
 */
export function readGitListing(
  folder: string,
  years: readonly string[],
  cache: Cache = NO_CACHE,
): GitListing | undefined {
  if (LEADING.some((name) => process.env[name] !== undefined)) return undefined;
  let commit: string;
  let trees: Map<string, string>;
  let dirty: string[];
  try {
    const flags = [
      ...['--porcelain=v2', '-z', '--branch', '--no-ahead-behind'],
      ...['--no-renames', '--untracked-files=all', '--ignored'],
    ];
    const lines = splitNul(runGit(folder, [AS_STORED, 'status', ...flags, '--', '.']));
    const head = lines.find((line) => line.startsWith(HEAD))?.slice(HEAD.length);
    if (head === undefined) return undefined;
    commit = head;
    trees = treesOf(folder, commit, years, cache);
    const changes = lines.filter((line) => !line.startsWith('#'));
    // Paths are below the top of the repository. When nothing has changed, which is most often, its name is not needed.
    const { length } = changes.length > 0 ? prefixOf(folder) : '';
    dirty = changes.map((line) => pathIn(line).slice(length));
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
      const found = known.length === 0 ? [] : listTree(folder, [commit, ...known]);
      const clean = found.filter(({ path, mode }) => mode.startsWith('100') && !paths.has(path));
      return new Map(clean.map(({ path, id }) => [path, id]));
    },
  };
}

/** With these git reads the repository or the files that they name, and not those of the folder: a hook has them. */
const LEADING = ['GIT_DIR', 'GIT_WORK_TREE'];

/** What is before the id of the commit, in the lines of `git status`. */
const HEAD = '# branch.oid ';

/** Returns the trees in the years of a commit. @throws Error when there is no commit yet */
function treesOf(
  folder: string,
  commit: string,
  years: readonly string[],
  cache: Cache,
): Map<string, string> {
  const kept = cache.read('trees') as KeptTrees | undefined;
  if (kept?.commit === commit && kept.years.join() === years.join()) return new Map(kept.trees);
  const parts = years.length > 0 ? years.map((year) => `./${year}/`) : ['./'];
  const trees = listTree(folder, ['-d', commit, ...parts]).map(({ path, id }): [string, string] => [
    path,
    id,
  ]);
  cache.write('trees', { commit, years, trees } satisfies KeptTrees);
  return new Map(trees);
}

/** How many words are before the path in a line of `git status`, by the kind of the line: changed, in conflict, or other. */
const WORDS: Record<string, number> = { '1': 8, u: 10 };

function pathIn(line: string): string {
  let at = 0;
  for (let word = WORDS[line[0] ?? ''] ?? 1; word > 0; word--) at = line.indexOf(' ', at) + 1;
  return line.slice(at);
}

/** The path of a folder below the top of its repository: empty, or with a slash at the end. */
const prefixOf = (folder: string): string =>
  runGit(folder, ['rev-parse', '--show-prefix']).toString('utf8').slice(0, -'\n'.length);

const MONTH = '2026/11'.length;
