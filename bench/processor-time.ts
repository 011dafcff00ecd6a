import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a process and returns its processor time in milliseconds, with that of the processes it starts (git). Unlike
 * elapsed time it hardly depends on what else the machine does.
 * @throws Error when the process fails
 */
export function processorTime(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', 'time "$@"', 'time', command, ...args], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ...env, LC_ALL: 'C', TIMEFORMAT: 'processor %3U %3S' },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stderr.slice(-500)}${stdout.slice(-500)}`);
  const [, user = '', system = ''] = /processor ([\d.]+) ([\d.]+)\n$/.exec(stderr) ?? [];
  return (Number(user) + Number(system)) * 1000;
}

/** Does some work in this process and returns its processor time in milliseconds. */
export async function ownProcessorTime(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The median of some times: the upper one of two middle ones; NaN without times. */
export function medianTime(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
