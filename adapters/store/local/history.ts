import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { caseRef, idOfPath, segmentsOf } from '../names.ts';
import { type FileVersion, HISTORY_LENGTH } from '../store.ts';
import { MAIN_REF, type MainBranch } from './main-branch.ts';
import type { ObjectDatabase } from './objects.ts';

const run = promisify(execFile);

/** How many files' versions are kept: at most `HISTORY_LENGTH` texts of some kilobytes each. */
const KEPT = 50;

/** Reads the versions of files: what each commit that changed one says, and its text after it. */
export class FileHistories {
  readonly #gitdir: string;
  readonly #objects: ObjectDatabase;
  readonly #main: MainBranch;
  /** The versions of a file on main, by its path and the newest commit of main. */
  readonly #kept = new Map<string, Promise<FileVersion[] | undefined>>();

  constructor(gitdir: string, objects: ObjectDatabase, main: MainBranch) {
    this.#gitdir = gitdir;
    this.#objects = objects;
    this.#main = main;
  }

  /** Reads a file's versions, the newest first. Native git finds its commits; without git the result is empty. */
  async read(path: string): Promise<FileVersion[]> {
    segmentsOf(path);
    const accepted = (await this.#accepted(path)) ?? [];
    const id = idOfPath(path);
    if (accepted.length > 0 || id === undefined) return accepted;
    return (await this.#versions(path, [caseRef(id), `^${MAIN_REF}`])) ?? [];
  }

  /** Git walks through all commits for this, so it is done once as long as main does not move. */
  async #accepted(path: string): Promise<FileVersion[] | undefined> {
    const tip = this.#main.tip();
    const key = `${tip} ${path}`;
    const kept = this.#kept.get(key) ?? this.#versions(path, [tip]);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    let versions: FileVersion[] | undefined;
    try {
      versions = await kept;
    } finally {
      if (!versions) this.#kept.delete(key);
    }
    return versions;
  }

  /** Undefined when there is no git, or no such branch. @throws StoreError `damaged` */
  async #versions(path: string, revisions: readonly string[]): Promise<FileVersion[] | undefined> {
    const commits = await this.#commits(path, revisions);
    return (
      commits &&
      Promise.all(
        commits.map(async (commit) => {
          const whole = (await this.#objects.read('commit', commit)).toString('utf8');
          const text = await this.#main.textAt(commit, path);
          return { message: whole.slice(whole.indexOf('\n\n') + 2), text };
        }),
      )
    );
  }

  /** Undefined when there is no git, or no such branch. */
  async #commits(path: string, revisions: readonly string[]): Promise<string[] | undefined> {
    const args = ['rev-list', `--max-count=${HISTORY_LENGTH}`, '--ignore-missing', ...revisions, '--', path];
    try {
      // Without waiting for it: with many commits it takes long, and others ask meanwhile.
      const { stdout } = await run('git', ['-C', this.#gitdir, '--literal-pathspecs', ...args]);
      return stdout.split('\n').filter(Boolean);
    } catch {
      return undefined;
    }
  }
}
