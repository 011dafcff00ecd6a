import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Seconds before a process that hangs is killed. */
export const PROCESS_LIMIT = 300;

const PROJECT = join(import.meta.dirname, '../../..');
/** Node's compile cache for all jobs, most of which run the same code: entries are found by path and content. */
const COMPILED = join(PROJECT, '.cache/machines');

/** A machine that a job runs on: new empty folders, and nothing of the real machine's environment. */
export class Machine {
  readonly #root = mkdtempSync(join(tmpdir(), 'skav-job-'));
  readonly work = join(this.#root, 'work');
  readonly #temp = join(this.#root, 'temp');
  readonly #bin = join(this.#root, 'bin');
  readonly #env: Record<string, string>;
  readonly #signal: AbortSignal;
  log = '';

  constructor(env: Record<string, string>, event: unknown, signal: AbortSignal) {
    for (const folder of [this.work, this.#temp, this.#bin]) mkdirSync(folder);
    mkdirSync(COMPILED, { recursive: true });
    symlinkSync(COMPILED, join(this.#root, 'compiled'));
    const file = (name: string, content = '') => {
      writeFileSync(join(this.#temp, name), content);
      return join(this.#temp, name);
    };
    this.#signal = signal;
    this.#env = {
      PATH: `${this.#bin}:/usr/bin:/bin`,
      HOME: this.#root,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GIT_TERMINAL_PROMPT: '0',
      NODE_COMPILE_CACHE: join(this.#root, 'compiled'),
      NODE_COMPILE_CACHE_PORTABLE: '1',
      RUNNER_TEMP: this.#temp,
      GITHUB_WORKSPACE: this.work,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_OUTPUT: file('output'),
      ...env,
    };
  }

  /** Runs a step's script as GitHub does without a `shell`: `bash -e` on a file. Resolves to whether it succeeded. */
  bash(script: string, env: Record<string, string>, seconds: number, folder = '.'): Promise<boolean> {
    const path = join(this.#temp, 'step.sh');
    writeFileSync(path, `${script}\n`);
    return this.#spawn('bash', ['-e', path], env, seconds, folder);
  }

  /** Makes an empty repository in the working folder, with a remote and, when `header` is given, what to send there. */
  initRepository(remote: string, header: string | undefined): void {
    const git = join(this.work, '.git');
    for (const folder of ['objects', 'refs/heads']) mkdirSync(join(git, folder), { recursive: true });
    writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n');
    const config = `[core]
	repositoryformatversion = 0
	logallrefupdates = true
[maintenance]
	auto = false
[remote "origin"]
	url = ${remote}
	fetch = +refs/heads/*:refs/remotes/origin/*
`;
    writeFileSync(
      join(git, 'config'),
      header === undefined ? config : `${config}[http]\n\textraheader = ${header}\n`,
    );
  }

  git(...args: string[]): Promise<boolean> {
    return this.#spawn('git', args, {}, PROCESS_LIMIT);
  }

  #spawn(
    command: string,
    args: string[],
    env: Record<string, string>,
    seconds: number,
    folder = '.',
  ): Promise<boolean> {
    return new Promise((resolve) => {
      const child = spawn(command, args, {
        cwd: join(this.work, folder),
        env: { ...this.#env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      const end = () => process.kill(-(child.pid as number), 'SIGKILL');
      const timer = setTimeout(end, seconds * 1000);
      this.#signal.addEventListener('abort', end);
      const append = (chunk: Buffer) => {
        this.log += chunk;
      };
      child.stdout.on('data', append);
      child.stderr.on('data', append);
      child.on('close', (code) => {
        clearTimeout(timer);
        this.#signal.removeEventListener('abort', end);
        resolve(code === 0);
      });
    });
  }

  /**
   * Puts node and npm on the path of later steps. This npm is a stand-in with one command, `npm ci`: it links the
   * packages that are installed in this project, if the checkout has the lock file they were installed from.
   */
  installNode(): void {
    symlinkSync(process.execPath, join(this.#bin, 'node'));
    const npm = join(this.#bin, 'npm');
    writeFileSync(
      npm,
      `#!/bin/sh
[ "$*" = "ci --ignore-scripts" ] || { echo "npm $*: not on this machine" >&2; exit 1; }
cmp -s package-lock.json '${PROJECT}/package-lock.json' || { echo "another lock file" >&2; exit 1; }
ln -s '${PROJECT}/node_modules' node_modules
`,
    );
    chmodSync(npm, 0o755);
  }

  /** What the job's steps have written to its summary. */
  get summary(): string {
    return readFileSync(join(this.#temp, 'summary.md'), 'utf8');
  }

  /** Removes the machine's folders. */
  discard(): void {
    rmSync(dirname(this.work), { recursive: true, force: true, maxRetries: 5 });
  }
}
