import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, gitBytes } from './git.ts';
import { GitObjects } from './objects.ts';
import { HEADS, NO_COMMIT, readHeads, writeRef } from './ref-files.ts';
import type {
  Comment,
  CommitCheck,
  Deployment,
  Environment,
  Issue,
  RepoLabel,
  Role,
  Ruleset,
  Run,
} from './state.ts';
import { type TreeItem, writeTree } from './tree.ts';

/**
 * Clients can read `refs/pull`, and neither write nor delete there. No time is spent on making what is sent smaller: it goes
 * to the same machine.
 */
const CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[http]
	receivepack = true
[receive]
	hideRefs = refs/pull
[uploadpack]
	allowAnySHA1InWant = true
[gc]
	auto = 0
[pack]
	window = 0
`;

/** Commands that answer the same for as long as the commits that they are asked about are there. */
const LASTING = /^(?:diff|diff-tree|merge-base|merge-tree|rev-list)$/;
const FULL_IDS = /^[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?$/;

/** Whether what git answers depends on nothing but commits that are named by their whole ids. */
function isLasting([command = '', ...args]: readonly string[]): boolean {
  const paths = args.indexOf('--');
  const names = (paths < 0 ? args : args.slice(0, paths)).filter((arg) => !arg.startsWith('-'));
  return LASTING.test(command) && names.length > 0 && names.every((name) => FULL_IDS.test(name));
}

/** An author or committer; `date` is ISO 8601. */
export interface Signature {
  name: string;
  email: string;
  date: string;
}

const signatureLine = ({ name, email, date }: Signature): string =>
  `${name.replace(/[<>\n]/g, '')} <${email.replace(/[<>\n]/g, '')}> ${Math.floor(Date.parse(date) / 1000)} +0000`;

/** A repository on the stand-in: a real bare git repository, and the state that GitHub keeps outside git. */
export class Repository {
  readonly owner: string;
  readonly id: number;
  readonly dir: string;
  name: string;
  isPrivate = true;
  /** Archived, as a person does in its settings: everything in it can only be read. */
  isArchived = false;
  defaultBranch = 'main';
  /** Old names of branches, with the new one: see `GitHub.renameBranch`. */
  readonly renamedBranches = new Map<string, string>();
  readonly collaborators = new Map<string, Role>();
  readonly teams = new Map<string, { role: Role; members: string[] }>();
  /** People who watch it, and for what. */
  readonly watchers = new Map<string, ('issues' | 'pulls')[]>();
  /** The people who are subscribed to an issue or a pull request, by number. */
  readonly subscribers = new Map<number, Set<string>>();
  readonly issues = new Map<number, Issue>();
  readonly comments = new Map<number, Comment>();
  readonly labels = new Map<string, RepoLabel>();
  readonly runs: Run[] = [];
  /** Rules for branches. They bind: see rulesets.ts. */
  readonly rulesets: Ruleset[] = [];
  /** What jobs have found about commits, the newest last. */
  readonly checks: CommitCheck[] = [];
  /** What jobs with an environment have left, the newest last. */
  readonly deployments: Deployment[] = [];
  readonly environments = new Map<string, Environment>();
  /** What its settings allow, as in a new repository of an organisation. */
  readonly options = {
    allow_forking: false,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    delete_branch_on_merge: false,
  };
  /** Workflows that are turned off, by path. */
  readonly disabledWorkflows = new Set<string>();
  /** Facts to answer with, by operation, for what is set by hand on GitHub's pages: see routes/settings.ts. */
  readonly settings = new Map<string, unknown>();
  nextNumber = 1;
  readonly objects: GitObjects;
  /** What git has answered to commands whose answer lasts: each process of git costs a test 20 ms. */
  readonly #answers = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();
  #hasCommits = false;

  constructor(root: string, owner: string, name: string, id: number) {
    this.owner = owner;
    this.name = name;
    this.id = id;
    this.dir = join(root, owner, `${name}.git`);
    this.objects = new GitObjects(this.dir);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Everyone with a role, by login: people who were added, and members of teams. */
  get people(): Map<string, Role> {
    const all = new Map(this.collaborators);
    for (const { role, members } of this.teams.values())
      for (const login of members) if (!all.has(login)) all.set(login, role);
    return all;
  }

  /** Makes the empty repository, as `git init --bare` does. */
  create(): void {
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
      mkdirSync(join(this.dir, folder), { recursive: true });
    writeFileSync(join(this.dir, 'HEAD'), `ref: ${HEADS}${this.defaultBranch}\n`);
    writeFileSync(join(this.dir, 'config'), CONFIG);
  }

  /** Runs `work` when all earlier work is done: one change at a time. */
  serial<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => {});
    return mine;
  }

  /** Runs git and returns what it prints, without the last line break. @throws GitError */
  async git(...args: string[]): Promise<string> {
    // The reading process, and what has been answered, would still have the objects that these remove.
    if (/^(?:gc|prune|repack)$/.test(args[0] ?? '')) {
      this.objects.close();
      this.#answers.clear();
    }
    const question = args.join('\0');
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = (await gitBytes(this.dir, args)).toString('utf8').replace(/\n$/, '');
    if (isLasting(args)) this.#answers.set(question, answer);
    return answer;
  }

  /** Like `git`, but undefined when git fails. */
  async tryGit(...args: string[]): Promise<string | undefined> {
    try {
      return await this.git(...args);
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  /** The id of the commit that a revision names. */
  async commitOf(name: string): Promise<string | undefined> {
    return (await this.objects.read(`${name}^{commit}`))?.oid;
  }

  /**
   * Moves a ref to a commit, or removes it when `after` is `NO_COMMIT`. Resolves to whether it was at `before`, where that
   * is given. What is one file of git's is written here, and git does the rest.
   */
  async moveRef(ref: string, after: string, before?: string): Promise<boolean> {
    if (writeRef(this.dir, ref, after, before)) return true;
    const args = after === NO_COMMIT ? ['-d', ref] : [ref, after];
    return (
      (await this.tryGit('update-ref', ...args, ...(before === undefined ? [] : [before]))) !== undefined
    );
  }

  /** Whether the repository has any branch yet. */
  hasCommits(): boolean {
    this.#hasCommits ||= this.heads().size > 0;
    return this.#hasCommits;
  }

  /** The branches whose names start with `prefix`, with their commits, sorted by name. */
  heads(prefix = ''): Map<string, string> {
    return readHeads(this.dir, prefix);
  }

  writeBlob(content: string | Buffer): string {
    return this.objects.write('blob', Buffer.from(content));
  }

  /** See `writeTree` in tree.ts. @throws Error when an item cannot be added or removed */
  writeTree(base: string | undefined, items: readonly TreeItem[]): Promise<string> {
    return writeTree(this.objects, base, items);
  }

  writeCommit(
    tree: string,
    parents: readonly string[],
    message: string,
    author: Signature,
    committer = author,
  ): string {
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${signatureLine(author)}`,
      `committer ${signatureLine(committer)}`,
      '',
      message.endsWith('\n') ? message : `${message}\n`,
    ];
    return this.objects.write('commit', Buffer.from(lines.join('\n')));
  }
}
