import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/** Milliseconds until a command is ended. One that meets others in the same repository may stand still (git 2.39.5). */
const LIMIT = 20_000;

/**
 * Runs a git command in a repository again and again, as an operator or a timer does, until `isOver`. It may fail on a
 * lock that is taken.
 * @returns how many times it succeeded
 */
export async function loopGit(
  gitdir: string,
  args: readonly string[],
  isOver: () => boolean,
): Promise<number> {
  let succeeded = 0;
  while (!isOver()) {
    if (!existsSync(gitdir)) await sleep(50);
    else if (await runInGroup('git', args, gitdir)) succeeded++;
    // Node calls back from within its signal handler when a process ends. If several loops start the next process there,
    // one always ends meanwhile, and Node handles nothing else: no timer, no pipe (Node 24.21 with libuv on Linux).
    await turn();
  }
  return succeeded;
}

/** Runs a command with the processes that it starts, and ends all of them when it takes too long. */
async function runInGroup(command: string, args: readonly string[], cwd: string): Promise<boolean> {
  const child = spawn(command, args, { cwd, stdio: 'ignore', detached: true });
  const timer = setTimeout(() => process.kill(-Number(child.pid), 'SIGKILL'), LIMIT);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return code === 0;
}
