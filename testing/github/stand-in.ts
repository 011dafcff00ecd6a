import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT_ALIVE } from '../keep-alive.ts';
import { InjectedFaults } from './faults.ts';
import type { JsonObject } from './json.ts';
import { RateLimits } from './limits.ts';
import { Repository } from './repository.ts';
import type { Issue, Mail, PullRequest, RepoLabel, Run } from './state.ts';
import { type App, type TokenPermissions, Tokens } from './tokens.ts';
import type { TreeItem } from './tree.ts';
import type { ApiFinding } from './validate.ts';

/** An event as GitHub delivers it to webhooks and workflows. */
export interface WebhookEvent {
  /** `pull_request`, `issue_comment`, `push` … */
  name: string;
  action: string | undefined;
  /** Complete, and valid by GitHub's own schema. */
  payload: JsonObject;
  actor: string;
  /** Caused by a workflow's own token: it starts no workflow, except a dispatch. */
  byJob: boolean;
  /** The ref and commit of the workflows that this starts. */
  ref: string;
  sha: string;
  repo: Repository;
}

/** One call and its outcome. */
export interface LoggedCall {
  method: string;
  path: string;
  operation: string;
  status: number;
  login: string;
}

/** A GitHub for one test, on loopback. See README.md in this folder. */
export class GitHub {
  readonly now: () => number;
  readonly tokens = new Tokens();
  readonly faults = new InjectedFaults();
  readonly limits = new RateLimits();
  readonly repositories = new Map<string, Repository>();
  /** Old names of repositories, with the new one: GitHub answers 301. */
  readonly renamed = new Map<string, string>();
  /** What GitHub would refuse, ignore or not send. A test ends with `expect(github.findings).toEqual([])`. */
  readonly findings: ApiFinding[] = [];
  readonly log: LoggedCall[] = [];
  /** What GitHub has mailed people. */
  readonly mails: Mail[] = [];
  readonly root = mkdtempSync(join(tmpdir(), 'skav-github-'));
  url = '';
  readonly #listeners = new Set<(event: WebhookEvent) => void>();
  readonly #users = new Map<string, number>();
  readonly #signed = new Set<string>();
  #lastId = 1000;
  #server: Server | undefined;

  constructor(now: () => number) {
    this.now = now;
  }

  async listen(answer: RequestListener): Promise<void> {
    const server = createServer(KEPT_ALIVE, answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    for (const { objects } of this.repositories.values()) objects.close();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Creates a private repository with these files on main, or an empty one. Its owner has the role `admin`. */
  async createRepository(fullName: string, files: Record<string, string> = {}): Promise<Repository> {
    const [owner = '', name = ''] = fullName.split('/');
    const repo = new Repository(this.root, owner, name, this.nextId());
    repo.create();
    const items: TreeItem[] = Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      content,
    }));
    if (items.length > 0) {
      const tree = await repo.writeTree(undefined, items);
      const author = { name: owner, email: `${owner}@users.noreply.test`, date: this.time() };
      const commit = repo.writeCommit(tree, [], 'Begin', author);
      await repo.moveRef('refs/heads/main', commit);
    }
    repo.collaborators.set(owner, 'admin');
    this.repositories.set(fullName, repo);
    return repo;
  }

  /** Gives a repository another name, as a person does in its settings. */
  rename(repo: Repository, name: string): void {
    const before = repo.fullName;
    this.repositories.delete(before);
    repo.name = name;
    this.repositories.set(repo.fullName, repo);
    this.renamed.set(before, repo.fullName);
  }

  /**
   * Gives a branch another name, as a person does on the page *Branches*: the default branch, the rules that name it and
   * the base of open pull requests follow. Of the API only `repos/get-branch` leads from the old name to the new one; git
   * does not, nor do refs, contents and the `branches` of a workflow.
   * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-branches-in-your-repository/renaming-a-branch
   * https://github.com/github/rest-api-description/issues/7096
   */
  async renameBranch(repo: Repository, from: string, to: string): Promise<void> {
    await repo.git('branch', '-m', from, to);
    if (repo.defaultBranch === from) repo.defaultBranch = to;
    for (const { pull, state } of repo.issues.values())
      if (state === 'open' && pull?.base === from) pull.base = to;
    const ref = (name: string) => `refs/heads/${name}`;
    for (const rule of repo.rulesets)
      rule.include = rule.include.map((one) => (one === ref(from) ? ref(to) : one));
    repo.renamedBranches.delete(to);
    repo.renamedBranches.set(from, to);
  }

  /** Registers an App, installed on every repository. Returns it with its private key (PKCS#8, PEM). */
  createApp(slug: string, permissions: TokenPermissions): App & { privateKey: string } {
    this.userId(`${slug}[bot]`);
    return this.tokens.addApp(slug, permissions, this.nextId());
  }

  /** Returns a new token of a person, who becomes a user. What they may do depends on their roles. */
  userToken(login: string): string {
    this.userId(login);
    return this.tokens.add({ login, kind: 'user', permissions: {} });
  }

  /** Returns a workflow's GITHUB_TOKEN with the job's permissions. */
  jobToken(permissions: TokenPermissions): string {
    return this.tokens.add({ login: 'github-actions[bot]', kind: 'job', permissions });
  }

  /** Records a workflow run, so that it can be listed. */
  recordRun(repo: Repository, run: Pick<Run, 'path' | 'name' | 'event'> & Partial<Run>): Run {
    const at = this.time();
    const whole: Run = {
      id: this.nextId(),
      branch: repo.defaultBranch,
      sha: '',
      status: 'completed',
      conclusion: 'success',
      created: at,
      updated: at,
      logs: '',
      ...run,
    };
    repo.runs.push(whole);
    return whole;
  }

  /** Calls `listener` for every event from now on; returns a function that stops it. */
  on(listener: (event: WebhookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Delivers an event to the listeners, after the answer to the current request has been made. */
  dispatch(event: WebhookEvent): void {
    setImmediate(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  nextId(): number {
    return ++this.#lastId;
  }

  /** The time as GitHub writes it. */
  time(): string {
    return new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** The id of a login, always the same. A new login becomes a user. */
  userId(login: string): number {
    const id = this.#users.get(login) ?? this.nextId();
    this.#users.set(login, id);
    return id;
  }

  /** Everyone who is a user, and no App. */
  get logins(): string[] {
    return [...this.#users.keys()].filter((login) => !login.endsWith('[bot]'));
  }

  isUser(login: string): boolean {
    return this.#users.has(login);
  }

  /** Returns a label of the repository, created if it is missing, as GitHub does when one is put on an issue. */
  ensureLabel(repo: Repository, name: string): RepoLabel {
    const key = name.toLowerCase();
    const label = repo.labels.get(key) ?? { id: this.nextId(), name, color: 'ededed', description: null };
    repo.labels.set(key, label);
    return label;
  }

  /** The pull request of an issue that is one. @throws Error when it is not */
  pullOf(issue: Issue): PullRequest {
    if (!issue.pull) throw new Error(`${issue.number} is not a pull request`);
    return issue.pull;
  }

  /** Marks a commit as signed. GitHub signs what an App or a job commits without naming an author. */
  markSigned(sha: string): void {
    this.#signed.add(sha);
  }

  isSigned(sha: string): boolean {
    return this.#signed.has(sha);
  }
}
