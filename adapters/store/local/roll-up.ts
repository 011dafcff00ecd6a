import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { withoutGitVariables } from '../../cache/run-git.ts';
import { log } from '../../log.ts';
import { packFiles } from './pack-writer.ts';

const run = promisify(execFile);

/** From how many packs on they are rolled up: looking for an object costs a little for each pack. */
const MANY = 50;

/**
 * Keeps the number of packs small. Native git rolls up the small ones to a larger one, and leaves out those that are
 * kept; nothing is removed from the repository, whether a branch refers to it or not. Without git, or if it fails,
 * there are just more packs.
 */
export class RollUp {
  readonly #gitdir: string;
  #running = false;
  /** The number of packs from which on it is tried. Grows when it failed, so that it is not tried for each report. */
  #limit = MANY;

  constructor(gitdir: string) {
    this.#gitdir = gitdir;
  }

  /** Starts a roll-up in the background when there are many packs, unless one runs. */
  startIfMany(): void {
    if (this.#running || this.#count() <= this.#limit) return;
    this.#running = true;
    const args = ['-C', this.#gitdir, '-c', 'pack.threads=1', 'repack', '-d', '-q', '--geometric=2'];
    run('git', args, { env: withoutGitVariables(process.env) })
      .then(
        () => {},
        (error: unknown) => log('packs-many', { error }),
      )
      .finally(() => {
        this.#running = false;
        this.#limit = Math.max(MANY, this.#count() + MANY / 2);
      });
  }

  #count(): number {
    const names = packFiles(this.#gitdir);
    const kept = new Set(names.filter((name) => name.endsWith('.keep')).map((name) => name.slice(0, -5)));
    return names.filter((name) => name.endsWith('.idx') && !kept.has(name.slice(0, -4))).length;
  }
}
