import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, gitBytes } from './git.ts';

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface PullRequest {
  head: string;
  base: string;
  headSha: string;
  baseSha: string;
  mergeSha: string | null;
  mergedAt: string | null;
  isDraft: boolean;
  reviewers: string[];
  teams: string[];
  reviews: { id: number; user: string; state: string; body: string; sha: string; at: string }[];
}

/** An issue; a pull request is one that has `pull`. */
export interface Issue {
  number: number;
  id: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  labels: string[];
  user: string;
  assignees: string[];
  created: string;
  updated: string;
  closed: string | null;
  pull?: PullRequest;
}

export interface Comment {
  id: number;
  issue: number;
  user: string;
  body: string;
  created: string;
  updated: string;
  reactions: { id: number; user: string; content: string; created: string }[];
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

/** A workflow run, as the runner recorded it. */
export interface Run {
  id: number;
  /** `.github/workflows/sweep.yml` */
  path: string;
  name: string;
  event: string;
  branch: string;
  sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  created: string;
  updated: string;
  /** What the run printed, until it is deleted. */
  logs: string | undefined;
}

const ZERO = '0'.repeat(40);

export interface TreeItem {
  path: string;
  mode?: string;
  sha?: string | null;
  content?: string;
}

/** A repository on the stand-in: a real bare one, and beside it what GitHub keeps outside git. */
export class Repository {
  readonly owner: string;
  readonly id: number;
  readonly dir: string;
  name: string;
  isPrivate = true;
  defaultBranch = 'main';
  readonly collaborators = new Map<string, Role>();
  readonly teams = new Map<string, { role: Role; members: string[] }>();
  readonly issues = new Map<number, Issue>();
  readonly comments = new Map<number, Comment>();
  readonly labels = new Map<string, Label>();
  readonly runs: Run[] = [];
  /** What `skav doctor` reads: answers by operation, as facts. */
  readonly settings = new Map<string, unknown>();
  nextNumber = 1;
  #last: Promise<unknown> = Promise.resolve();
  #indexes = 0;

  constructor(root: string, owner: string, name: string, id: number) {
    this.owner = owner;
    this.name = name;
    this.id = id;
    this.dir = join(root, owner, `${name}.git`);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  async create(): Promise<void> {
    mkdirSync(this.dir, { recursive: true });
    await this.git('init', '-q', '--bare', '-b', this.defaultBranch, this.dir);
    for (const [key, value] of [
      ['http.receivepack', 'true'],
      // A client reads `refs/pull`, and can neither write nor delete there.
      ['receive.hideRefs', 'refs/pull'],
      ['uploadpack.allowAnySHA1InWant', 'true'],
      ['gc.auto', '0'],
    ] as const)
      await this.git('config', key, value);
  }

  /** Runs one change at a time. */
  serial<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  /** What git prints, without the last line break. @throws GitError */
  async git(...args: string[]): Promise<string> {
    return (await gitBytes(this.dir, args)).toString('utf8').replace(/\n$/, '');
  }

  bytes(...args: string[]): Promise<Buffer> {
    return gitBytes(this.dir, args);
  }

  /** What git prints, or undefined when it refuses. */
  async ask(...args: string[]): Promise<string | undefined> {
    try {
      return await this.git(...args);
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  /** The commit that a name stands for. */
  commitOf(name: string): Promise<string | undefined> {
    return this.ask('rev-parse', '--verify', '-q', `${name}^{commit}`);
  }

  /** Branch names with their commits. */
  async heads(prefix = ''): Promise<Map<string, string>> {
    const lines = await this.git('for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads');
    const found = lines.split('\n').filter(Boolean);
    const all = found.map((line) => [line.slice(41).replace('refs/heads/', ''), line.slice(0, 40)] as const);
    return new Map(all.filter(([name]) => name.startsWith(prefix)));
  }

  writeBlob(content: string | Buffer): Promise<string> {
    return gitBytes(this.dir, ['hash-object', '-w', '--stdin'], { input: content }).then((out) =>
      out.toString().trim(),
    );
  }

  /** Writes a tree: `base` with these items put in, replaced or (`sha: null`) taken out. */
  async writeTree(base: string | undefined, items: readonly TreeItem[]): Promise<string> {
    const index = join(this.dir, `index-${++this.#indexes}`);
    const run = async (args: string[], input = '') =>
      (await gitBytes(this.dir, args, { input, env: { GIT_INDEX_FILE: index } })).toString().trim();
    try {
      if (base) await run(['read-tree', base]);
      const lines: string[] = [];
      for (const { path, mode, sha, content } of items) {
        const oid = content === undefined ? sha : await this.writeBlob(content);
        lines.push(oid ? `${mode} ${oid}\t${path}\n` : `0 ${ZERO}\t${path}\n`);
      }
      await run(['update-index', '--add', '--replace', '--index-info'], lines.join(''));
      return await run(['write-tree']);
    } finally {
      rmSync(index, { force: true });
    }
  }

  async writeCommit(
    tree: string,
    parents: readonly string[],
    message: string,
    author: { name: string; email: string; date: string },
    committer = author,
  ): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return (await gitBytes(this.dir, args, { input: message, env })).toString().trim();
  }

  /** The tree of a merge, or undefined when the two conflict. */
  async tryMerge(base: string, head: string): Promise<string | undefined> {
    return (await this.ask('merge-tree', '--write-tree', base, head))?.split('\n')[0];
  }
}
