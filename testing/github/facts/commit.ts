import { createHash } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Repository } from '../repository.ts';
import type { GitHub } from '../stand-in.ts';
import { pageUrl, repoUrl, userFacts } from './basic.ts';

interface ReadCommit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
}

/** Reads a commit by any revision that names it. @throws Error if no commit matches */
export async function readCommit(repo: Repository, name: string): Promise<ReadCommit> {
  const found = await repo.objects.read(`${name}^{commit}`);
  if (!found) throw new Error(`no commit ${name}`);
  const [head = '', message = ''] = found.bytes.toString('utf8').split(/\n\n(.*)/s);
  const values = (key: string) =>
    [...head.matchAll(new RegExp(`^${key} (.*)$`, 'gm'))].map(([, value = '']) => value);
  return {
    sha: found.oid,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    message: message.trimEnd(),
    author: person(values('author')[0] ?? ''),
    committer: person(values('committer')[0] ?? ''),
  };
}

function person(line: string): ReadCommit['author'] {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}

const verificationOf = (verified: boolean): JsonObject => ({
  verified,
  reason: verified ? 'valid' : 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
});

/** Facts for `git-commit`. */
export async function gitCommitFacts(github: GitHub, repo: Repository, sha: string): Promise<JsonObject> {
  const commit = await readCommit(repo, sha);
  const at = (kind: string, id: string) => ({ sha: id, url: `${repoUrl(github, repo)}/git/${kind}/${id}` });
  const page = (id: string) => `${pageUrl(github, repo)}/commit/${id}`;
  return {
    ...at('commits', sha),
    node_id: `C_${sha}`,
    html_url: page(sha),
    tree: at('trees', commit.tree),
    parents: commit.parents.map((parent) => ({ ...at('commits', parent), html_url: page(parent) })),
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    verification: verificationOf(github.isSigned(sha)),
  };
}

/** Facts for `commit`: a git commit with what the repository adds. */
export async function commitFacts(github: GitHub, repo: Repository, sha: string): Promise<JsonObject> {
  const git = await gitCommitFacts(github, repo, sha);
  const { message, author, committer, tree, verification } = git as Record<string, JsonObject>;
  const url = `${repoUrl(github, repo)}/commits`;
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${url}/${sha}`,
    html_url: git['html_url'] as string,
    comments_url: `${url}/${sha}/comments`,
    commit: {
      url: git['url'] as string,
      message: message as never,
      author: author as JsonObject,
      committer: committer as JsonObject,
      tree: tree as JsonObject,
      comment_count: 0,
      verification: verification as JsonObject,
    },
    author: accountOf(github, author as JsonObject),
    committer: accountOf(github, committer as JsonObject),
    parents: git['parents'] as never,
  };
}

/**
 * The user whose address a commit has as its author's. Anyone can write any address in a commit.
 * https://docs.github.com/pull-requests/committing-changes-to-your-project/troubleshooting-commits/why-are-my-commits-linked-to-the-wrong-user
 */
function accountOf(github: GitHub, { email }: JsonObject): JsonObject | null {
  const [, login = ''] = /^(.+)@users\.noreply\.test$/.exec(String(email)) ?? [];
  return github.isUser(login) ? userFacts(github, login) : null;
}

const STATUS: Record<string, string> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  T: 'changed',
};

/** Facts for `diff-entry`, one for each file that differs in a range. Renames are detected, as on GitHub. */
export async function fileFacts(github: GitHub, repo: Repository, ...range: string[]): Promise<JsonObject[]> {
  const numbers = new Map<string, [number, number]>();
  const stat = await repo.git('diff-tree', '-r', '--numstat', '-z', '--no-renames', ...range);
  for (const line of split(stat)) {
    const [added, deleted, path] = line.split('\t') as [string, string, string];
    numbers.set(path, [Number(added) || 0, Number(deleted) || 0]);
  }
  const raw = split(await repo.git('diff-tree', '-r', '-z', '-M', '--abbrev=40', ...range));
  const found: JsonObject[] = [];
  for (let at = 0; at < raw.length; ) {
    const [, , , blob = '', letter = 'M'] = (raw[at++] as string).split(' ');
    const isRenamed = letter.startsWith('R');
    const previous = isRenamed ? raw[at++] : undefined;
    const path = raw[at++] as string;
    const [additions, deletions] = isRenamed ? [0, 0] : (numbers.get(path) ?? [0, 0]);
    const url = `${pageUrl(github, repo)}/blob/${createHash('sha1').update(path).digest('hex')}`;
    const diff = await repo.git('diff-tree', '-r', '-p', '-M', ...range, '--', path);
    const patch = diff.replace(/^[\s\S]*?(?=@@|$)/, '');
    found.push({
      sha: blob,
      filename: path,
      status: STATUS[letter[0] ?? ''] ?? 'changed',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...(patch ? { patch } : {}),
      ...(previous === undefined ? {} : { previous_filename: previous }),
    });
  }
  return found;
}

/** The parts of what git prints with `-z`. */
const split = (text: string): string[] => text.split('\0').filter(Boolean);
