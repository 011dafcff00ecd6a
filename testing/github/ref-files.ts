import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readTextIfExists } from '../../adapters/durable.ts';
import { parsePackedRefs } from '../../adapters/store/local/packed-refs.ts';
import { compareStrings } from '../../core/compare.ts';

/** The commit of a branch that does not exist. */
export const NO_COMMIT = '0'.repeat(40);

export const HEADS = 'refs/heads/';

/** The files in a folder and in those inside it. Git may remove any of them meanwhile. */
function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The branches of a bare repository whose names start with `prefix`, with their commits, sorted by name. Read from git's
 * files: loose ones first, since git writes `packed-refs` before it removes them.
 */
export function readHeads(dir: string, prefix: string): Map<string, string> {
  const loose = new Map<string, string>();
  for (const path of filesIn(join(dir, HEADS))) {
    const commit = path.endsWith('.lock') ? undefined : readTextIfExists(path)?.trimEnd();
    if (commit) loose.set(relative(dir, path), commit);
  }
  const packed = parsePackedRefs(readTextIfExists(join(dir, 'packed-refs')) ?? '');
  const all = [...new Map([...packed, ...loose])]
    .filter(([ref]) => ref.startsWith(HEADS + prefix))
    .map(([ref, commit]) => [ref.slice(HEADS.length), commit] as const);
  return new Map(all.sort(([a], [b]) => compareStrings(a, b)));
}

/**
 * Moves a ref by its file, under git's lock, when it is at `before`, where that is given; `NO_COMMIT` as `after` removes
 * it. Returns false, and changes nothing, when it is not, and where refs are in other files too: then git is to do it.
 */
export function writeRef(dir: string, ref: string, after: string, before: string | undefined): boolean {
  if (existsSync(join(dir, 'packed-refs'))) return false;
  const path = join(dir, ref);
  const lock = `${path}.lock`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(lock, `${after}\n`, { flag: 'wx' });
  } catch {
    return false;
  }
  let isHeld = true;
  try {
    const found = readTextIfExists(path)?.trimEnd() ?? NO_COMMIT;
    if (before !== undefined && found !== before) return false;
    if (after === NO_COMMIT) rmSync(path);
    else {
      renameSync(lock, path);
      isHeld = false;
    }
    return true;
  } catch {
    return false;
  } finally {
    if (isHeld) rmSync(lock);
  }
}
