import type { Repository } from './repository.ts';

/** Commits that are read before git is asked, which starts a process. */
const FAR = 30;

/**
 * The commits after `base` up to `head`, the oldest first, when each has one parent; undefined when history is not so
 * simple, or longer. Almost all branches here are so, and then this answers what git would be asked.
 */
async function straightLine(repo: Repository, base: string, head: string): Promise<string[] | undefined> {
  const line: string[] = [];
  for (let at = head; at !== base; ) {
    const commit = line.length < FAR ? await repo.objects.read(at) : undefined;
    const parents = commit?.type === 'commit' ? parentsIn(commit.bytes) : [];
    if (parents.length !== 1) return undefined;
    line.unshift(at);
    at = parents[0] as string;
  }
  return line;
}

function parentsIn(commit: Buffer): string[] {
  const text = commit.toString('latin1');
  const head = text.slice(0, text.indexOf('\n\n'));
  return [...head.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
}

/** Whether a commit is an ancestor of another, or the same. Both are ids. */
export async function isAncestor(repo: Repository, base: string, head: string): Promise<boolean> {
  if (await straightLine(repo, base, head)) return true;
  return (await repo.tryGit('merge-base', '--is-ancestor', base, head)) !== undefined;
}

/** The commit that two have in common, undefined when they have none. Both are ids. */
export async function mergeBase(repo: Repository, base: string, head: string): Promise<string | undefined> {
  if (await straightLine(repo, base, head)) return base;
  return repo.tryGit('merge-base', base, head);
}

/** The commits that `head` has and `base` has not, the oldest first. Both are ids. */
export async function commitsBetween(repo: Repository, base: string, head: string): Promise<string[]> {
  const line = await straightLine(repo, base, head);
  return line ?? (await repo.git('rev-list', '--reverse', `${base}..${head}`)).split('\n').filter(Boolean);
}

/** The tree of two commits merged, undefined when they conflict. Both are ids. */
export async function mergedTree(repo: Repository, base: string, head: string): Promise<string | undefined> {
  if (await straightLine(repo, base, head)) return (await repo.objects.read(`${head}^{tree}`))?.oid;
  return (await repo.tryGit('merge-tree', '--write-tree', base, head))?.split('\n')[0];
}

/** A file that differs, and the lines in it; both are 0 in a file that is not text. */
export interface ChangedFile {
  path: string;
  added: number;
  deleted: number;
}

/** The files that `head` has changed since it left `base`. Renames are found, as on GitHub. Both are ids. */
export async function changedFiles(repo: Repository, base: string, head: string): Promise<ChangedFile[]> {
  const parts = (await repo.git('diff', '--numstat', '-z', `${base}...${head}`)).split('\0');
  const found: ChangedFile[] = [];
  for (let at = 0; parts[at]; at++) {
    const [added, deleted, name = ''] = (parts[at] as string).split('\t');
    // A renamed file has no name here: its old and its new one follow.
    if (name === '') at += 2;
    const path = name === '' ? (parts[at] ?? '') : name;
    found.push({ path, added: Number(added) || 0, deleted: Number(deleted) || 0 });
  }
  return found;
}
