import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Milliseconds of processor time of a whole process that must succeed, with what it starts (git): what it costs, also
 * on a machine that does other things at the same time.
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

/** The one in the middle. */
export function medianTime(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
