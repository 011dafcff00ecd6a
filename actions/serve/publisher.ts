import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { log } from '../../adapters/log.ts';

/**
 * Where the pages of a running service are. `shown`: those of the newest build are served. `restart`: they are built, and
 * served after a restart, since the code has changed too.
 */
export type PublisherState = 'idle' | 'building' | 'shown' | 'restart' | 'failed';

/** Builds the pages again while the service runs, and has them served. */
export interface Publisher {
  state(): PublisherState;
  /** The ids of the releases that were locked when the pages that are served were built here. */
  published(): readonly string[];
  /** Starts a build in a process of its own, unless one runs. @param locked the ids of the releases that are locked now */
  start(locked: readonly string[]): void;
}

/** The built function has its own copy of every module, so what it shares with the process is found by a global name. */
const NAME = Symbol.for('skav.publisher');
const place = globalThis as { [NAME]?: Publisher };

/** What builds the pages of this service again; undefined where they are built elsewhere. */
export const publisher = (): Publisher | undefined => place[NAME];

/** Makes a publisher known to the pages of this process. */
export function offerPublisher(offered: Publisher): void {
  place[NAME] = offered;
}

/** Whether this process may build in the project's folder. On a server the code is read-only to the service. */
export function mayBuild(root: string): boolean {
  try {
    for (const part of ['.', 'dist', '.netlify', '.served'])
      if (part === '.' || existsSync(join(root, part))) accessSync(join(root, part), constants.W_OK);
    return existsSync(join(root, 'node_modules/astro'));
  } catch {
    return false;
  }
}

/**
 * Makes a publisher.
 * @param build builds once and returns whether that worked
 * @param serve has the newest build served; returns `restart` when this process cannot serve it
 */
export function makePublisher(build: () => Promise<boolean>, serve: () => 'shown' | 'restart'): Publisher {
  let state: PublisherState = 'idle';
  let published: readonly string[] = [];
  async function run(locked: readonly string[]): Promise<void> {
    try {
      state = (await build()) ? serve() : 'failed';
    } catch (error) {
      state = 'failed';
      log('pages-unbuilt', { error });
    }
    if (state === 'shown') {
      published = locked;
      log('pages-built');
    }
  }
  return {
    state: () => state,
    published: () => published,
    start(locked) {
      if (state === 'building') return;
      state = 'building';
      void run(locked);
    },
  };
}

/** Builds the site as `npm run build` does. A build that fails leaves the pages that are served as they are. */
export const buildInProcess = (root: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'actions/serve/build.ts')], { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) log('pages-unbuilt', { error: new Error(`exit ${code}`) });
      resolve(code === 0);
    });
  });
