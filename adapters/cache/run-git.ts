import { execFileSync } from 'node:child_process';

/**
 * Runs git in the repository that a folder is in and returns what it prints.
 * @throws Error when git fails or is not installed
 */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    ...(input === undefined ? {} : { input }),
  });
}

/** Returns the environment without variables such as GIT_DIR, which would lead git to another repository. */
export const withoutGitVariables = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));

/** Splits output that git ended with NUL, as with `-z`. */
export function splitNul(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}

/** An entry of a tree, as `git ls-tree` lists it. */
export interface ListedEntry {
  mode: string;
  type: string;
  id: string;
  path: string;
}

/** Has git read each object by its own id, also if `git replace` names another one to read in its place. */
export const AS_STORED = '--no-replace-objects';

/** Lists entries of trees. `args` are those of `git ls-tree`. @throws Error when git fails or is not installed */
export function listTree(folder: string, args: readonly string[]): ListedEntry[] {
  return splitNul(runGit(folder, [AS_STORED, 'ls-tree', '-z', ...args])).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', id = ''] = line.slice(0, tab).split(' ');
    return { mode, type, id, path: line.slice(tab + 1) };
  });
}

/**
 * Reads the contents of blobs, by their ids or by what names them, such as `<commit>:<path>`. What is not a blob in the
 * repository is left out.
 */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const output = runGit(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(0x0a, at);
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') contents.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
