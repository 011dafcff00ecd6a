import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { exampleReport } from './report.ts';

const SCRIPT = join(import.meta.dirname, 'service-process.ts');
/** A date that is in the past also for a clock that is years behind. */
const REPORT = JSON.stringify(exampleReport({ datum: '2021-03-04' }));

/** How the processes of a service are started. */
export interface ProcessOptions {
  cases: string;
  data: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds that the clock is ahead. */
  ahead?: number;
  /** The user that it runs as. */
  uid?: number;
}

/** A running process, by its address. */
export interface ServiceProcess {
  url: string;
  kill(): Promise<void>;
}

/** Starts a process of the service; it is killed at the latest when the test ends. @throws Error when it ends at once */
export async function startProcess({
  cases,
  data,
  env,
  ahead = 0,
  uid,
}: ProcessOptions): Promise<ServiceProcess> {
  const child: ChildProcess = spawn(process.execPath, [SCRIPT, cases, data, String(ahead)], {
    env: { ...process.env, SKAV_DYGNSTAK: '1000000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let [stdout, stderr] = ['', ''];
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const kill = async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  onTestFinished(kill);
  await Promise.race([
    new Promise<void>((ready) => {
      child.stdout?.on('data', (chunk) => {
        stdout += chunk;
        if (stdout.includes('\n')) ready();
      });
    }),
    once(child, 'exit'),
  ]);
  if (!stdout.includes('\n')) throw new Error(stderr);
  return { url: stdout.trim(), kill };
}

/** What senders have seen: the case's id for each key; undefined where the outcome is unknown or the report refused. */
export class Senders {
  readonly seen = new Map<string, string | undefined>();
  #sent = 0;

  /**
   * Sends a report under a key. Returns the status, or 0 if the connection broke. @throws if the key now has another id
   */
  async send(url: string, key = `nyckel-${++this.#sent}`): Promise<number> {
    const before = this.seen.get(key);
    this.seen.set(key, before);
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    try {
      const response = await fetch(`${url}api/rapporter`, { method: 'POST', headers, body: REPORT });
      const { id } = (await response.json()) as { id?: string };
      if (before !== undefined && id !== undefined && id !== before)
        throw new DoubledError(`${before} ${id}`);
      if (id !== undefined) this.seen.set(key, id);
      return response.status;
    } catch (error) {
      if (error instanceof DoubledError) throw error;
      return 0;
    }
  }

  /** Sends with parallel writers, each with a new key a time, until `isOver`; returns the statuses. */
  async sendUntil(urls: readonly string[], writers: number, isOver: () => boolean): Promise<number[]> {
    const statuses: number[] = [];
    await Promise.all(
      Array.from({ length: writers }, async (_, at) => {
        while (!isOver()) {
          const status = await this.send(urls[at % urls.length] ?? '');
          statuses.push(status);
          if (status === 0) await sleep(5);
        }
      }),
    );
    return statuses;
  }

  /** Sends every key again, as a person does who saw no receipt, or who presses twice. */
  async sendAllAgain(url: string): Promise<number[]> {
    const statuses: number[] = [];
    for (const key of this.seen.keys()) statuses.push(await this.send(url, key));
    return statuses;
  }

  /** The ids of all receipts, sorted. */
  ids(): string[] {
    return [...this.seen.values()].filter((id) => id !== undefined).toSorted();
  }
}

class DoubledError extends Error {
  override readonly name = 'DoubledError';
}

/** What `GET /api/health` answers: the status, and the alarms. */
export async function health(url: string): Promise<[number, string[]]> {
  const response = await fetch(`${url}api/health`);
  const { larm } = (await response.json()) as { larm: string[] };
  return [response.status, larm];
}

/** Whether nothing waits in the outbox of a data folder. */
export const isDelivered = (data: string): boolean =>
  !existsSync(join(data, 'outbox')) || readdirSync(join(data, 'outbox')).length === 0;

/** Mounts a small file system in memory at a folder until the test ends. @throws where that is not allowed */
export function mountMemory(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  onTestFinished(() => void execFileSync('umount', ['-l', folder], { stdio: 'pipe' }));
}
